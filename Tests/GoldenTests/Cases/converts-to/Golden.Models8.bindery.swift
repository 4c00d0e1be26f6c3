// Made by bindery 0 from input.yaml for Golden. Do not edit: generate it again.
// swift-format-ignore-file

@_exported import BinderyRuntime

private typealias RequiredRuntime = BinderyRuntime.GeneratedCodeNeedsBinderyRuntime6

/// Source: `/components/schemas/Answer`.
public struct Answer: Hashable, Sendable {
    public var content: Optional<String>

    /// Not taken back.
    public var annotations: Optional<[String]>

    /// Members that the description does not name: kept as they came, sent back, and free to be set.
    public var unknownFields: JSONObject

    /// The optional members that are sent as `null` while their property is nil; all others are left out then.
    public var nulls: ExplicitNulls<Self>

    public init(
        content: String?,
        annotations: [String]? = nil,
        unknownFields: JSONObject = [:],
        nulls: ExplicitNulls<Self> = []
    ) {
        self.content = content
        self.annotations = annotations
        self.unknownFields = unknownFields
        self.nulls = nulls
    }
}

extension Answer: Record {
    public init(json: inout JSONReader) throws(JSONError) {
        let start = json.enterRecord(Self.self)
        var content: String?
        var annotations: [String]?
        var unknownFields = JSONObject()
        var nulls: UInt64 = 0
        var member = 0
        repeat {
            if json.key("\"role\":", 1, &member) { json.constant("\"assistant\"", unknown: &unknownFields) }
            if json.key("\"content\":", 2, &member) { json.nullable(&content, unknown: &unknownFields) }
            if json.key("\"annotations\":", 3, &member) { json.optional(&annotations, 3, &nulls, unknown: &unknownFields) }
        } while json.nextMember(&member, of: "role\ncontent\nannotations\n", unknown: &unknownFields)
        guard json.isSound else { try json.fail(missing: "", from: start) }
        self.init(
            content: content,
            annotations: annotations,
            unknownFields: unknownFields,
            nulls: ExplicitNulls(rawValue: nulls)
        )
    }

    public func write(json: inout JSONWriter) {
        let start = json.count
        json.constant(",\"role\":\"assistant\"", "role", unknown: unknownFields)
        json.nullable(",\"content\":", content, unknown: unknownFields)
        json.optional(",\"annotations\":", annotations, 3, nulls)
        json.closeObject(from: start, names: "role\ncontent\nannotations\n", unknown: unknownFields)
    }

    public static var places: StaticString { "\tinput.yaml#/components/schemas/Answer/properties/\nrole\ncontent\nannotations\n" }
}
