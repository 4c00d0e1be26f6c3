// Made by bindery 0.1.0 from openai.yaml for AtomaChat. Do not edit: generate it again. Checksum: 59614ff103c974a2
// swift-format-ignore-file

import BinderyRuntime

/// What went wrong.
///
/// Source: `/components/schemas/Error`.
public struct ErrorValue: Hashable, Sendable {
    /// What went wrong, as a word for programs.
    public var code: Optional<Code>

    /// What went wrong, in words for people.
    public var message: String

    /// Members that the description does not name: kept as they came, sent back, and free to be set.
    public var unknownFields: JSONObject

    /// The optional members that are sent as `null` while their property is nil; all others are left out then.
    public var nulls: ExplicitNulls<Self>

    public init(
        message: String,
        code: Code? = nil,
        unknownFields: JSONObject = [:],
        nulls: ExplicitNulls<Self> = []
    ) {
        self.message = message
        self.code = code
        self.unknownFields = unknownFields
        self.nulls = nulls
    }

    /// What went wrong, as a word for programs.
    public enum Code: OpenEnum {
        case requestError
        case authError
        case balanceError
        case notFound
        case locked
        case unavailableStack
        case tooManyRequests
        case internalError
        case notImplemented
        case serviceUnavailable
        case fiatPaymentsOnly
        /// A value that the description does not name, kept as it came.
        case unknown(String)

        public static var knownCases: [Self] {
            [
                .requestError, .authError, .balanceError, .notFound, .locked, .unavailableStack,
                .tooManyRequests, .internalError, .notImplemented, .serviceUnavailable,
                .fiatPaymentsOnly
            ]
        }

        public var rawValue: String {
            switch self {
            case .requestError: "REQUEST_ERROR"
            case .authError: "AUTH_ERROR"
            case .balanceError: "BALANCE_ERROR"
            case .notFound: "NOT_FOUND"
            case .locked: "LOCKED"
            case .unavailableStack: "UNAVAILABLE_STACK"
            case .tooManyRequests: "TOO_MANY_REQUESTS"
            case .internalError: "INTERNAL_ERROR"
            case .notImplemented: "NOT_IMPLEMENTED"
            case .serviceUnavailable: "SERVICE_UNAVAILABLE"
            case .fiatPaymentsOnly: "FIAT_PAYMENTS_ONLY"
            case .unknown(let value): value
            }
        }
    }
}

extension ErrorValue: Record {
    public init(json: inout JSONReader) throws(JSONError) {
        let start = json.enterRecord(Self.self)
        var code: Code?
        var message: String?
        var unknownFields = JSONObject()
        var nulls: UInt64 = 0
        var member = 0
        repeat {
            if json.key("\"code\":", 1, &member) { json.optional(&code, 1, &nulls, unknown: &unknownFields) }
            if json.key("\"message\":", 2, &member) { json.required(&message) }
        } while json.nextMember(&member, of: "code\nmessage\n", unknown: &unknownFields)
        guard let message, json.isSound else { try json.fail(missing: "message\n", from: start) }
        self.init(
            message: message,
            code: code,
            unknownFields: unknownFields,
            nulls: ExplicitNulls(rawValue: nulls)
        )
    }

    public func write(json: inout JSONWriter) {
        let start = json.count
        json.optional(",\"code\":", code, 1, nulls)
        json.required(",\"message\":", message)
        json.closeObject(from: start, names: "code\nmessage\n", unknown: unknownFields)
    }

    public static var places: StaticString { "\tatoma.yaml#/components/schemas/Error/properties/\ncode\nmessage\n" }
}

extension ErrorValue.Code {
    public static var knownWords: StaticString { "REQUEST_ERROR\nAUTH_ERROR\nBALANCE_ERROR\nNOT_FOUND\nLOCKED\nUNAVAILABLE_STACK\nTOO_MANY_REQUESTS\nINTERNAL_ERROR\nNOT_IMPLEMENTED\nSERVICE_UNAVAILABLE\nFIAT_PAYMENTS_ONLY\n" }
}
