// Made by bindery 0 from input.yaml for Golden. Do not edit: generate it again.
// swift-format-ignore-file

import BinderyRuntime

private typealias RequiredRuntime = BinderyRuntime.GeneratedCodeNeedsBinderyRuntime6

/// Source: `/components/schemas/Problem`.
public struct Problem: Hashable, Sendable {
    public var message: String

    public var kind: Optional<String>

    public var code: Optional<String>

    public var field: Optional<String>

    public var status: Optional<Int>

    /// Members that the description does not name: kept as they came, sent back, and free to be set.
    public var unknownFields: JSONObject

    /// The optional members that are sent as `null` while their property is nil; all others are left out then.
    public var nulls: ExplicitNulls<Self>

    public init(
        message: String,
        field: String?,
        kind: String? = nil,
        code: String? = nil,
        status: Int? = nil,
        unknownFields: JSONObject = [:],
        nulls: ExplicitNulls<Self> = []
    ) {
        self.message = message
        self.field = field
        self.kind = kind
        self.code = code
        self.status = status
        self.unknownFields = unknownFields
        self.nulls = nulls
    }
}

extension Problem: Record {
    public init(json: inout JSONReader) throws(JSONError) {
        let start = json.enterRecord(Self.self)
        var message: String?
        var kind: String?
        var code: String?
        var field: String?
        var status: Int?
        var unknownFields = JSONObject()
        var nulls: UInt64 = 0
        var member = 0
        repeat {
            if json.key("\"message\":", 1, &member) { json.required(&message) }
            if json.key("\"kind\":", 2, &member) { json.optional(&kind, 2, &nulls, unknown: &unknownFields) }
            if json.key("\"code\":", 3, &member) { json.optional(&code, 3, &nulls, unknown: &unknownFields) }
            if json.key("\"field\":", 4, &member) { json.nullable(&field, unknown: &unknownFields) }
            if json.key("\"status\":", 5, &member) { json.optional(&status, 5, &nulls, unknown: &unknownFields) }
        } while json.nextMember(&member, of: "message\nkind\ncode\nfield\nstatus\n", unknown: &unknownFields)
        guard let message, json.isSound else { try json.fail(missing: "message\n", from: start) }
        self.init(
            message: message,
            field: field,
            kind: kind,
            code: code,
            status: status,
            unknownFields: unknownFields,
            nulls: ExplicitNulls(rawValue: nulls)
        )
    }

    public func write(json: inout JSONWriter) {
        let start = json.count
        json.required(",\"message\":", message)
        json.optional(",\"kind\":", kind, 2, nulls)
        json.optional(",\"code\":", code, 3, nulls)
        json.nullable(",\"field\":", field, unknown: unknownFields)
        json.optional(",\"status\":", status, 5, nulls)
        json.closeObject(from: start, names: "message\nkind\ncode\nfield\nstatus\n", unknown: unknownFields)
    }

    public static var places: StaticString { "\tinput.yaml#/components/schemas/Problem/properties/\nmessage\nkind\ncode\nfield\nstatus\n" }
}
