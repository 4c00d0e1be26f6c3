// Made by bindery 0 from input.yaml for Golden. Do not edit: generate it again.
// swift-format-ignore-file

@_exported import BinderyRuntime

private typealias RequiredRuntime = BinderyRuntime.GeneratedCodeNeedsBinderyRuntime6

/// Source: `/components/schemas/Node`.
public struct Node: Hashable, Sendable {
    public var value: Int

    public var next: Node? {
        get { _next?.value }
        set { _next = newValue.map(Box.init) }
    }

    var _next: Optional<Box<Node>>

    public var children: Optional<[Node]>

    /// Members that the description does not name: kept as they came, sent back, and free to be set.
    public var unknownFields: JSONObject

    /// The optional members that are sent as `null` while their property is nil; all others are left out then.
    public var nulls: ExplicitNulls<Self>

    public init(
        value: Int,
        next: Node? = nil,
        children: [Node]? = nil,
        unknownFields: JSONObject = [:],
        nulls: ExplicitNulls<Self> = []
    ) {
        self.value = value
        _next = next.map(Box.init)
        self.children = children
        self.unknownFields = unknownFields
        self.nulls = nulls
    }
}

extension Node: Record {
    public init(json: inout JSONReader) throws(JSONError) {
        let start = json.enterRecord(Self.self)
        var value: Int?
        var next: Node?
        var children: [Node]?
        var unknownFields = JSONObject()
        var nulls: UInt64 = 0
        var member = 0
        repeat {
            if json.key("\"value\":", 1, &member) { json.required(&value) }
            if json.key("\"next\":", 2, &member) { json.optional(&next, 2, &nulls, unknown: &unknownFields) }
            if json.key("\"children\":", 3, &member) { json.optional(&children, 3, &nulls, unknown: &unknownFields) }
        } while json.nextMember(&member, of: "value\nnext\nchildren\n", unknown: &unknownFields)
        guard let value, json.isSound else { try json.fail(missing: "value\n", from: start) }
        self.init(
            value: value,
            next: next,
            children: children,
            unknownFields: unknownFields,
            nulls: ExplicitNulls(rawValue: nulls)
        )
    }

    public func write(json: inout JSONWriter) {
        let start = json.count
        json.required(",\"value\":", value)
        json.optional(",\"next\":", _next?.value, 2, nulls)
        json.optional(",\"children\":", children, 3, nulls)
        json.closeObject(from: start, names: "value\nnext\nchildren\n", unknown: unknownFields)
    }

    public static var places: StaticString { "\tinput.yaml#/components/schemas/Node/properties/\nvalue\nnext\nchildren\n" }
}
