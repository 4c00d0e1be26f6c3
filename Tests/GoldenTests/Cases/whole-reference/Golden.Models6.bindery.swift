// Made by bindery 0 from input.yaml for Golden. Do not edit: generate it again.
// swift-format-ignore-file

@_exported import BinderyRuntime

private typealias RequiredRuntime = BinderyRuntime.GeneratedCodeNeedsBinderyRuntime6

/// Source: `/components/schemas/Tree`.
public struct Tree: Hashable, Sendable {
    public var value: Optional<String>

    public var children: Optional<[Tree]>

    /// Members that the description does not name: kept as they came, sent back, and free to be set.
    public var unknownFields: JSONObject

    /// The optional members that are sent as `null` while their property is nil; all others are left out then.
    public var nulls: ExplicitNulls<Self>

    public init(
        value: String? = nil,
        children: [Tree]? = nil,
        unknownFields: JSONObject = [:],
        nulls: ExplicitNulls<Self> = []
    ) {
        self.value = value
        self.children = children
        self.unknownFields = unknownFields
        self.nulls = nulls
    }
}

extension Tree: Record {
    public init(json: inout JSONReader) throws(JSONError) {
        let start = json.enterRecord(Self.self)
        var value: String?
        var children: [Tree]?
        var unknownFields = JSONObject()
        var nulls: UInt64 = 0
        var member = 0
        repeat {
            if json.key("\"value\":", 1, &member) { json.optional(&value, 1, &nulls, unknown: &unknownFields) }
            if json.key("\"children\":", 2, &member) { json.optional(&children, 2, &nulls, unknown: &unknownFields) }
        } while json.nextMember(&member, of: "value\nchildren\n", unknown: &unknownFields)
        guard json.isSound else { try json.fail(missing: "", from: start) }
        self.init(
            value: value,
            children: children,
            unknownFields: unknownFields,
            nulls: ExplicitNulls(rawValue: nulls)
        )
    }

    public func write(json: inout JSONWriter) {
        let start = json.count
        json.optional(",\"value\":", value, 1, nulls)
        json.optional(",\"children\":", children, 2, nulls)
        json.closeObject(from: start, names: "value\nchildren\n", unknown: unknownFields)
    }

    public static var places: StaticString { "\tinput.yaml#/components/schemas/Tree/properties/\nvalue\nchildren\n" }
}
