// Made by bindery 0 from input.yaml. Do not edit: generate it again.
// swift-format-ignore-file

@_exported import BinderyRuntime

private typealias RequiredRuntime = BinderyRuntime.GeneratedCodeNeedsBinderyRuntime5

/// Source: `/components/schemas/Cat`.
public struct Cat: Hashable, Sendable {
    public var kind: String

    public var purrs: Optional<Bool>

    /// Members that the description does not name: kept as they came, sent back, and free to be set.
    public var unknownFields: JSONObject

    /// The optional members that are sent as `null` while their property is nil; all others are left out then.
    public var nulls: ExplicitNulls<Self>

    public init(
        kind: String,
        purrs: Bool? = nil,
        unknownFields: JSONObject = [:],
        nulls: ExplicitNulls<Self> = []
    ) {
        self.kind = kind
        self.purrs = purrs
        self.unknownFields = unknownFields
        self.nulls = nulls
    }
}

extension Cat: Record {
    public init(json: inout JSONReader) throws(JSONError) {
        var members = json.enterRecord(Self.self, "\u{4}kind\u{5}purrs")
        var kind: String?
        var purrs: Bool?
        while json.nextMember(&members) {
            switch members.place {
            case 1: json.required(&kind)
            case 2: json.optional(&purrs, &members)
            default: break
            }
        }
        guard let kind, json.isSound else { try json.fail(missing: "kind\n", from: members.start) }
        self.init(
            kind: kind,
            purrs: purrs,
            unknownFields: members.takeUnknownFields(),
            nulls: ExplicitNulls(rawValue: members.nulls)
        )
    }

    public func write(json: inout JSONWriter) {
        let start = json.count
        json.required(",\"kind\":", kind)
        json.optional(",\"purrs\":", purrs, 2, nulls)
        json.closeObject(from: start, names: "kind\npurrs\n", unknown: unknownFields)
    }

    public static var places: StaticString { "\tinput.yaml#/components/schemas/Cat/properties/\nkind\npurrs\n" }
}
