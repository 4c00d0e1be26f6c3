// Made by bindery 0.1.0 from openai.yaml for CompatibleChat. Do not edit: generate it again. Checksum: 30cdb5b37905cb0b
// swift-format-ignore-file

import BinderyRuntime

/// A failure, told beside `error`, in `detail`, or in members of its own.
///
/// Source: `/components/schemas/ErrorDetails`.
public struct ErrorDetails: Hashable, Sendable {
    public var error: Optional<Failure>

    /// What went wrong, in words or as a list of faults.
    public var detail: Optional<JSONValue>

    /// What went wrong, in words for people.
    public var message: Optional<String>

    /// The kind of failure.
    public var type: Optional<String>

    /// The member of the request that is at fault.
    public var param: Optional<String>

    public var code: Optional<ErrorCode>

    /// Members that the description does not name: kept as they came, sent back, and free to be set.
    public var unknownFields: JSONObject

    /// The optional members that are sent as `null` while their property is nil; all others are left out then.
    public var nulls: ExplicitNulls<Self>

    public init(
        error: Failure? = nil,
        detail: JSONValue? = nil,
        message: String? = nil,
        type: String? = nil,
        param: String? = nil,
        code: ErrorCode? = nil,
        unknownFields: JSONObject = [:],
        nulls: ExplicitNulls<Self> = []
    ) {
        self.error = error
        self.detail = detail
        self.message = message
        self.type = type
        self.param = param
        self.code = code
        self.unknownFields = unknownFields
        self.nulls = nulls
    }
}

extension ErrorDetails: Record {
    public init(json: inout JSONReader) throws(JSONError) {
        let start = json.enterRecord(Self.self)
        var error: Failure?
        var detail: JSONValue?
        var message: String?
        var type: String?
        var param: String?
        var code: ErrorCode?
        var unknownFields = JSONObject()
        var nulls: UInt64 = 0
        var member = 0
        repeat {
            if json.key("\"error\":", 1, &member) { json.optional(&error, 1, &nulls, unknown: &unknownFields) }
            if json.key("\"detail\":", 2, &member) { json.optional(&detail, 2, &nulls, unknown: &unknownFields) }
            if json.key("\"message\":", 3, &member) { json.optional(&message, 3, &nulls, unknown: &unknownFields) }
            if json.key("\"type\":", 4, &member) { json.optional(&type, 4, &nulls, unknown: &unknownFields) }
            if json.key("\"param\":", 5, &member) { json.optional(&param, 5, &nulls, unknown: &unknownFields) }
            if json.key("\"code\":", 6, &member) { json.optional(&code, 6, &nulls, unknown: &unknownFields) }
        } while json.nextMember(&member, of: "error\ndetail\nmessage\ntype\nparam\ncode\n", unknown: &unknownFields)
        guard json.isSound else { try json.fail(missing: "", from: start) }
        self.init(
            error: error,
            detail: detail,
            message: message,
            type: type,
            param: param,
            code: code,
            unknownFields: unknownFields,
            nulls: ExplicitNulls(rawValue: nulls)
        )
    }

    public func write(json: inout JSONWriter) {
        let start = json.count
        json.optional(",\"error\":", error, 1, nulls)
        json.optional(",\"detail\":", detail, 2, nulls)
        json.optional(",\"message\":", message, 3, nulls)
        json.optional(",\"type\":", type, 4, nulls)
        json.optional(",\"param\":", param, 5, nulls)
        json.optional(",\"code\":", code, 6, nulls)
        json.closeObject(from: start, names: "error\ndetail\nmessage\ntype\nparam\ncode\n", unknown: unknownFields)
    }

    public static var places: StaticString { "\tcompatible.yaml#/components/schemas/ErrorDetails/properties/\nerror\ndetail\nmessage\ntype\nparam\ncode\n" }
}

extension ExplicitNulls<ErrorDetails> {
    public static var error: Self { Self(member: 1) }
    public static var message: Self { Self(member: 3) }
    public static var type: Self { Self(member: 4) }
    public static var param: Self { Self(member: 5) }
    public static var code: Self { Self(member: 6) }
}
