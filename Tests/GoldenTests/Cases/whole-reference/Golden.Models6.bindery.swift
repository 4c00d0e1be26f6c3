// Made by bindery 0 from input.yaml. Do not edit: generate it again.
// swift-format-ignore-file

@_exported import BinderyRuntime

private typealias RequiredRuntime = BinderyRuntime.GeneratedCodeNeedsBinderyRuntime5

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
        var members = json.enterRecord(Self.self, "\u{5}value\u{8}children")
        var value: String?
        var children: [Tree]?
        while json.nextMember(&members) {
            switch members.place {
            case 1: json.optional(&value, &members)
            case 2: json.optional(&children, &members)
            default: break
            }
        }
        guard json.isSound else { try json.fail(missing: "", from: members.start) }
        self.init(
            value: value,
            children: children,
            unknownFields: members.takeUnknownFields(),
            nulls: ExplicitNulls(rawValue: members.nulls)
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
