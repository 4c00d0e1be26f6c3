// Made by bindery 0.1.0 from openai.yaml for AtomaChat. Do not edit: generate it again. Checksum: 0ea832ef0977bc45
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

    /// Members that the description does not name: kept as they came, sent back, and free to be set.
    public var unknownFields: JSONObject

    /// The optional members that are sent as `null` while their property is nil; all others are left out then.
    public var nulls: ExplicitNulls<Self>

    public init(
        promptTokens: Int,
        completionTokens: Int,
        totalTokens: Int,
        promptTokensDetails: PromptTokensDetails? = nil,
        unknownFields: JSONObject = [:],
        nulls: ExplicitNulls<Self> = []
    ) {
        self.promptTokens = promptTokens
        self.completionTokens = completionTokens
        self.totalTokens = totalTokens
        self.promptTokensDetails = promptTokensDetails
        self.unknownFields = unknownFields
        self.nulls = nulls
    }

    /// What the tokens that were sent are made of.
    public struct PromptTokensDetails: Hashable, Sendable {
        /// Tokens of recordings.
        ///
        /// At least 0.
        public var audioTokens: Int

        /// Tokens that were found in the cache.
        ///
        /// At least 0.
        public var cachedTokens: Int

        /// Members that the description does not name: kept as they came, sent back, and free to be set.
        public var unknownFields: JSONObject

        public init(audioTokens: Int, cachedTokens: Int, unknownFields: JSONObject = [:]) {
            self.audioTokens = audioTokens
            self.cachedTokens = cachedTokens
            self.unknownFields = unknownFields
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
        var unknownFields = JSONObject()
        var nulls: UInt64 = 0
        var member = 0
        repeat {
            if json.key("\"prompt_tokens\":", 1, &member) { json.required(&promptTokens) }
            if json.key("\"completion_tokens\":", 2, &member) { json.required(&completionTokens) }
            if json.key("\"total_tokens\":", 3, &member) { json.required(&totalTokens) }
            if json.key("\"prompt_tokens_details\":", 4, &member) { json.optional(&promptTokensDetails, 4, &nulls, unknown: &unknownFields) }
        } while json.nextMember(&member, of: "prompt_tokens\ncompletion_tokens\ntotal_tokens\nprompt_tokens_details\n", unknown: &unknownFields)
        guard
            let promptTokens, let completionTokens, let totalTokens, json.isSound
        else { try json.fail(missing: "prompt_tokens\ncompletion_tokens\ntotal_tokens\n", from: start) }
        self.init(
            promptTokens: promptTokens,
            completionTokens: completionTokens,
            totalTokens: totalTokens,
            promptTokensDetails: promptTokensDetails,
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
        json.closeObject(from: start, names: "prompt_tokens\ncompletion_tokens\ntotal_tokens\nprompt_tokens_details\n", unknown: unknownFields)
    }

    public static var places: StaticString { "\topenai.yaml#/components/schemas/CompletionUsage/properties/\nprompt_tokens\ncompletion_tokens\ntotal_tokens\n\tatoma.yaml#/components/schemas/CompletionUsage/properties/\nprompt_tokens_details\n" }
}

extension ExplicitNulls<CompletionUsage> {
    public static var promptTokensDetails: Self { Self(member: 4) }
}

extension CompletionUsage {
    public func validate(into validator: inout Validator) {
        validator.visit("prompt_tokens_details", promptTokensDetails)
    }
}

extension CompletionUsage: Foldable {
    public mutating func fold(_ next: inout Self) {
        ChunkFold.replace(&promptTokens, next.promptTokens)
        ChunkFold.replace(&completionTokens, next.completionTokens)
        ChunkFold.replace(&totalTokens, next.totalTokens)
        ChunkFold.merge(&promptTokensDetails, &next.promptTokensDetails)
        ChunkFold.unknown(&unknownFields, next.unknownFields, in: .chunk)
        nulls.formUnion(next.nulls)
    }

    public mutating func foldWithin() {
        ChunkFold.foldWithin(&promptTokensDetails)
        ChunkFold.foldWithin(&unknownFields, in: .chunk)
    }
}

extension CompletionUsage.PromptTokensDetails: Record {
    public init(json: inout JSONReader) throws(JSONError) {
        let start = json.enterRecord(Self.self)
        var audioTokens: Int?
        var cachedTokens: Int?
        var unknownFields = JSONObject()
        var member = 0
        repeat {
            if json.key("\"audio_tokens\":", 1, &member) { json.required(&audioTokens) }
            if json.key("\"cached_tokens\":", 2, &member) { json.required(&cachedTokens) }
        } while json.nextMember(&member, of: "audio_tokens\ncached_tokens\n", unknown: &unknownFields)
        guard
            let audioTokens, let cachedTokens, json.isSound
        else { try json.fail(missing: "audio_tokens\ncached_tokens\n", from: start) }
        self.init(
            audioTokens: audioTokens,
            cachedTokens: cachedTokens,
            unknownFields: unknownFields
        )
    }

    public func write(json: inout JSONWriter) {
        let start = json.count
        json.required(",\"audio_tokens\":", audioTokens)
        json.required(",\"cached_tokens\":", cachedTokens)
        json.closeObject(from: start, names: "audio_tokens\ncached_tokens\n", unknown: unknownFields)
    }

    public static var places: StaticString { "\tatoma.yaml#/components/schemas/CompletionUsage/properties/prompt_tokens_details/properties/\naudio_tokens\ncached_tokens\n" }
}

extension CompletionUsage.PromptTokensDetails {
    public func validate(into validator: inout Validator) {
        validator.number("audio_tokens", audioTokens, atLeast: 0, "atoma.yaml#/components/schemas/CompletionUsage/properties/prompt_tokens_details/properties/audio_tokens")
        validator.number("cached_tokens", cachedTokens, atLeast: 0, "atoma.yaml#/components/schemas/CompletionUsage/properties/prompt_tokens_details/properties/cached_tokens")
    }
}

extension CompletionUsage.PromptTokensDetails: Foldable {
    public mutating func fold(_ next: inout Self) {
        ChunkFold.replace(&audioTokens, next.audioTokens)
        ChunkFold.replace(&cachedTokens, next.cachedTokens)
        ChunkFold.unknown(&unknownFields, next.unknownFields, in: .chunk)
    }

    public mutating func foldWithin() {
        ChunkFold.foldWithin(&unknownFields, in: .chunk)
    }
}
