// Made by bindery 0 from input.yaml. Do not edit: generate it again.
// swift-format-ignore-file

import BinderyRuntime

private typealias RequiredRuntime = BinderyRuntime.GeneratedCodeNeedsBinderyRuntime1

/// Source: `/components/schemas/Request`.
public struct Request: Codable, Hashable, Sendable {
    public var metadata: Metadata?

    public var limits: Limits?

    public var nested: [String: [Double]]?

    public var objects: [String: ObjectsValue]?

    /// Members that the description does not name: kept as they came, sent back, and free to be set.
    public var unknownFields: JSONObject

    public init(
        metadata: Metadata? = nil,
        limits: Limits? = nil,
        nested: [String: [Double]]? = nil,
        objects: [String: ObjectsValue]? = nil,
        unknownFields: JSONObject = [:]
    ) {
        self.metadata = metadata
        self.limits = limits
        self.nested = nested
        self.objects = objects
        self.unknownFields = unknownFields
    }

    public struct ObjectsValue: Codable, Hashable, Sendable {
        public var a: String?

        /// Members that the description does not name: kept as they came, sent back, and free to be set.
        public var unknownFields: JSONObject

        public init(a: String? = nil, unknownFields: JSONObject = [:]) {
            self.a = a
            self.unknownFields = unknownFields
        }
    }
}

extension Request: Record {
    public init(from decoder: any Decoder) throws {
        var fields = try FieldDecoder(decoder)
        let metadata: Metadata? = try fields.optional("metadata")
        let limits: Limits? = try fields.optional("limits")
        let nested: [String: [Double]]? = try fields.optional("nested")
        let objects: [String: ObjectsValue]? = try fields.optional("objects")
        self.init(
            metadata: metadata,
            limits: limits,
            nested: nested,
            objects: objects,
            unknownFields: try fields.unknownFields()
        )
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldEncoder(encoder, unknownFields: unknownFields)
        try fields.optional("metadata", metadata)
        try fields.optional("limits", limits)
        try fields.optional("nested", nested)
        try fields.optional("objects", objects)
        try fields.finish()
    }
}

extension Request {
    public func validate(into validator: inout Validator) {
        if let value = metadata {
            validator.enter("metadata")
            validator.members(value.count, atMost: 16, "input.yaml:13:22")
            for key in value.keys.sorted() {
                validator.enterName()
                validator.length(key, atMost: 64, "input.yaml:12:35")
                validator.leave()
                guard let item = value[key] else { continue }
                validator.enter(key)
                validator.length(item, atMost: 512, "input.yaml:11:56")
                validator.leave()
            }
            validator.leave()
        }
        if let value = limits {
            validator.enter("limits")
            for key in value.keys.sorted() {
                guard let item = value[key] else { continue }
                validator.enter(key)
                validator.number(item, atLeast: -100, "input.yaml:8:55")
                validator.number(item, atMost: 100, "input.yaml:8:70")
                validator.leave()
            }
            validator.leave()
        }
    }
}

extension Request.ObjectsValue: Record {
    public init(from decoder: any Decoder) throws {
        var fields = try FieldDecoder(decoder)
        let a: String? = try fields.optional("a")
        self.init(a: a, unknownFields: try fields.unknownFields())
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldEncoder(encoder, unknownFields: unknownFields)
        try fields.optional("a", a)
        try fields.finish()
    }
}
