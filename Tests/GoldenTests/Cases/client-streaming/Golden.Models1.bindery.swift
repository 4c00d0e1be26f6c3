// Made by bindery 0 from input.yaml. Do not edit: generate it again.
// swift-format-ignore-file

import BinderyRuntime

private typealias RequiredRuntime = BinderyRuntime.GeneratedCodeNeedsBinderyRuntime4

/// Source: `/components/schemas/Turn`.
public struct Turn: Hashable, Sendable {
    public var text: String

    public var live: Optional<Bool>

    /// Members that the description does not name: kept as they came, sent back, and free to be set.
    public var unknownFields: JSONObject

    /// The optional members that are sent as `null` while their property is nil; all others are left out then.
    public var nulls: ExplicitNulls<Self>

    public init(
        text: String,
        live: Bool? = nil,
        unknownFields: JSONObject = [:],
        nulls: ExplicitNulls<Self> = []
    ) {
        self.text = text
        self.live = live
        self.unknownFields = unknownFields
        self.nulls = nulls
    }
}

extension Turn: Record {
    public init(json: inout JSONReader) throws(JSONError) {
        let start = try json.enterRecord(Self.self)
        var text: String?
        var live: Bool?
        var unknownFields = JSONObject()
        var nulls: UInt64 = 0
        var member = 0
        while member >= 0 {
            switch member {
            case 0, 1:
                if member == 1 || json.key("\"text\":") { json.required(&text) }
                fallthrough
            case 2:
                if member == 2 || json.key("\"live\":") { json.optional(&live, 2, &nulls, unknown: &unknownFields) }
                fallthrough
            default:
                member = json.nextMember(of: "text\nlive\n", unknown: &unknownFields)
            }
        }
        guard let text, json.isSound else { throw json.failure(missing: "text\n", from: start) }
        self.init(
            text: text,
            live: live,
            unknownFields: unknownFields,
            nulls: ExplicitNulls(rawValue: nulls)
        )
    }

    public func write(json: inout JSONWriter) {
        let start = json.count
        json.required(",\"text\":", text)
        json.optional(",\"live\":", live, 2, nulls)
        json.closeObject(from: start, names: "text\nlive\n", unknown: unknownFields)
    }

    public static var places: StaticString { "\tinput.yaml#/components/schemas/Turn/properties/\ntext\nlive\n" }
}
