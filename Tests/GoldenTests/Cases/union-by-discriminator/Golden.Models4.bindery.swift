// Made by bindery 0 from input.yaml. Do not edit: generate it again.
// swift-format-ignore-file

@_exported import BinderyRuntime

private typealias RequiredRuntime = BinderyRuntime.GeneratedCodeNeedsBinderyRuntime5

/// Source: `/components/schemas/Box`.
public struct BoxValue: Hashable, Sendable {
    public var kind: String

    public var width: Double

    public var height: Optional<Double>

    /// Members that the description does not name: kept as they came, sent back, and free to be set.
    public var unknownFields: JSONObject

    /// The optional members that are sent as `null` while their property is nil; all others are left out then.
    public var nulls: ExplicitNulls<Self>

    public init(
        kind: String,
        width: Double,
        height: Double? = nil,
        unknownFields: JSONObject = [:],
        nulls: ExplicitNulls<Self> = []
    ) {
        self.kind = kind
        self.width = width
        self.height = height
        self.unknownFields = unknownFields
        self.nulls = nulls
    }
}

extension BoxValue: Record {
    public init(json: inout JSONReader) throws(JSONError) {
        var members = json.enterRecord(Self.self, "\u{4}kind\u{5}width\u{6}height")
        var kind: String?
        var width: Double?
        var height: Double?
        while json.nextMember(&members) {
            switch members.place {
            case 1: json.required(&kind)
            case 2: json.required(&width)
            case 3: json.optional(&height, &members)
            default: break
            }
        }
        guard
            let kind, let width, json.isSound
        else { try json.fail(missing: "kind\nwidth\n", from: members.start) }
        self.init(
            kind: kind,
            width: width,
            height: height,
            unknownFields: members.takeUnknownFields(),
            nulls: ExplicitNulls(rawValue: members.nulls)
        )
    }

    public func write(json: inout JSONWriter) {
        let start = json.count
        json.required(",\"kind\":", kind)
        json.required(",\"width\":", width)
        json.optional(",\"height\":", height, 3, nulls)
        json.closeObject(from: start, names: "kind\nwidth\nheight\n", unknown: unknownFields)
    }

    public static var places: StaticString { "\tinput.yaml#/components/schemas/Box/properties/\nkind\nwidth\nheight\n" }
}
