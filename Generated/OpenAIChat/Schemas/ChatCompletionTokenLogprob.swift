// Made by bindery 0.1.0 from openai.yaml. Do not edit: generate it again. Checksum: 04d1d6e2b37c723e
// swift-format-ignore-file

import BinderyRuntime

/// How likely a token was, and what stood beside it.
///
/// Source: `/components/schemas/ChatCompletionTokenLogprob`.
public struct ChatCompletionTokenLogprob: Hashable, Sendable {
    /// The token as text.
    public var token: String

    /// The natural logarithm of the token's probability; -9999 stands for very unlikely.
    public var logprob: Double

    /// The token's bytes in UTF-8, for characters that span several tokens; null where there are
    /// none.
    public var bytes: Optional<[Int]>

    /// The likeliest tokens at this place, as many as `top_logprobs` asked for or fewer.
    public var topLogprobs: [TopLogprob]

    /// Members that the description does not name: kept as they came, sent back, and free to be set.
    public var unknownFields: JSONObject

    public init(
        token: String,
        logprob: Double,
        bytes: [Int]?,
        topLogprobs: [TopLogprob],
        unknownFields: JSONObject = [:]
    ) {
        self.token = token
        self.logprob = logprob
        self.bytes = bytes
        self.topLogprobs = topLogprobs
        self.unknownFields = unknownFields
    }

    /// A token that could have stood here.
    public struct TopLogprob: Hashable, Sendable {
        /// The token as text.
        public var token: String

        /// The natural logarithm of the token's probability; -9999 stands for very unlikely.
        public var logprob: Double

        /// The token's bytes in UTF-8, for characters that span several tokens; null where there
        /// are none.
        public var bytes: Optional<[Int]>

        /// Members that the description does not name: kept as they came, sent back, and free to be set.
        public var unknownFields: JSONObject

        public init(
            token: String,
            logprob: Double,
            bytes: [Int]?,
            unknownFields: JSONObject = [:]
        ) {
            self.token = token
            self.logprob = logprob
            self.bytes = bytes
            self.unknownFields = unknownFields
        }
    }
}

extension ChatCompletionTokenLogprob: Record {
    public init(json: inout JSONReader) throws(JSONError) {
        var members = json.enterRecord(Self.self, "\u{5}token\u{7}logprob\u{5}bytes\u{C}top_logprobs")
        var token: String?
        var logprob: Double?
        var bytes: [Int]?
        var topLogprobs: [TopLogprob]?
        while json.nextMember(&members) {
            switch members.place {
            case 1: json.required(&token)
            case 2: json.required(&logprob)
            case 3: json.nullable(&bytes, &members)
            case 4: json.required(&topLogprobs)
            default: break
            }
        }
        guard
            let token, let logprob, let topLogprobs, json.isSound
        else { try json.fail(missing: "token\nlogprob\ntop_logprobs\n", from: members.start) }
        self.init(
            token: token,
            logprob: logprob,
            bytes: bytes,
            topLogprobs: topLogprobs,
            unknownFields: members.takeUnknownFields()
        )
    }

    public func write(json: inout JSONWriter) {
        let start = json.count
        json.required(",\"token\":", token)
        json.required(",\"logprob\":", logprob)
        json.nullable(",\"bytes\":", bytes, unknown: unknownFields)
        json.required(",\"top_logprobs\":", topLogprobs)
        json.closeObject(from: start, names: "token\nlogprob\nbytes\ntop_logprobs\n", unknown: unknownFields)
    }

    public static var places: StaticString { "\topenai.yaml#/components/schemas/ChatCompletionTokenLogprob/properties/\ntoken\nlogprob\nbytes\ntop_logprobs\n" }
}

extension ChatCompletionTokenLogprob.TopLogprob: Record {
    public init(json: inout JSONReader) throws(JSONError) {
        var members = json.enterRecord(Self.self, "\u{5}token\u{7}logprob\u{5}bytes")
        var token: String?
        var logprob: Double?
        var bytes: [Int]?
        while json.nextMember(&members) {
            switch members.place {
            case 1: json.required(&token)
            case 2: json.required(&logprob)
            case 3: json.nullable(&bytes, &members)
            default: break
            }
        }
        guard
            let token, let logprob, json.isSound
        else { try json.fail(missing: "token\nlogprob\n", from: members.start) }
        self.init(
            token: token,
            logprob: logprob,
            bytes: bytes,
            unknownFields: members.takeUnknownFields()
        )
    }

    public func write(json: inout JSONWriter) {
        let start = json.count
        json.required(",\"token\":", token)
        json.required(",\"logprob\":", logprob)
        json.nullable(",\"bytes\":", bytes, unknown: unknownFields)
        json.closeObject(from: start, names: "token\nlogprob\nbytes\n", unknown: unknownFields)
    }

    public static var places: StaticString { "\topenai.yaml#/components/schemas/ChatCompletionTokenLogprob/properties/top_logprobs/items/properties/\ntoken\nlogprob\nbytes\n" }
}
