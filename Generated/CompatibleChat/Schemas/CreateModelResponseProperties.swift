// Made by bindery 0.1.0 from openai.yaml for CompatibleChat. Do not edit: generate it again. Checksum: 9b7e3969ca1a9542
// swift-format-ignore-file

import BinderyRuntime

/// Settings that requests to a model share, caching of prompts among them.
///
/// Source: `/components/schemas/CreateModelResponseProperties`.
public struct CreateModelResponseProperties: Hashable, Sendable {
    public var metadata: Optional<Metadata>

    /// How many of the likeliest alternatives to report for each token; fewer may come. Takes
    /// effect where `logprobs` is true.
    public var topLogprobs: Optional<Int>

    /// How freely the next token is drawn: near 0 almost always the likeliest one, above 1 ever
    /// more surprising ones. Change either this or `top_p`.
    ///
    /// Default: 1.
    public var temperature: Optional<Double>

    /// Draws only from the likeliest tokens that together reach this share of probability. Change
    /// either this or `temperature`.
    ///
    /// Default: 1.
    public var topP: Optional<Double>

    /// Your own identifier of the end user. Set `prompt_cache_key` for better caching and
    /// `safety_identifier` against misuse instead.
    public var user: Optional<String>

    /// Your own lasting identifier of the end user, by which misuse can be traced to one person.
    /// Send a hash rather than a name or an address.
    public var safetyIdentifier: Optional<String>

    /// Groups requests that begin alike, so that more of them find their beginning cached.
    public var promptCacheKey: Optional<String>

    /// How long a cached prompt may be kept at most. See `prompt_cache_options.ttl` for its
    /// successor.
    @available(*, deprecated)
    public var promptCacheRetention: PromptCacheRetention? {
        get { _promptCacheRetention }
        set { _promptCacheRetention = newValue }
    }

    var _promptCacheRetention: Optional<PromptCacheRetention>

    public var promptCacheOptions: Optional<PromptCacheOptionsParam>

    /// Members that the description does not name: kept as they came, sent back, and free to be set.
    public var unknownFields: JSONObject

    /// The optional members that are sent as `null` while their property is nil; all others are left out then.
    public var nulls: ExplicitNulls<Self>

    public init(
        metadata: Metadata? = nil,
        topLogprobs: Int? = nil,
        temperature: Double? = nil,
        topP: Double? = nil,
        user: String? = nil,
        safetyIdentifier: String? = nil,
        promptCacheKey: String? = nil,
        promptCacheRetention: PromptCacheRetention? = nil,
        promptCacheOptions: PromptCacheOptionsParam? = nil,
        unknownFields: JSONObject = [:],
        nulls: ExplicitNulls<Self> = []
    ) {
        self.metadata = metadata
        self.topLogprobs = topLogprobs
        self.temperature = temperature
        self.topP = topP
        self.user = user
        self.safetyIdentifier = safetyIdentifier
        self.promptCacheKey = promptCacheKey
        _promptCacheRetention = promptCacheRetention
        self.promptCacheOptions = promptCacheOptions
        self.unknownFields = unknownFields
        self.nulls = nulls
    }

    /// How long a cached prompt may be kept at most. See `prompt_cache_options.ttl` for its
    /// successor.
    public enum PromptCacheRetention: OpenEnum {
        case inMemory
        case _24h
        /// A value that the description does not name, kept as it came.
        case unknown(String)

        public static var knownCases: [Self] { [.inMemory, ._24h] }

        public var rawValue: String {
            switch self {
            case .inMemory: "in_memory"
            case ._24h: "24h"
            case .unknown(let value): value
            }
        }
    }
}

extension CreateModelResponseProperties: Record {
    public init(json: inout JSONReader) throws(JSONError) {
        let start = json.enterRecord(Self.self)
        var metadata: Metadata?
        var topLogprobs: Int?
        var temperature: Double?
        var topP: Double?
        var user: String?
        var safetyIdentifier: String?
        var promptCacheKey: String?
        var promptCacheRetention: PromptCacheRetention?
        var promptCacheOptions: PromptCacheOptionsParam?
        var unknownFields = JSONObject()
        var nulls: UInt64 = 0
        var member = 0
        repeat {
            if json.key("\"metadata\":", 1, &member) { json.optional(&metadata, 1, &nulls, unknown: &unknownFields) }
            if json.key("\"top_logprobs\":", 2, &member) { json.optional(&topLogprobs, 2, &nulls, unknown: &unknownFields) }
            if json.key("\"temperature\":", 3, &member) { json.optional(&temperature, 3, &nulls, unknown: &unknownFields) }
            if json.key("\"top_p\":", 4, &member) { json.optional(&topP, 4, &nulls, unknown: &unknownFields) }
            if json.key("\"user\":", 5, &member) { json.optional(&user, 5, &nulls, unknown: &unknownFields) }
            if json.key("\"safety_identifier\":", 6, &member) { json.optional(&safetyIdentifier, 6, &nulls, unknown: &unknownFields) }
            if json.key("\"prompt_cache_key\":", 7, &member) { json.optional(&promptCacheKey, 7, &nulls, unknown: &unknownFields) }
            if json.key("\"prompt_cache_retention\":", 8, &member) { json.optional(&promptCacheRetention, 8, &nulls, unknown: &unknownFields) }
            if json.key("\"prompt_cache_options\":", 9, &member) { json.optional(&promptCacheOptions, 9, &nulls, unknown: &unknownFields) }
        } while json.nextMember(&member, of: "metadata\ntop_logprobs\ntemperature\ntop_p\nuser\nsafety_identifier\nprompt_cache_key\nprompt_cache_retention\nprompt_cache_options\n", unknown: &unknownFields)
        guard json.isSound else { try json.fail(missing: "", from: start) }
        self.init(
            metadata: metadata,
            topLogprobs: topLogprobs,
            temperature: temperature,
            topP: topP,
            user: user,
            safetyIdentifier: safetyIdentifier,
            promptCacheKey: promptCacheKey,
            promptCacheRetention: promptCacheRetention,
            promptCacheOptions: promptCacheOptions,
            unknownFields: unknownFields,
            nulls: ExplicitNulls(rawValue: nulls)
        )
    }

    public func write(json: inout JSONWriter) {
        let start = json.count
        json.optional(",\"metadata\":", metadata, 1, nulls)
        json.optional(",\"top_logprobs\":", topLogprobs, 2, nulls)
        json.optional(",\"temperature\":", temperature, 3, nulls)
        json.optional(",\"top_p\":", topP, 4, nulls)
        json.optional(",\"user\":", user, 5, nulls)
        json.optional(",\"safety_identifier\":", safetyIdentifier, 6, nulls)
        json.optional(",\"prompt_cache_key\":", promptCacheKey, 7, nulls)
        json.optional(",\"prompt_cache_retention\":", _promptCacheRetention, 8, nulls)
        json.optional(",\"prompt_cache_options\":", promptCacheOptions, 9, nulls)
        json.closeObject(from: start, names: "metadata\ntop_logprobs\ntemperature\ntop_p\nuser\nsafety_identifier\nprompt_cache_key\nprompt_cache_retention\nprompt_cache_options\n", unknown: unknownFields)
    }

    public static var places: StaticString { "\topenai.yaml#/components/schemas/ModelResponseProperties/properties/\nmetadata\ntop_logprobs\ntemperature\ntop_p\nuser\nsafety_identifier\nprompt_cache_key\nprompt_cache_retention\n\topenai.yaml#/components/schemas/CreateModelResponseProperties/allOf/1/properties/\nprompt_cache_options\n" }
}

extension ExplicitNulls<CreateModelResponseProperties> {
    public static var metadata: Self { Self(member: 1) }
    public static var topLogprobs: Self { Self(member: 2) }
    public static var temperature: Self { Self(member: 3) }
    public static var topP: Self { Self(member: 4) }
    public static var safetyIdentifier: Self { Self(member: 6) }
    public static var promptCacheKey: Self { Self(member: 7) }
    public static var promptCacheRetention: Self { Self(member: 8) }
}

extension CreateModelResponseProperties.PromptCacheRetention {
    public static var knownWords: StaticString { "in_memory\n24h\n" }
}
