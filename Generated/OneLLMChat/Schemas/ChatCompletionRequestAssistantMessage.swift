// Made by bindery 0.1.0 from openai.yaml. Do not edit: generate it again. Checksum: 07e58f9252c92be1
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
        var members = json.enterRecord(Self.self, "\u{4}role\u{7}content\u{7}refusal\u{4}name\ntool_calls\u{11}reasoning_content\treasoning\u{11}reasoning_details")
        var content: MessageContent?
        var refusal: String?
        var name: String?
        var toolCalls: ChatCompletionMessageToolCalls?
        var reasoningContent: String?
        var reasoning: String?
        var reasoningDetails: [ReasoningDetail]?
        while json.nextMember(&members) {
            switch members.place {
            case 1: json.constant("\"assistant\"", &members)
            case 2: json.optional(&content, &members)
            case 3: json.optional(&refusal, &members)
            case 4: json.optional(&name, &members)
            case 5: json.optional(&toolCalls, &members)
            case 6: json.optional(&reasoningContent, &members)
            case 7: json.optional(&reasoning, &members)
            case 8: json.optional(&reasoningDetails, &members)
            default: break
            }
        }
        guard json.isSound else { try json.fail(missing: "", from: members.start) }
        self.init(
            content: content,
            refusal: refusal,
            name: name,
            toolCalls: toolCalls,
            reasoningContent: reasoningContent,
            reasoning: reasoning,
            reasoningDetails: reasoningDetails,
            unknownFields: members.takeUnknownFields(),
            nulls: ExplicitNulls(rawValue: members.nulls)
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
