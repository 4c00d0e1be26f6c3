// Made by bindery 0 from input.yaml for Golden. Do not edit: generate it again.
// swift-format-ignore-file

import BinderyRuntime

private typealias RequiredRuntime = BinderyRuntime.GeneratedCodeNeedsBinderyRuntime6

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
        let start = json.enterRecord(Self.self)
        var text: String?
        var live: Bool?
        var unknownFields = JSONObject()
        var nulls: UInt64 = 0
        var member = 0
        repeat {
            if json.key("\"text\":", 1, &member) { json.required(&text) }
            if json.key("\"live\":", 2, &member) { json.optional(&live, 2, &nulls, unknown: &unknownFields) }
        } while json.nextMember(&member, of: "text\nlive\n", unknown: &unknownFields)
        guard let text, json.isSound else { try json.fail(missing: "text\n", from: start) }
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
