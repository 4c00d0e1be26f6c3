// Made by bindery 0.1.0 from openai.yaml for GeminiChat. Do not edit: generate it again. Checksum: 4d4aa0ae868e393e
// swift-format-ignore-file

import BinderyRuntime

/// What went wrong.
///
/// Source: `/components/schemas/Error`.
public struct ErrorValue: Hashable, Sendable {
    /// The status of the response, or a word for programs.
    public var code: Optional<Code>

    /// What went wrong, in words for people.
    public var message: Optional<String>

    /// The kind of failure, such as `INVALID_ARGUMENT`.
    public var status: Optional<String>

    /// The kind of failure, where the layer itself refuses.
    public var type: Optional<String>

    /// The member of the request that is at fault.
    public var param: Optional<String>

    /// More on it, each detail in a form of its own.
    public var details: Optional<[JSONObject]>

    /// Members that the description does not name: kept as they came, sent back, and free to be set.
    public var unknownFields: JSONObject

    /// The optional members that are sent as `null` while their property is nil; all others are left out then.
    public var nulls: ExplicitNulls<Self>

    public init(
        code: Code? = nil,
        message: String? = nil,
        status: String? = nil,
        type: String? = nil,
        param: String? = nil,
        details: [JSONObject]? = nil,
        unknownFields: JSONObject = [:],
        nulls: ExplicitNulls<Self> = []
    ) {
        self.code = code
        self.message = message
        self.status = status
        self.type = type
        self.param = param
        self.details = details
        self.unknownFields = unknownFields
        self.nulls = nulls
    }

    /// The status of the response, or a word for programs.
    public enum Code: Hashable, Sendable {
        case integer(Int)
        case string(String)
        /// What fits none of the others, kept as it came.
        case unknown(JSONValue)
    }
}

extension ErrorValue: Record {
    public init(json: inout JSONReader) throws(JSONError) {
        let start = json.enterRecord(Self.self)
        var code: Code?
        var message: String?
        var status: String?
        var type: String?
        var param: String?
        var details: [JSONObject]?
        var unknownFields = JSONObject()
        var nulls: UInt64 = 0
        var member = 0
        repeat {
            if json.key("\"code\":", 1, &member) { json.optional(&code, 1, &nulls, unknown: &unknownFields) }
            if json.key("\"message\":", 2, &member) { json.optional(&message, 2, &nulls, unknown: &unknownFields) }
            if json.key("\"status\":", 3, &member) { json.optional(&status, 3, &nulls, unknown: &unknownFields) }
            if json.key("\"type\":", 4, &member) { json.optional(&type, 4, &nulls, unknown: &unknownFields) }
            if json.key("\"param\":", 5, &member) { json.optional(&param, 5, &nulls, unknown: &unknownFields) }
            if json.key("\"details\":", 6, &member) { json.optional(&details, 6, &nulls, unknown: &unknownFields) }
        } while json.nextMember(&member, of: "code\nmessage\nstatus\ntype\nparam\ndetails\n", unknown: &unknownFields)
        guard json.isSound else { try json.fail(missing: "", from: start) }
        self.init(
            code: code,
            message: message,
            status: status,
            type: type,
            param: param,
            details: details,
            unknownFields: unknownFields,
            nulls: ExplicitNulls(rawValue: nulls)
        )
    }

    public func write(json: inout JSONWriter) {
        let start = json.count
        json.optional(",\"code\":", code, 1, nulls)
        json.optional(",\"message\":", message, 2, nulls)
        json.optional(",\"status\":", status, 3, nulls)
        json.optional(",\"type\":", type, 4, nulls)
        json.optional(",\"param\":", param, 5, nulls)
        json.optional(",\"details\":", details, 6, nulls)
        json.closeObject(from: start, names: "code\nmessage\nstatus\ntype\nparam\ndetails\n", unknown: unknownFields)
    }

    public static var places: StaticString { "\tgemini.yaml#/components/schemas/Error/properties/\ncode\nmessage\nstatus\ntype\nparam\ndetails\n" }
}

extension ExplicitNulls<ErrorValue> {
    public static var code: Self { Self(member: 1) }
    public static var type: Self { Self(member: 4) }
    public static var param: Self { Self(member: 5) }
}

extension ErrorValue.Code: OpenUnion {
    public init(json: inout JSONReader) throws(JSONError) {
        switch try json.kind() {
        case .integer: self = .integer(try json.value(as: Int.self))
        case .string: self = .string(try json.value(as: String.self))
        default: self = .unknown(try json.unknownVariant())
        }
    }

    public func write(json: inout JSONWriter) {
        switch self {
        case .integer(let value): value.write(json: &json)
        case .string(let value): value.write(json: &json)
        case .unknown(let value): value.write(json: &json)
        }
    }
}

extension ErrorValue.Code: ExpressibleByStringInterpolation, ExpressibleByIntegerLiteral {
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
