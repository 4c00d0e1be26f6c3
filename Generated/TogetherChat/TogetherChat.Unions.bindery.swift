// Made by bindery 0.1.0 from openai.yaml. Do not edit: generate it again.
// swift-format-ignore-file

import BinderyRuntime

private typealias RequiredRuntime = BinderyRuntime.GeneratedCodeNeedsBinderyRuntime3

/// One message of a conversation, told apart by the role of who wrote it.
///
/// Source: `/components/schemas/ChatCompletionRequestMessage`.
public enum ChatCompletionRequestMessage: Hashable, Sendable {
    case system(ChatCompletionRequestSystemMessage)
    case user(ChatCompletionRequestUserMessage)
    case assistant(ChatCompletionRequestAssistantMessage)
    case tool(ChatCompletionRequestToolMessage)
    case function(ChatCompletionRequestFunctionMessage)
    /// What fits none of the others, kept as it came.
    case unknown(JSONValue)
}

extension ChatCompletionRequestMessage: OpenUnion {
    public init(json: inout JSONReader) throws(JSONError) {
        switch try json.variant(by: "role", among: "system\nuser\nassistant\ntool\nfunction\n") {
        case 1: self = .system(try json.value(as: ChatCompletionRequestSystemMessage.self))
        case 2: self = .user(try json.value(as: ChatCompletionRequestUserMessage.self))
        case 3: self = .assistant(try json.value(as: ChatCompletionRequestAssistantMessage.self))
        case 4: self = .tool(try json.value(as: ChatCompletionRequestToolMessage.self))
        case 5: self = .function(try json.value(as: ChatCompletionRequestFunctionMessage.self))
        default: self = .unknown(try json.unknownVariant())
        }
    }

    public func write(json: inout JSONWriter) {
        switch self {
        case .system(let value): value.write(json: &json)
        case .user(let value): value.write(json: &json)
        case .assistant(let value): value.write(json: &json)
        case .tool(let value): value.write(json: &json)
        case .function(let value): value.write(json: &json)
        case .unknown(let value): value.write(json: &json)
        }
    }
}

extension ChatCompletionRequestMessage {
    public static func system(_ content: String, name: String? = nil) -> Self {
        .system(ChatCompletionRequestSystemMessage(content: content, name: name))
    }

    public static func user(
        _ content: ChatCompletionRequestUserMessage.Content,
        name: String? = nil
    ) -> Self {
        .user(ChatCompletionRequestUserMessage(content: content, name: name))
    }

    public static func user(_ content: String, name: String? = nil) -> Self {
        .user(ChatCompletionRequestUserMessage.Content(content), name: name)
    }

    public static func user(
        _ content: [ChatCompletionRequestUserMessageContentPart],
        name: String? = nil
    ) -> Self {
        .user(ChatCompletionRequestUserMessage.Content(content), name: name)
    }

    public static var assistant: Self { .assistant(ChatCompletionRequestAssistantMessage()) }

    public static func assistant(
        _ content: String? = nil,
        name: String? = nil,
        toolCalls: ChatCompletionMessageToolCalls? = nil,
        functionCall: ChatCompletionRequestAssistantMessage.FunctionCall? = nil
    ) -> Self {
        .assistant(ChatCompletionRequestAssistantMessage(
            content: content,
            name: name,
            toolCalls: toolCalls,
            functionCall: functionCall
        ))
    }

    public static func tool(_ content: String, toolCallID: String, name: String? = nil) -> Self {
        .tool(ChatCompletionRequestToolMessage(
            content: content,
            toolCallID: toolCallID,
            name: name
        ))
    }

    public static func function(_ content: String, name: String) -> Self {
        .function(ChatCompletionRequestFunctionMessage(content: content, name: name))
    }
}

extension ChatCompletionRequestMessage {
    /// The value as `.assistant`; what that takes of it is said there.
    public init(_ value: ChatCompletionResponseMessage) {
        self = .assistant(ChatCompletionRequestAssistantMessage(value))
    }
}

/// A part of a user's message.
///
/// Source: `/components/schemas/ChatCompletionRequestUserMessageContentPart`.
public enum ChatCompletionRequestUserMessageContentPart: Hashable, Sendable {
    case text(ChatCompletionRequestMessageContentPartText)
    case imageURL(ChatCompletionRequestMessageContentPartImage)
    case videoURL(ChatCompletionRequestMessageContentPartVideo)
    case audioURL(ChatCompletionRequestMessageContentPartAudioURL)
    case inputAudio(ChatCompletionRequestMessageContentPartAudio)
    /// What fits none of the others, kept as it came.
    case unknown(JSONValue)
}

extension ChatCompletionRequestUserMessageContentPart: OpenUnion {
    public init(json: inout JSONReader) throws(JSONError) {
        switch try json.variant(by: "type", among: "text\nimage_url\nvideo_url\naudio_url\ninput_audio\n") {
        case 1: self = .text(try json.value(as: ChatCompletionRequestMessageContentPartText.self))
        case 2: self = .imageURL(try json.value(as: ChatCompletionRequestMessageContentPartImage.self))
        case 3: self = .videoURL(try json.value(as: ChatCompletionRequestMessageContentPartVideo.self))
        case 4: self = .audioURL(try json.value(as: ChatCompletionRequestMessageContentPartAudioURL.self))
        case 5: self = .inputAudio(try json.value(as: ChatCompletionRequestMessageContentPartAudio.self))
        default: self = .unknown(try json.unknownVariant())
        }
    }

    public func write(json: inout JSONWriter) {
        switch self {
        case .text(let value): value.write(json: &json)
        case .imageURL(let value): value.write(json: &json)
        case .videoURL(let value): value.write(json: &json)
        case .audioURL(let value): value.write(json: &json)
        case .inputAudio(let value): value.write(json: &json)
        case .unknown(let value): value.write(json: &json)
        }
    }
}

extension ChatCompletionRequestUserMessageContentPart {
    public static func text(_ text: String) -> Self {
        .text(ChatCompletionRequestMessageContentPartText(text: text))
    }

    public static func imageURL(_ url: String) -> Self {
        let imageURL = ChatCompletionRequestMessageContentPartImage.ImageURL(url: url)
        return .imageURL(ChatCompletionRequestMessageContentPartImage(imageURL: imageURL))
    }

    public static func videoURL(_ url: String) -> Self {
        let videoURL = ChatCompletionRequestMessageContentPartVideo.VideoURL(url: url)
        return .videoURL(ChatCompletionRequestMessageContentPartVideo(videoURL: videoURL))
    }

    public static func audioURL(_ url: String) -> Self {
        let audioURL = ChatCompletionRequestMessageContentPartAudioURL.AudioURL(url: url)
        return .audioURL(ChatCompletionRequestMessageContentPartAudioURL(audioURL: audioURL))
    }

    public static func inputAudio(_ data: String) -> Self {
        let inputAudio = ChatCompletionRequestMessageContentPartAudio.InputAudio(data: data)
        return .inputAudio(ChatCompletionRequestMessageContentPartAudio(inputAudio: inputAudio))
    }
}

/// A call of a tool by the model.
///
/// Source: `/components/schemas/ChatCompletionMessageToolCalls/items`.
public enum ToolCall: Hashable, Sendable {
    case function(ChatCompletionMessageToolCall)
    /// What fits none of the others, kept as it came.
    case unknown(JSONValue)
}

extension ToolCall: OpenUnion {
    public init(json: inout JSONReader) throws(JSONError) {
        switch try json.variant(by: "type", among: "function\n") {
        case 1: self = .function(try json.value(as: ChatCompletionMessageToolCall.self))
        default: self = .unknown(try json.unknownVariant())
        }
    }

    public func write(json: inout JSONWriter) {
        switch self {
        case .function(let value): value.write(json: &json)
        case .unknown(let value): value.write(json: &json)
        }
    }
}

extension ToolCall {
    public static func function(
        _ id: String,
        function: ChatCompletionMessageToolCall.Function,
        index: Int? = nil
    ) -> Self {
        .function(ChatCompletionMessageToolCall(id: id, function: function, index: index))
    }
}
