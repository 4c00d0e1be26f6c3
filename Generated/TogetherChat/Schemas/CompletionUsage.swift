// Made by bindery 0.1.0 from openai.yaml. Do not edit: generate it again. Checksum: a88cec458ff8e76c
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
        let start = try json.enterRecord(Self.self)
        var promptTokens: Int?
        var completionTokens: Int?
        var totalTokens: Int?
        var unknownFields = JSONObject()
        var member = 0
        while member >= 0 {
            switch member {
            case 0, 1:
                if member == 1 || json.key("\"prompt_tokens\":") { json.required(&promptTokens) }
                fallthrough
            case 2:
                if member == 2 || json.key("\"completion_tokens\":") { json.required(&completionTokens) }
                fallthrough
            case 3:
                if member == 3 || json.key("\"total_tokens\":") { json.required(&totalTokens) }
                fallthrough
            default:
                member = json.nextMember(of: "prompt_tokens\ncompletion_tokens\ntotal_tokens\n", unknown: &unknownFields)
            }
        }
        guard
            let promptTokens, let completionTokens, let totalTokens, json.isSound
        else { throw json.failure(missing: "prompt_tokens\ncompletion_tokens\ntotal_tokens\n", from: start) }
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
    public mutating func fold(_ next: borrowing Self) {
        ChunkFold.replace(&promptTokens, next.promptTokens)
        ChunkFold.replace(&completionTokens, next.completionTokens)
        ChunkFold.replace(&totalTokens, next.totalTokens)
        ChunkFold.unknown(&unknownFields, next.unknownFields, in: .chunk)
    }
}
