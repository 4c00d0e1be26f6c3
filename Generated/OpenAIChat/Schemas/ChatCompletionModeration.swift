// Made by bindery 0.1.0 from openai.yaml for OpenAIChat. Do not edit: generate it again. Checksum: 3cf095f02751cc0a
// swift-format-ignore-file

import BinderyRuntime

/// What moderation found in both directions.
///
/// Source: `/components/schemas/ChatCompletionModeration`.
public struct ChatCompletionModeration: Hashable, Sendable {
    /// Findings in the conversation that was sent.
    public var input: Input

    /// Findings in the response.
    public var output: Output

    /// Members that the description does not name: kept as they came, sent back, and free to be set.
    public var unknownFields: JSONObject

    public init(input: Input, output: Output, unknownFields: JSONObject = [:]) {
        self.input = input
        self.output = output
        self.unknownFields = unknownFields
    }

    /// Findings in the conversation that was sent.
    public enum Input: Hashable, Sendable {
        case moderationResults(ChatCompletionModerationResults)
        case error(ChatCompletionModerationError)
        /// What fits none of the others, kept as it came.
        case unknown(JSONValue)
    }

    /// Findings in the response.
    public enum Output: Hashable, Sendable {
        case moderationResults(ChatCompletionModerationResults)
        case error(ChatCompletionModerationError)
        /// What fits none of the others, kept as it came.
        case unknown(JSONValue)
    }
}

extension ChatCompletionModeration: Record {
    public init(json: inout JSONReader) throws(JSONError) {
        let start = json.enterRecord(Self.self)
        var input: Input?
        var output: Output?
        var unknownFields = JSONObject()
        var member = 0
        repeat {
            if json.key("\"input\":", 1, &member) { json.required(&input) }
            if json.key("\"output\":", 2, &member) { json.required(&output) }
        } while json.nextMember(&member, of: "input\noutput\n", unknown: &unknownFields)
        guard
            let input, let output, json.isSound
        else { try json.fail(missing: "input\noutput\n", from: start) }
        self.init(input: input, output: output, unknownFields: unknownFields)
    }

    public func write(json: inout JSONWriter) {
        let start = json.count
        json.required(",\"input\":", input)
        json.required(",\"output\":", output)
        json.closeObject(from: start, names: "input\noutput\n", unknown: unknownFields)
    }

    public static var places: StaticString { "\topenai.yaml#/components/schemas/ChatCompletionModeration/properties/\ninput\noutput\n" }
}

extension ChatCompletionModeration: Foldable {
    public mutating func fold(_ next: inout Self) {
        ChunkFold.replace(&input, next.input)
        ChunkFold.replace(&output, next.output)
        ChunkFold.unknown(&unknownFields, next.unknownFields, in: .chunk)
    }

    public mutating func foldWithin() {
        ChunkFold.foldWithin(&unknownFields, in: .chunk)
    }
}

extension ChatCompletionModeration.Input: OpenUnion {
    public init(json: inout JSONReader) throws(JSONError) {
        switch try json.variant(by: "type", among: "moderation_results\nerror\n") {
        case 1: self = .moderationResults(try json.value(as: ChatCompletionModerationResults.self))
        case 2: self = .error(try json.value(as: ChatCompletionModerationError.self))
        default: self = .unknown(try json.unknownVariant())
        }
    }

    public func write(json: inout JSONWriter) {
        switch self {
        case .moderationResults(let value): value.write(json: &json)
        case .error(let value): value.write(json: &json)
        case .unknown(let value): value.write(json: &json)
        }
    }
}

extension ChatCompletionModeration.Input {
    public static func moderationResults(_ model: String, results: [ModerationResultBody]) -> Self {
        .moderationResults(ChatCompletionModerationResults(model: model, results: results))
    }

    public static func error(_ code: String, message: String) -> Self {
        .error(ChatCompletionModerationError(code: code, message: message))
    }
}

extension ChatCompletionModeration.Output: OpenUnion {
    public init(json: inout JSONReader) throws(JSONError) {
        switch try json.variant(by: "type", among: "moderation_results\nerror\n") {
        case 1: self = .moderationResults(try json.value(as: ChatCompletionModerationResults.self))
        case 2: self = .error(try json.value(as: ChatCompletionModerationError.self))
        default: self = .unknown(try json.unknownVariant())
        }
    }

    public func write(json: inout JSONWriter) {
        switch self {
        case .moderationResults(let value): value.write(json: &json)
        case .error(let value): value.write(json: &json)
        case .unknown(let value): value.write(json: &json)
        }
    }
}

extension ChatCompletionModeration.Output {
    public static func moderationResults(_ model: String, results: [ModerationResultBody]) -> Self {
        .moderationResults(ChatCompletionModerationResults(model: model, results: results))
    }

    public static func error(_ code: String, message: String) -> Self {
        .error(ChatCompletionModerationError(code: code, message: message))
    }
}
