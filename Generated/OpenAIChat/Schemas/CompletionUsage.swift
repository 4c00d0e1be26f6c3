// Made by bindery 0.1.0 from openai.yaml for OpenAIChat. Do not edit: generate it again. Checksum: 25e7fe8177c900f6
// swift-format-ignore-file

import BinderyRuntime

/// The tokens that a request cost.
///
/// Source: `/components/schemas/CompletionUsage`.
public struct CompletionUsage: Hashable, Sendable {
    /// The tokens that were sent to it.
    ///
    /// Default: 0.
    public var promptTokens: Int

    /// The tokens that the model made.
    ///
    /// Default: 0.
    public var completionTokens: Int

    /// The sum of both.
    ///
    /// Default: 0.
    public var totalTokens: Int

    /// What the tokens that were sent are made of.
    public var promptTokensDetails: Optional<PromptTokensDetails>

    /// What the tokens that the model made were for.
    public var completionTokensDetails: Optional<CompletionTokensDetails>

    /// Members that the description does not name: kept as they came, sent back, and free to be set.
    public var unknownFields: JSONObject

    /// The optional members that are sent as `null` while their property is nil; all others are left out then.
    public var nulls: ExplicitNulls<Self>

    public init(
        promptTokens: Int,
        completionTokens: Int,
        totalTokens: Int,
        promptTokensDetails: PromptTokensDetails? = nil,
        completionTokensDetails: CompletionTokensDetails? = nil,
        unknownFields: JSONObject = [:],
        nulls: ExplicitNulls<Self> = []
    ) {
        self.promptTokens = promptTokens
        self.completionTokens = completionTokens
        self.totalTokens = totalTokens
        self.promptTokensDetails = promptTokensDetails
        self.completionTokensDetails = completionTokensDetails
        self.unknownFields = unknownFields
        self.nulls = nulls
    }

    /// What the tokens that were sent are made of.
    public struct PromptTokensDetails: Hashable, Sendable {
        /// Tokens that were found in the cache.
        ///
        /// Default: 0.
        public var cachedTokens: Optional<Int>

        /// Tokens of recordings.
        ///
        /// Default: 0.
        public var audioTokens: Optional<Int>

        /// Tokens of text.
        public var textTokens: Optional<Int>

        /// Tokens of images.
        public var imageTokens: Optional<Int>

        /// Tokens newly put into the cache, before any weighting.
        ///
        /// Default: 0.
        public var cacheWriteTokens: Optional<Int>

        /// Members that the description does not name: kept as they came, sent back, and free to be set.
        public var unknownFields: JSONObject

        /// The optional members that are sent as `null` while their property is nil; all others are left out then.
        public var nulls: ExplicitNulls<Self>

        public init(
            cachedTokens: Int? = nil,
            audioTokens: Int? = nil,
            textTokens: Int? = nil,
            imageTokens: Int? = nil,
            cacheWriteTokens: Int? = nil,
            unknownFields: JSONObject = [:],
            nulls: ExplicitNulls<Self> = []
        ) {
            self.cachedTokens = cachedTokens
            self.audioTokens = audioTokens
            self.textTokens = textTokens
            self.imageTokens = imageTokens
            self.cacheWriteTokens = cacheWriteTokens
            self.unknownFields = unknownFields
            self.nulls = nulls
        }
    }

    /// What the tokens that the model made were for.
    public struct CompletionTokensDetails: Hashable, Sendable {
        /// Tokens spent on thinking, which the response does not show.
        ///
        /// Default: 0.
        public var reasoningTokens: Optional<Int>

        /// Tokens of spoken output.
        ///
        /// Default: 0.
        public var audioTokens: Optional<Int>

        /// Tokens taken over from the request's `prediction`.
        ///
        /// Default: 0.
        public var acceptedPredictionTokens: Optional<Int>

        /// Tokens of the `prediction` that were not used, and are paid for nevertheless.
        ///
        /// Default: 0.
        public var rejectedPredictionTokens: Optional<Int>

        /// Tokens of written output.
        public var textTokens: Optional<Int>

        /// Members that the description does not name: kept as they came, sent back, and free to be set.
        public var unknownFields: JSONObject

        /// The optional members that are sent as `null` while their property is nil; all others are left out then.
        public var nulls: ExplicitNulls<Self>

        public init(
            reasoningTokens: Int? = nil,
            audioTokens: Int? = nil,
            acceptedPredictionTokens: Int? = nil,
            rejectedPredictionTokens: Int? = nil,
            textTokens: Int? = nil,
            unknownFields: JSONObject = [:],
            nulls: ExplicitNulls<Self> = []
        ) {
            self.reasoningTokens = reasoningTokens
            self.audioTokens = audioTokens
            self.acceptedPredictionTokens = acceptedPredictionTokens
            self.rejectedPredictionTokens = rejectedPredictionTokens
            self.textTokens = textTokens
            self.unknownFields = unknownFields
            self.nulls = nulls
        }
    }
}

extension CompletionUsage: Record {
    public init(json: inout JSONReader) throws(JSONError) {
        let start = json.enterRecord(Self.self)
        var promptTokens: Int?
        var completionTokens: Int?
        var totalTokens: Int?
        var promptTokensDetails: PromptTokensDetails?
        var completionTokensDetails: CompletionTokensDetails?
        var unknownFields = JSONObject()
        var nulls: UInt64 = 0
        var member = 0
        repeat {
            if json.key("\"prompt_tokens\":", 1, &member) { json.required(&promptTokens) }
            if json.key("\"completion_tokens\":", 2, &member) { json.required(&completionTokens) }
            if json.key("\"total_tokens\":", 3, &member) { json.required(&totalTokens) }
            if json.key("\"prompt_tokens_details\":", 4, &member) { json.optional(&promptTokensDetails, 4, &nulls, unknown: &unknownFields) }
            if json.key("\"completion_tokens_details\":", 5, &member) { json.optional(&completionTokensDetails, 5, &nulls, unknown: &unknownFields) }
        } while json.nextMember(&member, of: "prompt_tokens\ncompletion_tokens\ntotal_tokens\nprompt_tokens_details\ncompletion_tokens_details\n", unknown: &unknownFields)
        guard
            let promptTokens, let completionTokens, let totalTokens, json.isSound
        else { try json.fail(missing: "prompt_tokens\ncompletion_tokens\ntotal_tokens\n", from: start) }
        self.init(
            promptTokens: promptTokens,
            completionTokens: completionTokens,
            totalTokens: totalTokens,
            promptTokensDetails: promptTokensDetails,
            completionTokensDetails: completionTokensDetails,
            unknownFields: unknownFields,
            nulls: ExplicitNulls(rawValue: nulls)
        )
    }

    public func write(json: inout JSONWriter) {
        let start = json.count
        json.required(",\"prompt_tokens\":", promptTokens)
        json.required(",\"completion_tokens\":", completionTokens)
        json.required(",\"total_tokens\":", totalTokens)
        json.optional(",\"prompt_tokens_details\":", promptTokensDetails, 4, nulls)
        json.optional(",\"completion_tokens_details\":", completionTokensDetails, 5, nulls)
        json.closeObject(from: start, names: "prompt_tokens\ncompletion_tokens\ntotal_tokens\nprompt_tokens_details\ncompletion_tokens_details\n", unknown: unknownFields)
    }

    public static var places: StaticString { "\topenai.yaml#/components/schemas/CompletionUsage/properties/\nprompt_tokens\ncompletion_tokens\ntotal_tokens\nprompt_tokens_details\ncompletion_tokens_details\n" }
}

extension CompletionUsage: Foldable {
    public mutating func fold(_ next: inout Self) {
        ChunkFold.replace(&promptTokens, next.promptTokens)
        ChunkFold.replace(&completionTokens, next.completionTokens)
        ChunkFold.replace(&totalTokens, next.totalTokens)
        ChunkFold.merge(&promptTokensDetails, &next.promptTokensDetails)
        ChunkFold.merge(&completionTokensDetails, &next.completionTokensDetails)
        ChunkFold.unknown(&unknownFields, next.unknownFields, in: .chunk)
        nulls.formUnion(next.nulls)
    }

    public mutating func foldWithin() {
        ChunkFold.foldWithin(&promptTokensDetails)
        ChunkFold.foldWithin(&completionTokensDetails)
        ChunkFold.foldWithin(&unknownFields, in: .chunk)
    }
}

extension CompletionUsage.PromptTokensDetails: Record {
    public init(json: inout JSONReader) throws(JSONError) {
        let start = json.enterRecord(Self.self)
        var cachedTokens: Int?
        var audioTokens: Int?
        var textTokens: Int?
        var imageTokens: Int?
        var cacheWriteTokens: Int?
        var unknownFields = JSONObject()
        var nulls: UInt64 = 0
        var member = 0
        repeat {
            if json.key("\"cached_tokens\":", 1, &member) { json.optional(&cachedTokens, 1, &nulls, unknown: &unknownFields) }
            if json.key("\"audio_tokens\":", 2, &member) { json.optional(&audioTokens, 2, &nulls, unknown: &unknownFields) }
            if json.key("\"text_tokens\":", 3, &member) { json.optional(&textTokens, 3, &nulls, unknown: &unknownFields) }
            if json.key("\"image_tokens\":", 4, &member) { json.optional(&imageTokens, 4, &nulls, unknown: &unknownFields) }
            if json.key("\"cache_write_tokens\":", 5, &member) { json.optional(&cacheWriteTokens, 5, &nulls, unknown: &unknownFields) }
        } while json.nextMember(&member, of: "cached_tokens\naudio_tokens\ntext_tokens\nimage_tokens\ncache_write_tokens\n", unknown: &unknownFields)
        guard json.isSound else { try json.fail(missing: "", from: start) }
        self.init(
            cachedTokens: cachedTokens,
            audioTokens: audioTokens,
            textTokens: textTokens,
            imageTokens: imageTokens,
            cacheWriteTokens: cacheWriteTokens,
            unknownFields: unknownFields,
            nulls: ExplicitNulls(rawValue: nulls)
        )
    }

    public func write(json: inout JSONWriter) {
        let start = json.count
        json.optional(",\"cached_tokens\":", cachedTokens, 1, nulls)
        json.optional(",\"audio_tokens\":", audioTokens, 2, nulls)
        json.optional(",\"text_tokens\":", textTokens, 3, nulls)
        json.optional(",\"image_tokens\":", imageTokens, 4, nulls)
        json.optional(",\"cache_write_tokens\":", cacheWriteTokens, 5, nulls)
        json.closeObject(from: start, names: "cached_tokens\naudio_tokens\ntext_tokens\nimage_tokens\ncache_write_tokens\n", unknown: unknownFields)
    }

    public static var places: StaticString { "\topenai.yaml#/components/schemas/CompletionUsage/properties/prompt_tokens_details/properties/\ncached_tokens\naudio_tokens\ntext_tokens\nimage_tokens\ncache_write_tokens\n" }
}

extension CompletionUsage.PromptTokensDetails: Foldable {
    public mutating func fold(_ next: inout Self) {
        ChunkFold.replace(&cachedTokens, next.cachedTokens)
        ChunkFold.replace(&audioTokens, next.audioTokens)
        ChunkFold.replace(&textTokens, next.textTokens)
        ChunkFold.replace(&imageTokens, next.imageTokens)
        ChunkFold.replace(&cacheWriteTokens, next.cacheWriteTokens)
        ChunkFold.unknown(&unknownFields, next.unknownFields, in: .chunk)
        nulls.formUnion(next.nulls)
    }

    public mutating func foldWithin() {
        ChunkFold.foldWithin(&unknownFields, in: .chunk)
    }
}

extension CompletionUsage.CompletionTokensDetails: Record {
    public init(json: inout JSONReader) throws(JSONError) {
        let start = json.enterRecord(Self.self)
        var reasoningTokens: Int?
        var audioTokens: Int?
        var acceptedPredictionTokens: Int?
        var rejectedPredictionTokens: Int?
        var textTokens: Int?
        var unknownFields = JSONObject()
        var nulls: UInt64 = 0
        var member = 0
        repeat {
            if json.key("\"reasoning_tokens\":", 1, &member) { json.optional(&reasoningTokens, 1, &nulls, unknown: &unknownFields) }
            if json.key("\"audio_tokens\":", 2, &member) { json.optional(&audioTokens, 2, &nulls, unknown: &unknownFields) }
            if json.key("\"accepted_prediction_tokens\":", 3, &member) { json.optional(&acceptedPredictionTokens, 3, &nulls, unknown: &unknownFields) }
            if json.key("\"rejected_prediction_tokens\":", 4, &member) { json.optional(&rejectedPredictionTokens, 4, &nulls, unknown: &unknownFields) }
            if json.key("\"text_tokens\":", 5, &member) { json.optional(&textTokens, 5, &nulls, unknown: &unknownFields) }
        } while json.nextMember(&member, of: "reasoning_tokens\naudio_tokens\naccepted_prediction_tokens\nrejected_prediction_tokens\ntext_tokens\n", unknown: &unknownFields)
        guard json.isSound else { try json.fail(missing: "", from: start) }
        self.init(
            reasoningTokens: reasoningTokens,
            audioTokens: audioTokens,
            acceptedPredictionTokens: acceptedPredictionTokens,
            rejectedPredictionTokens: rejectedPredictionTokens,
            textTokens: textTokens,
            unknownFields: unknownFields,
            nulls: ExplicitNulls(rawValue: nulls)
        )
    }

    public func write(json: inout JSONWriter) {
        let start = json.count
        json.optional(",\"reasoning_tokens\":", reasoningTokens, 1, nulls)
        json.optional(",\"audio_tokens\":", audioTokens, 2, nulls)
        json.optional(",\"accepted_prediction_tokens\":", acceptedPredictionTokens, 3, nulls)
        json.optional(",\"rejected_prediction_tokens\":", rejectedPredictionTokens, 4, nulls)
        json.optional(",\"text_tokens\":", textTokens, 5, nulls)
        json.closeObject(from: start, names: "reasoning_tokens\naudio_tokens\naccepted_prediction_tokens\nrejected_prediction_tokens\ntext_tokens\n", unknown: unknownFields)
    }

    public static var places: StaticString { "\topenai.yaml#/components/schemas/CompletionUsage/properties/completion_tokens_details/properties/\nreasoning_tokens\naudio_tokens\naccepted_prediction_tokens\nrejected_prediction_tokens\ntext_tokens\n" }
}

extension CompletionUsage.CompletionTokensDetails: Foldable {
    public mutating func fold(_ next: inout Self) {
        ChunkFold.replace(&reasoningTokens, next.reasoningTokens)
        ChunkFold.replace(&audioTokens, next.audioTokens)
        ChunkFold.replace(&acceptedPredictionTokens, next.acceptedPredictionTokens)
        ChunkFold.replace(&rejectedPredictionTokens, next.rejectedPredictionTokens)
        ChunkFold.replace(&textTokens, next.textTokens)
        ChunkFold.unknown(&unknownFields, next.unknownFields, in: .chunk)
        nulls.formUnion(next.nulls)
    }

    public mutating func foldWithin() {
        ChunkFold.foldWithin(&unknownFields, in: .chunk)
    }
}
