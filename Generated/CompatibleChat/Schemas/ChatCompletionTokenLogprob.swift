// Made by bindery 0.1.0 from openai.yaml for CompatibleChat. Do not edit: generate it again. Checksum: 2e9d2c4ce56f255d
// swift-format-ignore-file

import BinderyRuntime

/// How likely a token was, and what stood beside it.
///
/// Source: `/components/schemas/ChatCompletionTokenLogprob`.
public struct ChatCompletionTokenLogprob: Hashable, Sendable {
    /// The token as text.
    public var token: Optional<String>

    /// The natural logarithm of the token's probability; -9999 stands for very unlikely.
    public var logprob: Optional<Double>

    /// The token's bytes in UTF-8, for characters that span several tokens; null where there are
    /// none.
    public var bytes: Optional<[Int]>

    /// The likeliest tokens at this place, as many as `top_logprobs` asked for or fewer.
    public var topLogprobs: Optional<[TopLogprob]>

    /// Members that the description does not name: kept as they came, sent back, and free to be set.
    public var unknownFields: JSONObject

    /// The optional members that are sent as `null` while their property is nil; all others are left out then.
    public var nulls: ExplicitNulls<Self>

    public init(
        token: String? = nil,
        logprob: Double? = nil,
        bytes: [Int]? = nil,
        topLogprobs: [TopLogprob]? = nil,
        unknownFields: JSONObject = [:],
        nulls: ExplicitNulls<Self> = []
    ) {
        self.token = token
        self.logprob = logprob
        self.bytes = bytes
        self.topLogprobs = topLogprobs
        self.unknownFields = unknownFields
        self.nulls = nulls
    }

    /// A token that could have stood here.
    public struct TopLogprob: Hashable, Sendable {
        /// The token as text.
        public var token: Optional<String>

        /// The natural logarithm of the token's probability; -9999 stands for very unlikely.
        public var logprob: Optional<Double>

        /// The token's bytes in UTF-8, for characters that span several tokens; null where there
        /// are none.
        public var bytes: Optional<[Int]>

        /// Members that the description does not name: kept as they came, sent back, and free to be set.
        public var unknownFields: JSONObject

        /// The optional members that are sent as `null` while their property is nil; all others are left out then.
        public var nulls: ExplicitNulls<Self>

        public init(
            token: String? = nil,
            logprob: Double? = nil,
            bytes: [Int]? = nil,
            unknownFields: JSONObject = [:],
            nulls: ExplicitNulls<Self> = []
        ) {
            self.token = token
            self.logprob = logprob
            self.bytes = bytes
            self.unknownFields = unknownFields
            self.nulls = nulls
        }
    }
}

extension ChatCompletionTokenLogprob: Record {
    public init(json: inout JSONReader) throws(JSONError) {
        let start = json.enterRecord(Self.self)
        var token: String?
        var logprob: Double?
        var bytes: [Int]?
        var topLogprobs: [TopLogprob]?
        var unknownFields = JSONObject()
        var nulls: UInt64 = 0
        var member = 0
        repeat {
            if json.key("\"token\":", 1, &member) { json.optional(&token, 1, &nulls, unknown: &unknownFields) }
            if json.key("\"logprob\":", 2, &member) { json.optional(&logprob, 2, &nulls, unknown: &unknownFields) }
            if json.key("\"bytes\":", 3, &member) { json.optional(&bytes, 3, &nulls, unknown: &unknownFields) }
            if json.key("\"top_logprobs\":", 4, &member) { json.optional(&topLogprobs, 4, &nulls, unknown: &unknownFields) }
        } while json.nextMember(&member, of: "token\nlogprob\nbytes\ntop_logprobs\n", unknown: &unknownFields)
        guard json.isSound else { try json.fail(missing: "", from: start) }
        self.init(
            token: token,
            logprob: logprob,
            bytes: bytes,
            topLogprobs: topLogprobs,
            unknownFields: unknownFields,
            nulls: ExplicitNulls(rawValue: nulls)
        )
    }

    public func write(json: inout JSONWriter) {
        let start = json.count
        json.optional(",\"token\":", token, 1, nulls)
        json.optional(",\"logprob\":", logprob, 2, nulls)
        json.optional(",\"bytes\":", bytes, 3, nulls)
        json.optional(",\"top_logprobs\":", topLogprobs, 4, nulls)
        json.closeObject(from: start, names: "token\nlogprob\nbytes\ntop_logprobs\n", unknown: unknownFields)
    }

    public static var places: StaticString { "\topenai.yaml#/components/schemas/ChatCompletionTokenLogprob/properties/\ntoken\nlogprob\nbytes\ntop_logprobs\n" }
}

extension ExplicitNulls<ChatCompletionTokenLogprob> {
    public static var bytes: Self { Self(member: 3) }
}

extension ChatCompletionTokenLogprob.TopLogprob: Record {
    public init(json: inout JSONReader) throws(JSONError) {
        let start = json.enterRecord(Self.self)
        var token: String?
        var logprob: Double?
        var bytes: [Int]?
        var unknownFields = JSONObject()
        var nulls: UInt64 = 0
        var member = 0
        repeat {
            if json.key("\"token\":", 1, &member) { json.optional(&token, 1, &nulls, unknown: &unknownFields) }
            if json.key("\"logprob\":", 2, &member) { json.optional(&logprob, 2, &nulls, unknown: &unknownFields) }
            if json.key("\"bytes\":", 3, &member) { json.optional(&bytes, 3, &nulls, unknown: &unknownFields) }
        } while json.nextMember(&member, of: "token\nlogprob\nbytes\n", unknown: &unknownFields)
        guard json.isSound else { try json.fail(missing: "", from: start) }
        self.init(
            token: token,
            logprob: logprob,
            bytes: bytes,
            unknownFields: unknownFields,
            nulls: ExplicitNulls(rawValue: nulls)
        )
    }

    public func write(json: inout JSONWriter) {
        let start = json.count
        json.optional(",\"token\":", token, 1, nulls)
        json.optional(",\"logprob\":", logprob, 2, nulls)
        json.optional(",\"bytes\":", bytes, 3, nulls)
        json.closeObject(from: start, names: "token\nlogprob\nbytes\n", unknown: unknownFields)
    }

    public static var places: StaticString { "\topenai.yaml#/components/schemas/ChatCompletionTokenLogprob/properties/top_logprobs/items/properties/\ntoken\nlogprob\nbytes\n" }
}

extension ExplicitNulls<ChatCompletionTokenLogprob.TopLogprob> {
    public static var bytes: Self { Self(member: 3) }
}
