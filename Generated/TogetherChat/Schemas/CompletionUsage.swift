// Made by bindery 0.1.0 from openai.yaml for TogetherChat. Do not edit: generate it again. Checksum: 9e2496f346dba477
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

    /// Members that the description does not name: kept as they came, sent back, and free to be set.
    public var unknownFields: JSONObject

    public init(
        promptTokens: Int,
        completionTokens: Int,
        totalTokens: Int,
        unknownFields: JSONObject = [:]
    ) {
        self.promptTokens = promptTokens
        self.completionTokens = completionTokens
        self.totalTokens = totalTokens
        self.unknownFields = unknownFields
    }
}

extension CompletionUsage: Record {
    public init(json: inout JSONReader) throws(JSONError) {
        let start = json.enterRecord(Self.self)
        var promptTokens: Int?
        var completionTokens: Int?
        var totalTokens: Int?
        var unknownFields = JSONObject()
        var member = 0
        repeat {
            if json.key("\"prompt_tokens\":", 1, &member) { json.required(&promptTokens) }
            if json.key("\"completion_tokens\":", 2, &member) { json.required(&completionTokens) }
            if json.key("\"total_tokens\":", 3, &member) { json.required(&totalTokens) }
        } while json.nextMember(&member, of: "prompt_tokens\ncompletion_tokens\ntotal_tokens\n", unknown: &unknownFields)
        guard
            let promptTokens, let completionTokens, let totalTokens, json.isSound
        else { try json.fail(missing: "prompt_tokens\ncompletion_tokens\ntotal_tokens\n", from: start) }
        self.init(
            promptTokens: promptTokens,
            completionTokens: completionTokens,
            totalTokens: totalTokens,
            unknownFields: unknownFields
        )
    }

    public func write(json: inout JSONWriter) {
        let start = json.count
        json.required(",\"prompt_tokens\":", promptTokens)
        json.required(",\"completion_tokens\":", completionTokens)
        json.required(",\"total_tokens\":", totalTokens)
        json.closeObject(from: start, names: "prompt_tokens\ncompletion_tokens\ntotal_tokens\n", unknown: unknownFields)
    }

    public static var places: StaticString { "\topenai.yaml#/components/schemas/CompletionUsage/properties/\nprompt_tokens\ncompletion_tokens\ntotal_tokens\n" }
}

extension CompletionUsage: Foldable {
    public mutating func fold(_ next: inout Self) {
        ChunkFold.replace(&promptTokens, next.promptTokens)
        ChunkFold.replace(&completionTokens, next.completionTokens)
        ChunkFold.replace(&totalTokens, next.totalTokens)
        ChunkFold.unknown(&unknownFields, next.unknownFields, in: .chunk)
    }

    public mutating func foldWithin() {
        ChunkFold.foldWithin(&unknownFields, in: .chunk)
    }
}
