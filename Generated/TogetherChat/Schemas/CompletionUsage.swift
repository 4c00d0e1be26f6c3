// Made by bindery 0.1.0 from openai.yaml. Do not edit: generate it again. Checksum: 8d6ca1cd195d8b09
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
        var members = json.enterRecord(Self.self, "\rprompt_tokens\u{11}completion_tokens\u{C}total_tokens")
        var promptTokens: Int?
        var completionTokens: Int?
        var totalTokens: Int?
        while json.nextMember(&members) {
            switch members.place {
            case 1: json.required(&promptTokens)
            case 2: json.required(&completionTokens)
            case 3: json.required(&totalTokens)
            default: break
            }
        }
        guard
            let promptTokens, let completionTokens, let totalTokens, json.isSound
        else { try json.fail(missing: "prompt_tokens\ncompletion_tokens\ntotal_tokens\n", from: members.start) }
        self.init(
            promptTokens: promptTokens,
            completionTokens: completionTokens,
            totalTokens: totalTokens,
            unknownFields: members.takeUnknownFields()
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
