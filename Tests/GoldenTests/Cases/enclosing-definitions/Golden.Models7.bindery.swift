// Made by bindery 0 from input.yaml for Golden. Do not edit: generate it again.
// swift-format-ignore-file

@_exported import BinderyRuntime

private typealias RequiredRuntime = BinderyRuntime.GeneratedCodeNeedsBinderyRuntime6

/// Source: `/components/schemas/Order/$defs/Item`.
public struct OrderItem: Hashable, Sendable {
    public var next: OrderItem? {
        get { _next?.value }
        set { _next = newValue.map(Box.init) }
    }

    var _next: Optional<Box<OrderItem>>

    public var ref: Optional<String>

    /// Members that the description does not name: kept as they came, sent back, and free to be set.
    public var unknownFields: JSONObject

    /// The optional members that are sent as `null` while their property is nil; all others are left out then.
    public var nulls: ExplicitNulls<Self>

    public init(
        next: OrderItem? = nil,
        ref: String? = nil,
        unknownFields: JSONObject = [:],
        nulls: ExplicitNulls<Self> = []
    ) {
        _next = next.map(Box.init)
        self.ref = ref
        self.unknownFields = unknownFields
        self.nulls = nulls
    }
}

extension OrderItem: Record {
    public init(json: inout JSONReader) throws(JSONError) {
        let start = json.enterRecord(Self.self)
        var next: OrderItem?
        var ref: String?
        var unknownFields = JSONObject()
        var nulls: UInt64 = 0
        var member = 0
        repeat {
            if json.key("\"next\":", 1, &member) { json.optional(&next, 1, &nulls, unknown: &unknownFields) }
            if json.key("\"$ref\":", 2, &member) { json.optional(&ref, 2, &nulls, unknown: &unknownFields) }
        } while json.nextMember(&member, of: "next\n$ref\n", unknown: &unknownFields)
        guard json.isSound else { try json.fail(missing: "", from: start) }
        self.init(
            next: next,
            ref: ref,
            unknownFields: unknownFields,
            nulls: ExplicitNulls(rawValue: nulls)
        )
    }

    public func write(json: inout JSONWriter) {
        let start = json.count
        json.optional(",\"next\":", _next?.value, 1, nulls)
        json.optional(",\"$ref\":", ref, 2, nulls)
        json.closeObject(from: start, names: "next\n$ref\n", unknown: unknownFields)
    }

    public static var places: StaticString { "\tinput.yaml#/components/schemas/Order/$defs/Item/properties/\nnext\n$ref\n" }
}
