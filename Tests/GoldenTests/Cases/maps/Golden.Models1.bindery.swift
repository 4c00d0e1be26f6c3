// Made by bindery 0 from input.yaml for Golden. Do not edit: generate it again.
// swift-format-ignore-file

@_exported import BinderyRuntime

private typealias RequiredRuntime = BinderyRuntime.GeneratedCodeNeedsBinderyRuntime6

/// Source: `/components/schemas/Request`.
public struct Request: Hashable, Sendable {
    public var metadata: Optional<Metadata>

    public var limits: Optional<Limits>

    public var nested: Optional<[String: [Double]]>

    public var objects: Optional<[String: ObjectsValue]>

    /// Members that the description does not name: kept as they came, sent back, and free to be set.
    public var unknownFields: JSONObject

    /// The optional members that are sent as `null` while their property is nil; all others are left out then.
    public var nulls: ExplicitNulls<Self>

    public init(
        metadata: Metadata? = nil,
        limits: Limits? = nil,
        nested: [String: [Double]]? = nil,
        objects: [String: ObjectsValue]? = nil,
        unknownFields: JSONObject = [:],
        nulls: ExplicitNulls<Self> = []
    ) {
        self.metadata = metadata
        self.limits = limits
        self.nested = nested
        self.objects = objects
        self.unknownFields = unknownFields
        self.nulls = nulls
    }

    public struct ObjectsValue: Hashable, Sendable {
        public var a: Optional<String>

        /// Members that the description does not name: kept as they came, sent back, and free to be set.
        public var unknownFields: JSONObject

        /// The optional members that are sent as `null` while their property is nil; all others are left out then.
        public var nulls: ExplicitNulls<Self>

        public init(
            a: String? = nil,
            unknownFields: JSONObject = [:],
            nulls: ExplicitNulls<Self> = []
        ) {
            self.a = a
            self.unknownFields = unknownFields
            self.nulls = nulls
        }
    }
}

extension Request: Record {
    public init(json: inout JSONReader) throws(JSONError) {
        let start = json.enterRecord(Self.self)
        var metadata: Metadata?
        var limits: Limits?
        var nested: [String: [Double]]?
        var objects: [String: ObjectsValue]?
        var unknownFields = JSONObject()
        var nulls: UInt64 = 0
        var member = 0
        repeat {
            if json.key("\"metadata\":", 1, &member) { json.optional(&metadata, 1, &nulls, unknown: &unknownFields) }
            if json.key("\"limits\":", 2, &member) { json.optional(&limits, 2, &nulls, unknown: &unknownFields) }
            if json.key("\"nested\":", 3, &member) { json.optional(&nested, 3, &nulls, unknown: &unknownFields) }
            if json.key("\"objects\":", 4, &member) { json.optional(&objects, 4, &nulls, unknown: &unknownFields) }
        } while json.nextMember(&member, of: "metadata\nlimits\nnested\nobjects\n", unknown: &unknownFields)
        guard json.isSound else { try json.fail(missing: "", from: start) }
        self.init(
            metadata: metadata,
            limits: limits,
            nested: nested,
            objects: objects,
            unknownFields: unknownFields,
            nulls: ExplicitNulls(rawValue: nulls)
        )
    }

    public func write(json: inout JSONWriter) {
        let start = json.count
        json.optional(",\"metadata\":", metadata, 1, nulls)
        json.optional(",\"limits\":", limits, 2, nulls)
        json.optional(",\"nested\":", nested, 3, nulls)
        json.optional(",\"objects\":", objects, 4, nulls)
        json.closeObject(from: start, names: "metadata\nlimits\nnested\nobjects\n", unknown: unknownFields)
    }

    public static var places: StaticString { "\tinput.yaml#/components/schemas/Request/properties/\nmetadata\nlimits\nnested\nobjects\n" }
}

extension ExplicitNulls<Request> {
    public static var limits: Self { Self(member: 2) }
}

extension Request {
    public func validate(into validator: inout Validator) {
        if let value = metadata {
            validator.enter("metadata")
            validator.members(value.count, atMost: 16, "input.yaml#/components/schemas/Request/properties/metadata")
            for key in value.keys.sorted() {
                validator.enterName()
                validator.length(key, atMost: 64, "input.yaml#/components/schemas/Request/properties/metadata")
                validator.leave()
                guard let item = value[key] else { continue }
                validator.enter(key)
                validator.length(item, atMost: 512, "input.yaml#/components/schemas/Request/properties/metadata")
                validator.leave()
            }
            validator.leave()
        }
        if let value = limits {
            validator.enter("limits")
            for key in value.keys.sorted() {
                guard let item = value[key] else { continue }
                validator.enter(key)
                validator.number(item, atLeast: -100, "input.yaml#/components/schemas/Request/properties/limits")
                validator.number(item, atMost: 100, "input.yaml#/components/schemas/Request/properties/limits")
                validator.leave()
            }
            validator.leave()
        }
    }
}

extension Request.ObjectsValue: Record {
    public init(json: inout JSONReader) throws(JSONError) {
        let start = json.enterRecord(Self.self)
        var a: String?
        var unknownFields = JSONObject()
        var nulls: UInt64 = 0
        var member = 0
        repeat {
            if json.key("\"a\":", 1, &member) { json.optional(&a, 1, &nulls, unknown: &unknownFields) }
        } while json.nextMember(&member, of: "a\n", unknown: &unknownFields)
        guard json.isSound else { try json.fail(missing: "", from: start) }
        self.init(a: a, unknownFields: unknownFields, nulls: ExplicitNulls(rawValue: nulls))
    }

    public func write(json: inout JSONWriter) {
        let start = json.count
        json.optional(",\"a\":", a, 1, nulls)
        json.closeObject(from: start, names: "a\n", unknown: unknownFields)
    }

    public static var places: StaticString { "\tinput.yaml#/components/schemas/Request/properties/objects/additionalProperties/properties/\na\n" }
}
