// Made by bindery 0 from input.yaml for Golden. Do not edit: generate it again.
// swift-format-ignore-file

@_exported import BinderyRuntime

private typealias RequiredRuntime = BinderyRuntime.GeneratedCodeNeedsBinderyRuntime6

/// Source: `/components/schemas/Beside`.
public struct Beside: Hashable, Sendable {
    public var id: Optional<String>

    /// Members of any other name, where their values are of this type.
    public var additionalProperties: [String: Only]

    /// Members that the description does not name: kept as they came, sent back, and free to be set.
    public var unknownFields: JSONObject

    /// The optional members that are sent as `null` while their property is nil; all others are left out then.
    public var nulls: ExplicitNulls<Self>

    public init(
        id: String? = nil,
        additionalProperties: [String: Only] = [:],
        unknownFields: JSONObject = [:],
        nulls: ExplicitNulls<Self> = []
    ) {
        self.id = id
        self.additionalProperties = additionalProperties
        self.unknownFields = unknownFields
        self.nulls = nulls
    }
}

extension Beside: Record {
    public init(json: inout JSONReader) throws(JSONError) {
        let start = json.enterRecord(Self.self)
        var id: String?
        var additionalProperties: [String: Only] = [:]
        var unknownFields = JSONObject()
        var nulls: UInt64 = 0
        var member = 0
        repeat {
            if json.key("\"id\":", 1, &member) { json.optional(&id, 1, &nulls, unknown: &unknownFields) }
        } while json.nextMember(
            &member, of: "id\n", additional: &additionalProperties, unknown: &unknownFields)
        guard json.isSound else { try json.fail(missing: "", from: start) }
        self.init(
            id: id,
            additionalProperties: additionalProperties,
            unknownFields: unknownFields,
            nulls: ExplicitNulls(rawValue: nulls)
        )
    }

    public func write(json: inout JSONWriter) {
        let start = json.count
        json.optional(",\"id\":", id, 1, nulls)
        json.closeObject(
            from: start, names: "id\n", additional: additionalProperties, unknown: unknownFields)
    }

    public static var places: StaticString { "\tinput.yaml#/components/schemas/Beside/properties/\nid\n" }
}

/// Source: `/components/schemas/Same`.
public struct Same: Hashable, Sendable {
    /// Members of any other name, where their values are of this type.
    public var additionalProperties: [String: Int]

    /// Members that the description does not name: kept as they came, sent back, and free to be set.
    public var unknownFields: JSONObject

    public init(additionalProperties: [String: Int] = [:], unknownFields: JSONObject = [:]) {
        self.additionalProperties = additionalProperties
        self.unknownFields = unknownFields
    }
}

extension Same: Record {
    public init(json: inout JSONReader) throws(JSONError) {
        let start = json.enterRecord(Self.self)
        var additionalProperties: [String: Int] = [:]
        var unknownFields = JSONObject()
        var member = 0
        while json.nextMember(
            &member, of: "", additional: &additionalProperties, unknown: &unknownFields) {}
        guard json.isSound else { try json.fail(missing: "", from: start) }
        self.init(additionalProperties: additionalProperties, unknownFields: unknownFields)
    }

    public func write(json: inout JSONWriter) {
        let start = json.count
        json.closeObject(
            from: start, names: "", additional: additionalProperties, unknown: unknownFields)
    }

    public static var places: StaticString { "" }
}
