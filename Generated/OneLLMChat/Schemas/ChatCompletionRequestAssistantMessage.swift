// Made by bindery 0.1.0 from openai.yaml for OneLLMChat. Do not edit: generate it again. Checksum: 141a8cf84ed76614
// swift-format-ignore-file

import BinderyRuntime
import CompatibleChat

/// An earlier response of the model, so that it knows what it said.
///
/// Source: `/components/schemas/ChatCompletionRequestAssistantMessage`.
public struct ChatCompletionRequestAssistantMessage: Hashable, Sendable {
    public var content: Optional<MessageContent>

    /// The words in which the model declined.
    public var refusal: Optional<String>

    /// A name for the author, where several share the role.
    public var name: Optional<String>

    public var toolCalls: Optional<ChatCompletionMessageToolCalls>

    /// What the model thought.
    public var reasoningContent: Optional<String>

    /// What the model thought, by its other name.
    public var reasoning: Optional<String>

    /// What the model thought, piece by piece; sent back as it came.
    public var reasoningDetails: Optional<[ReasoningDetail]>

    /// Members that the description does not name: kept as they came, sent back, and free to be set.
    public var unknownFields: JSONObject

    /// The optional members that are sent as `null` while their property is nil; all others are left out then.
    public var nulls: ExplicitNulls<Self>

    public init(
        content: MessageContent? = nil,
        refusal: String? = nil,
        name: String? = nil,
        toolCalls: ChatCompletionMessageToolCalls? = nil,
        reasoningContent: String? = nil,
        reasoning: String? = nil,
        reasoningDetails: [ReasoningDetail]? = nil,
        unknownFields: JSONObject = [:],
        nulls: ExplicitNulls<Self> = []
    ) {
        self.content = content
        self.refusal = refusal
        self.name = name
        self.toolCalls = toolCalls
        self.reasoningContent = reasoningContent
        self.reasoning = reasoning
        self.reasoningDetails = reasoningDetails
        self.unknownFields = unknownFields
        self.nulls = nulls
    }
}

extension ChatCompletionRequestAssistantMessage: Record {
    public init(json: inout JSONReader) throws(JSONError) {
        let start = json.enterRecord(Self.self)
        var content: MessageContent?
        var refusal: String?
        var name: String?
        var toolCalls: ChatCompletionMessageToolCalls?
        var reasoningContent: String?
        var reasoning: String?
        var reasoningDetails: [ReasoningDetail]?
        var unknownFields = JSONObject()
        var nulls: UInt64 = 0
        var member = 0
        repeat {
            if json.key("\"role\":", 1, &member) { json.constant("\"assistant\"", unknown: &unknownFields) }
            if json.key("\"content\":", 2, &member) { json.optional(&content, 2, &nulls, unknown: &unknownFields) }
            if json.key("\"refusal\":", 3, &member) { json.optional(&refusal, 3, &nulls, unknown: &unknownFields) }
            if json.key("\"name\":", 4, &member) { json.optional(&name, 4, &nulls, unknown: &unknownFields) }
            if json.key("\"tool_calls\":", 5, &member) { json.optional(&toolCalls, 5, &nulls, unknown: &unknownFields) }
            if json.key("\"reasoning_content\":", 6, &member) { json.optional(&reasoningContent, 6, &nulls, unknown: &unknownFields) }
            if json.key("\"reasoning\":", 7, &member) { json.optional(&reasoning, 7, &nulls, unknown: &unknownFields) }
            if json.key("\"reasoning_details\":", 8, &member) { json.optional(&reasoningDetails, 8, &nulls, unknown: &unknownFields) }
        } while json.nextMember(&member, of: "role\ncontent\nrefusal\nname\ntool_calls\nreasoning_content\nreasoning\nreasoning_details\n", unknown: &unknownFields)
        guard json.isSound else { try json.fail(missing: "", from: start) }
        self.init(
            content: content,
            refusal: refusal,
            name: name,
            toolCalls: toolCalls,
            reasoningContent: reasoningContent,
            reasoning: reasoning,
            reasoningDetails: reasoningDetails,
            unknownFields: unknownFields,
            nulls: ExplicitNulls(rawValue: nulls)
        )
    }

    public func write(json: inout JSONWriter) {
        let start = json.count
        json.constant(",\"role\":\"assistant\"", "role", unknown: unknownFields)
        json.optional(",\"content\":", content, 2, nulls)
        json.optional(",\"refusal\":", refusal, 3, nulls)
        json.optional(",\"name\":", name, 4, nulls)
        json.optional(",\"tool_calls\":", toolCalls, 5, nulls)
        json.optional(",\"reasoning_content\":", reasoningContent, 6, nulls)
        json.optional(",\"reasoning\":", reasoning, 7, nulls)
        json.optional(",\"reasoning_details\":", reasoningDetails, 8, nulls)
        json.closeObject(from: start, names: "role\ncontent\nrefusal\nname\ntool_calls\nreasoning_content\nreasoning\nreasoning_details\n", unknown: unknownFields)
    }

    public static var places: StaticString { "\topenai.yaml#/components/schemas/ChatCompletionRequestAssistantMessage/properties/\nrole\ncontent\nrefusal\nname\ntool_calls\n\tcompatible.yaml#/components/schemas/ChatCompletionRequestAssistantMessage/properties/\nreasoning_content\nreasoning\nreasoning_details\n" }
}

extension ExplicitNulls<ChatCompletionRequestAssistantMessage> {
    public static var content: Self { Self(member: 2) }
    public static var refusal: Self { Self(member: 3) }
    public static var reasoningContent: Self { Self(member: 6) }
    public static var reasoning: Self { Self(member: 7) }
    public static var reasoningDetails: Self { Self(member: 8) }
}

extension ChatCompletionRequestAssistantMessage {
    /// Made of what both have in common, and of all unknown fields.
    ///
    /// Null stays null, and is not left out, for `content`, `refusal`, `reasoning_content`,
    /// `reasoning`, `reasoning_details`.
    ///
    /// Dropped: `role`, `annotations`, `function_call`, `audio`.
    public init(_ value: ChatCompletionResponseMessage) {
        self.init(
            content: value.content,
            refusal: value.refusal,
            toolCalls: value.toolCalls,
            reasoningContent: value.reasoningContent,
            reasoning: value.reasoning,
            reasoningDetails: value.reasoningDetails,
            unknownFields: value.unknownFields,
            nulls: ExplicitNulls(value.nulls, among: [.content, .refusal, .reasoningContent, .reasoning, .reasoningDetails])
        )
    }
}
