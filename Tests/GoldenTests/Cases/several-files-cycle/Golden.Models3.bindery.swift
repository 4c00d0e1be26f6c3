// Made by bindery 0 from input.yaml for Golden. Do not edit: generate it again.
// swift-format-ignore-file

@_exported import BinderyRuntime

private typealias RequiredRuntime = BinderyRuntime.GeneratedCodeNeedsBinderyRuntime6

/// Source: `/components/schemas/Edge`.
public struct Edge: Hashable, Sendable {
    public var to: Optional<Node>

    public var label: Optional<Label>

    /// Members that the description does not name: kept as they came, sent back, and free to be set.
    public var unknownFields: JSONObject

    /// The optional members that are sent as `null` while their property is nil; all others are left out then.
    public var nulls: ExplicitNulls<Self>

    public init(
        to: Node? = nil,
        label: Label? = nil,
        unknownFields: JSONObject = [:],
        nulls: ExplicitNulls<Self> = []
    ) {
        self.to = to
        self.label = label
        self.unknownFields = unknownFields
        self.nulls = nulls
    }
}

extension Edge: Record {
    public init(json: inout JSONReader) throws(JSONError) {
        let start = json.enterRecord(Self.self)
        var to: Node?
        var label: Label?
        var unknownFields = JSONObject()
        var nulls: UInt64 = 0
        var member = 0
        repeat {
            if json.key("\"to\":", 1, &member) { json.optional(&to, 1, &nulls, unknown: &unknownFields) }
            if json.key("\"label\":", 2, &member) { json.optional(&label, 2, &nulls, unknown: &unknownFields) }
        } while json.nextMember(&member, of: "to\nlabel\n", unknown: &unknownFields)
        guard json.isSound else { try json.fail(missing: "", from: start) }
        self.init(
            to: to,
            label: label,
            unknownFields: unknownFields,
            nulls: ExplicitNulls(rawValue: nulls)
        )
    }

    public func write(json: inout JSONWriter) {
        let start = json.count
        json.optional(",\"to\":", to, 1, nulls)
        json.optional(",\"label\":", label, 2, nulls)
        json.closeObject(from: start, names: "to\nlabel\n", unknown: unknownFields)
    }

    public static var places: StaticString { "\tedge.yaml#/components/schemas/Edge/properties/\nto\nlabel\n" }
}
