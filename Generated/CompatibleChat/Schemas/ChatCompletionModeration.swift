// Made by bindery 0.1.0 from openai.yaml for CompatibleChat. Do not edit: generate it again. Checksum: 099b31fed668539d
// swift-format-ignore-file

import BinderyRuntime

/// What moderation found in both directions.
///
/// Source: `/components/schemas/ChatCompletionModeration`.
public struct ChatCompletionModeration: Hashable, Sendable {
    /// Findings in the conversation that was sent.
    public var input: Optional<Input>

    /// Findings in the response.
    public var output: Optional<Output>

    /// Members that the description does not name: kept as they came, sent back, and free to be set.
    public var unknownFields: JSONObject

    /// The optional members that are sent as `null` while their property is nil; all others are left out then.
    public var nulls: ExplicitNulls<Self>

    public init(
        input: Input? = nil,
        output: Output? = nil,
        unknownFields: JSONObject = [:],
        nulls: ExplicitNulls<Self> = []
    ) {
        self.input = input
        self.output = output
        self.unknownFields = unknownFields
        self.nulls = nulls
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
        var nulls: UInt64 = 0
        var member = 0
        repeat {
            if json.key("\"input\":", 1, &member) { json.optional(&input, 1, &nulls, unknown: &unknownFields) }
            if json.key("\"output\":", 2, &member) { json.optional(&output, 2, &nulls, unknown: &unknownFields) }
        } while json.nextMember(&member, of: "input\noutput\n", unknown: &unknownFields)
        guard json.isSound else { try json.fail(missing: "", from: start) }
        self.init(
            input: input,
            output: output,
            unknownFields: unknownFields,
            nulls: ExplicitNulls(rawValue: nulls)
        )
    }

    public func write(json: inout JSONWriter) {
        let start = json.count
        json.optional(",\"input\":", input, 1, nulls)
        json.optional(",\"output\":", output, 2, nulls)
        json.closeObject(from: start, names: "input\noutput\n", unknown: unknownFields)
    }

    public static var places: StaticString { "\topenai.yaml#/components/schemas/ChatCompletionModeration/properties/\ninput\noutput\n" }
}

extension ChatCompletionModeration: Foldable {
    public mutating func fold(_ next: inout Self) {
        ChunkFold.replace(&input, next.input)
        ChunkFold.replace(&output, next.output)
        ChunkFold.unknown(&unknownFields, next.unknownFields, in: .chunk)
        nulls.formUnion(next.nulls)
    }

    public mutating func foldWithin() {
        ChunkFold.foldWithin(&unknownFields, in: .chunk)
    }
}

extension ChatCompletionModeration.Input: OpenUnion {
    public init(json: inout JSONReader) throws(JSONError) {
        switch try json.variant(by: "type", among: "moderation_results\nerror\n") {
        case 1:
            self = .moderationResults(try json.value(as: ChatCompletionModerationResults.self))
            return
        case 2:
            self = .error(try json.value(as: ChatCompletionModerationError.self))
            return
        default: break
        }
        if try json.kind() == .object, try !json.hasMembers("type\n", count: 1) {
            if let value = try json.attempt(ChatCompletionModerationResults.self) {
                self = .moderationResults(value)
                return
            }
            if let value = try json.attempt(ChatCompletionModerationError.self) {
                self = .error(value)
                return
            }
        }
        self = .unknown(try json.unknownVariant())
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
    public static var moderationResults: Self { .moderationResults(ChatCompletionModerationResults()) }

    public static func moderationResults(
        type: String? = nil,
        model: String? = nil,
        results: [ModerationResultBody]? = nil
    ) -> Self {
        .moderationResults(ChatCompletionModerationResults(type: type, model: model, results: results))
    }

    public static var error: Self { .error(ChatCompletionModerationError()) }

    public static func error(
        type: String? = nil,
        code: String? = nil,
        message: String? = nil
    ) -> Self {
        .error(ChatCompletionModerationError(type: type, code: code, message: message))
    }
}

extension ChatCompletionModeration.Output: OpenUnion {
    public init(json: inout JSONReader) throws(JSONError) {
        switch try json.variant(by: "type", among: "moderation_results\nerror\n") {
        case 1:
            self = .moderationResults(try json.value(as: ChatCompletionModerationResults.self))
            return
        case 2:
            self = .error(try json.value(as: ChatCompletionModerationError.self))
            return
        default: break
        }
        if try json.kind() == .object, try !json.hasMembers("type\n", count: 1) {
            if let value = try json.attempt(ChatCompletionModerationResults.self) {
                self = .moderationResults(value)
                return
            }
            if let value = try json.attempt(ChatCompletionModerationError.self) {
                self = .error(value)
                return
            }
        }
        self = .unknown(try json.unknownVariant())
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
    public static var moderationResults: Self { .moderationResults(ChatCompletionModerationResults()) }

    public static func moderationResults(
        type: String? = nil,
        model: String? = nil,
        results: [ModerationResultBody]? = nil
    ) -> Self {
        .moderationResults(ChatCompletionModerationResults(type: type, model: model, results: results))
    }

    public static var error: Self { .error(ChatCompletionModerationError()) }

    public static func error(
        type: String? = nil,
        code: String? = nil,
        message: String? = nil
    ) -> Self {
        .error(ChatCompletionModerationError(type: type, code: code, message: message))
    }
}
