// Made by bindery 0 from input.yaml for Golden. Do not edit: generate it again.
// swift-format-ignore-file

@_exported import BinderyRuntime

private typealias RequiredRuntime = BinderyRuntime.GeneratedCodeNeedsBinderyRuntime6

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
        let start = json.enterRecord(Self.self)
        var kind: String?
        var width: Double?
        var height: Double?
        var unknownFields = JSONObject()
        var nulls: UInt64 = 0
        var member = 0
        repeat {
            if json.key("\"kind\":", 1, &member) { json.required(&kind) }
            if json.key("\"width\":", 2, &member) { json.required(&width) }
            if json.key("\"height\":", 3, &member) { json.optional(&height, 3, &nulls, unknown: &unknownFields) }
        } while json.nextMember(&member, of: "kind\nwidth\nheight\n", unknown: &unknownFields)
        guard let kind, let width, json.isSound else { try json.fail(missing: "kind\nwidth\n", from: start) }
        self.init(
            kind: kind,
            width: width,
            height: height,
            unknownFields: unknownFields,
            nulls: ExplicitNulls(rawValue: nulls)
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
