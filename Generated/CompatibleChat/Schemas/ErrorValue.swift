// Made by bindery 0.1.0 from openai.yaml for CompatibleChat. Do not edit: generate it again. Checksum: d1aab825deea6858
// swift-format-ignore-file

import BinderyRuntime

/// What went wrong.
///
/// Source: `/components/schemas/Error`.
public struct ErrorValue: Hashable, Sendable {
    /// What went wrong, in words for people.
    public var message: Optional<String>

    /// The kind of failure, such as `invalid_request_error`.
    public var type: Optional<String>

    /// The member of the request that is at fault.
    public var param: Optional<JSONValue>

    public var code: Optional<ErrorCode>

    /// The kind of failure, by its other name, or the status of the response.
    public var status: Optional<Status>

    /// More on it, in a form of the server's own.
    public var details: Optional<JSONValue>

    /// Members that the description does not name: kept as they came, sent back, and free to be set.
    public var unknownFields: JSONObject

    /// The optional members that are sent as `null` while their property is nil; all others are left out then.
    public var nulls: ExplicitNulls<Self>

    public init(
        message: String? = nil,
        type: String? = nil,
        param: JSONValue? = nil,
        code: ErrorCode? = nil,
        status: Status? = nil,
        details: JSONValue? = nil,
        unknownFields: JSONObject = [:],
        nulls: ExplicitNulls<Self> = []
    ) {
        self.message = message
        self.type = type
        self.param = param
        self.code = code
        self.status = status
        self.details = details
        self.unknownFields = unknownFields
        self.nulls = nulls
    }

    /// The kind of failure, by its other name, or the status of the response.
    public enum Status: Hashable, Sendable {
        case string(String)
        case integer(Int)
        /// What fits none of the others, kept as it came.
        case unknown(JSONValue)
    }
}

extension ErrorValue: Record {
    public init(json: inout JSONReader) throws(JSONError) {
        let start = json.enterRecord(Self.self)
        var message: String?
        var type: String?
        var param: JSONValue?
        var code: ErrorCode?
        var status: Status?
        var details: JSONValue?
        var unknownFields = JSONObject()
        var nulls: UInt64 = 0
        var member = 0
        repeat {
            if json.key("\"message\":", 1, &member) { json.optional(&message, 1, &nulls, unknown: &unknownFields) }
            if json.key("\"type\":", 2, &member) { json.optional(&type, 2, &nulls, unknown: &unknownFields) }
            if json.key("\"param\":", 3, &member) { json.optional(&param, 3, &nulls, unknown: &unknownFields) }
            if json.key("\"code\":", 4, &member) { json.optional(&code, 4, &nulls, unknown: &unknownFields) }
            if json.key("\"status\":", 5, &member) { json.optional(&status, 5, &nulls, unknown: &unknownFields) }
            if json.key("\"details\":", 6, &member) { json.optional(&details, 6, &nulls, unknown: &unknownFields) }
        } while json.nextMember(&member, of: "message\ntype\nparam\ncode\nstatus\ndetails\n", unknown: &unknownFields)
        guard json.isSound else { try json.fail(missing: "", from: start) }
        self.init(
            message: message,
            type: type,
            param: param,
            code: code,
            status: status,
            details: details,
            unknownFields: unknownFields,
            nulls: ExplicitNulls(rawValue: nulls)
        )
    }

    public func write(json: inout JSONWriter) {
        let start = json.count
        json.optional(",\"message\":", message, 1, nulls)
        json.optional(",\"type\":", type, 2, nulls)
        json.optional(",\"param\":", param, 3, nulls)
        json.optional(",\"code\":", code, 4, nulls)
        json.optional(",\"status\":", status, 5, nulls)
        json.optional(",\"details\":", details, 6, nulls)
        json.closeObject(from: start, names: "message\ntype\nparam\ncode\nstatus\ndetails\n", unknown: unknownFields)
    }

    public static var places: StaticString { "\tcompatible.yaml#/components/schemas/Error/properties/\nmessage\ntype\nparam\ncode\nstatus\ndetails\n" }
}

extension ExplicitNulls<ErrorValue> {
    public static var message: Self { Self(member: 1) }
    public static var type: Self { Self(member: 2) }
    public static var code: Self { Self(member: 4) }
    public static var status: Self { Self(member: 5) }
}

extension ErrorValue.Status: OpenUnion {
    public init(json: inout JSONReader) throws(JSONError) {
        switch try json.kind() {
        case .string: self = .string(try json.value(as: String.self))
        case .integer: self = .integer(try json.value(as: Int.self))
        default: self = .unknown(try json.unknownVariant())
        }
    }

    public func write(json: inout JSONWriter) {
        switch self {
        case .string(let value): value.write(json: &json)
        case .integer(let value): value.write(json: &json)
        case .unknown(let value): value.write(json: &json)
        }
    }
}

extension ErrorValue.Status: ExpressibleByStringInterpolation, ExpressibleByIntegerLiteral {
    /// The same as `.string`.
    public init(_ value: String) {
        self = .string(value)
    }

    public init(stringLiteral value: String) {
        self.init(value)
    }

    public init(integerLiteral value: Int) {
        self = .integer(value)
    }
}
