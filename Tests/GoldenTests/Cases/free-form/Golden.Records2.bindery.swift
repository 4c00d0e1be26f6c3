// Made by bindery 0 from input.yaml. Do not edit: generate it again.
// swift-format-ignore-file

import BinderyRuntime

private typealias RequiredRuntime = BinderyRuntime.GeneratedCodeNeedsBinderyRuntime1

/// Source: `/components/schemas/Function`.
public struct Function: Codable, Hashable, Sendable {
    /// A JSON Schema.
    public var parameters: JSONObject

    public var anything: JSONValue?

    public var list: [JSONValue]?

    public var maybe: JSONValue?

    /// Members that the description does not name: kept as they came, sent back, and free to be set.
    public var unknownFields: JSONObject

    public init(
        parameters: JSONObject,
        anything: JSONValue? = nil,
        list: [JSONValue]? = nil,
        maybe: JSONValue? = nil,
        unknownFields: JSONObject = [:]
    ) {
        self.parameters = parameters
        self.anything = anything
        self.list = list
        self.maybe = maybe
        self.unknownFields = unknownFields
    }
}

extension Function: Record {
    public init(from decoder: any Decoder) throws {
        var fields = try FieldDecoder(decoder)
        let parameters: JSONObject = try fields.required("parameters")
        let anything: JSONValue? = try fields.optional("anything")
        let list: [JSONValue]? = try fields.optional("list")
        let maybe: JSONValue? = try fields.optional("maybe")
        self.init(
            parameters: parameters,
            anything: anything,
            list: list,
            maybe: maybe,
            unknownFields: try fields.unknownFields()
        )
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldEncoder(encoder, unknownFields: unknownFields)
        try fields.required("parameters", parameters)
        try fields.optional("anything", anything)
        try fields.optional("list", list)
        try fields.optional("maybe", maybe)
        try fields.finish()
    }
}
