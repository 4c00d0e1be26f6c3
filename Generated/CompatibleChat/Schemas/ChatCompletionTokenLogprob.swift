// Made by bindery 0.1.0 from openai.yaml. Do not edit: generate it again. Checksum: 0f73ee23add026d0
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
        var members = json.enterRecord(Self.self, "\u{5}token\u{7}logprob\u{5}bytes\u{C}top_logprobs")
        var token: String?
        var logprob: Double?
        var bytes: [Int]?
        var topLogprobs: [TopLogprob]?
        while json.nextMember(&members) {
            switch members.place {
            case 1: json.optional(&token, &members)
            case 2: json.optional(&logprob, &members)
            case 3: json.optional(&bytes, &members)
            case 4: json.optional(&topLogprobs, &members)
            default: break
            }
        }
        guard json.isSound else { try json.fail(missing: "", from: members.start) }
        self.init(
            token: token,
            logprob: logprob,
            bytes: bytes,
            topLogprobs: topLogprobs,
            unknownFields: members.takeUnknownFields(),
            nulls: ExplicitNulls(rawValue: members.nulls)
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
        var members = json.enterRecord(Self.self, "\u{5}token\u{7}logprob\u{5}bytes")
        var token: String?
        var logprob: Double?
        var bytes: [Int]?
        while json.nextMember(&members) {
            switch members.place {
            case 1: json.optional(&token, &members)
            case 2: json.optional(&logprob, &members)
            case 3: json.optional(&bytes, &members)
            default: break
            }
        }
        guard json.isSound else { try json.fail(missing: "", from: members.start) }
        self.init(
            token: token,
            logprob: logprob,
            bytes: bytes,
            unknownFields: members.takeUnknownFields(),
            nulls: ExplicitNulls(rawValue: members.nulls)
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
