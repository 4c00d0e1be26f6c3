// Made by bindery 0.1.0 from openai.yaml for TogetherChat. Do not edit: generate it again. Checksum: f4bfa0c1cd05083c
// swift-format-ignore-file

import BinderyRuntime

/// Tokens and how likely they were, in lists of equal length.
///
/// Source: `/components/schemas/Logprobs`.
public struct Logprobs: Hashable, Sendable {
    /// The tokens as numbers of the tokenizer.
    public var tokenIDs: Optional<[Double]>

    /// The tokens as text.
    public var tokens: Optional<[String]>

    /// The natural logarithms of their probabilities.
    public var tokenLogprobs: Optional<[Double]>

    public var topLogprobs: Optional<TopLogprobs>

    /// Members that the description does not name: kept as they came, sent back, and free to be set.
    public var unknownFields: JSONObject

    /// The optional members that are sent as `null` while their property is nil; all others are left out then.
    public var nulls: ExplicitNulls<Self>

    public init(
        tokenIDs: [Double]? = nil,
        tokens: [String]? = nil,
        tokenLogprobs: [Double]? = nil,
        topLogprobs: TopLogprobs? = nil,
        unknownFields: JSONObject = [:],
        nulls: ExplicitNulls<Self> = []
    ) {
        self.tokenIDs = tokenIDs
        self.tokens = tokens
        self.tokenLogprobs = tokenLogprobs
        self.topLogprobs = topLogprobs
        self.unknownFields = unknownFields
        self.nulls = nulls
    }
}

extension Logprobs: Record {
    public init(json: inout JSONReader) throws(JSONError) {
        let start = json.enterRecord(Self.self)
        var tokenIDs: [Double]?
        var tokens: [String]?
        var tokenLogprobs: [Double]?
        var topLogprobs: TopLogprobs?
        var unknownFields = JSONObject()
        var nulls: UInt64 = 0
        var member = 0
        repeat {
            if json.key("\"token_ids\":", 1, &member) { json.optional(&tokenIDs, 1, &nulls, unknown: &unknownFields) }
            if json.key("\"tokens\":", 2, &member) { json.optional(&tokens, 2, &nulls, unknown: &unknownFields) }
            if json.key("\"token_logprobs\":", 3, &member) { json.optional(&tokenLogprobs, 3, &nulls, unknown: &unknownFields) }
            if json.key("\"top_logprobs\":", 4, &member) { json.optional(&topLogprobs, 4, &nulls, unknown: &unknownFields) }
        } while json.nextMember(&member, of: "token_ids\ntokens\ntoken_logprobs\ntop_logprobs\n", unknown: &unknownFields)
        guard json.isSound else { try json.fail(missing: "", from: start) }
        self.init(
            tokenIDs: tokenIDs,
            tokens: tokens,
            tokenLogprobs: tokenLogprobs,
            topLogprobs: topLogprobs,
            unknownFields: unknownFields,
            nulls: ExplicitNulls(rawValue: nulls)
        )
    }

    public func write(json: inout JSONWriter) {
        let start = json.count
        json.optional(",\"token_ids\":", tokenIDs, 1, nulls)
        json.optional(",\"tokens\":", tokens, 2, nulls)
        json.optional(",\"token_logprobs\":", tokenLogprobs, 3, nulls)
        json.optional(",\"top_logprobs\":", topLogprobs, 4, nulls)
        json.closeObject(from: start, names: "token_ids\ntokens\ntoken_logprobs\ntop_logprobs\n", unknown: unknownFields)
    }

    public static var places: StaticString { "\ttogether.yaml#/components/schemas/Logprobs/properties/\ntoken_ids\ntokens\ntoken_logprobs\ntop_logprobs\n" }
}
