// Made by bindery 0 from input.yaml for Golden. Do not edit: generate it again.
// swift-format-ignore-file

@_exported import BinderyRuntime

private typealias RequiredRuntime = BinderyRuntime.GeneratedCodeNeedsBinderyRuntime6

/// Source: `/components/schemas/Open`.
public struct Open: Hashable, Sendable {
    public var name: Optional<String>

    /// Members of any other name, where their values are of this type.
    public var additionalProperties: [String: Int]

    /// Members that the description does not name: kept as they came, sent back, and free to be set.
    public var unknownFields: JSONObject

    /// The optional members that are sent as `null` while their property is nil; all others are left out then.
    public var nulls: ExplicitNulls<Self>

    public init(
        name: String? = nil,
        additionalProperties: [String: Int] = [:],
        unknownFields: JSONObject = [:],
        nulls: ExplicitNulls<Self> = []
    ) {
        self.name = name
        self.additionalProperties = additionalProperties
        self.unknownFields = unknownFields
        self.nulls = nulls
    }
}

extension Open: Record {
    public init(json: inout JSONReader) throws(JSONError) {
        let start = json.enterRecord(Self.self)
        var name: String?
        var additionalProperties: [String: Int] = [:]
        var unknownFields = JSONObject()
        var nulls: UInt64 = 0
        var member = 0
        repeat {
            if json.key("\"name\":", 1, &member) { json.optional(&name, 1, &nulls, unknown: &unknownFields) }
        } while json.nextMember(
            &member, of: "name\n", additional: &additionalProperties, unknown: &unknownFields)
        guard json.isSound else { try json.fail(missing: "", from: start) }
        self.init(
            name: name,
            additionalProperties: additionalProperties,
            unknownFields: unknownFields,
            nulls: ExplicitNulls(rawValue: nulls)
        )
    }

    public func write(json: inout JSONWriter) {
        let start = json.count
        json.optional(",\"name\":", name, 1, nulls)
        json.closeObject(
            from: start, names: "name\n", additional: additionalProperties, unknown: unknownFields)
    }

    public static var places: StaticString { "\tinput.yaml#/components/schemas/Open/properties/\nname\n" }
}

extension Open {
    public func validate(into validator: inout Validator) {
        for key in additionalProperties.keys.sorted() {
            guard let item = additionalProperties[key] else { continue }
            validator.enter(key)
            validator.number(item, atLeast: 0, "input.yaml#/components/schemas/Open")
            validator.leave()
        }
        for key in unknownFields.keys.sorted() {
            validator.enterName()
            validator.length(key, atMost: 8, "input.yaml#/components/schemas/Open")
            validator.leave()
        }
        for key in additionalProperties.keys.sorted() {
            validator.enterName()
            validator.length(key, atMost: 8, "input.yaml#/components/schemas/Open")
            validator.leave()
        }
    }
}
