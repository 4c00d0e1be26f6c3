// Made by bindery 0.1.0 from openai.yaml for OpenAIChat. Do not edit: generate it again. Checksum: 2864e931498ab9a1
// swift-format-ignore-file

import BinderyRuntime

/// A part of a user's message.
///
/// Source: `/components/schemas/ChatCompletionRequestUserMessageContentPart`.
public enum ChatCompletionRequestUserMessageContentPart: Hashable, Sendable {
    case text(ChatCompletionRequestMessageContentPartText)
    case imageURL(ChatCompletionRequestMessageContentPartImage)
    case inputAudio(ChatCompletionRequestMessageContentPartAudio)
    case file(ChatCompletionRequestMessageContentPartFile)
    /// What fits none of the others, kept as it came.
    case unknown(JSONValue)
}

extension ChatCompletionRequestUserMessageContentPart: OpenUnion {
    public init(json: inout JSONReader) throws(JSONError) {
        switch try json.variant(by: "type", among: "text\nimage_url\ninput_audio\nfile\n") {
        case 1: self = .text(try json.value(as: ChatCompletionRequestMessageContentPartText.self))
        case 2: self = .imageURL(try json.value(as: ChatCompletionRequestMessageContentPartImage.self))
        case 3: self = .inputAudio(try json.value(as: ChatCompletionRequestMessageContentPartAudio.self))
        case 4: self = .file(try json.value(as: ChatCompletionRequestMessageContentPartFile.self))
        default: self = .unknown(try json.unknownVariant())
        }
    }

    public func write(json: inout JSONWriter) {
        switch self {
        case .text(let value): value.write(json: &json)
        case .imageURL(let value): value.write(json: &json)
        case .inputAudio(let value): value.write(json: &json)
        case .file(let value): value.write(json: &json)
        case .unknown(let value): value.write(json: &json)
        }
    }
}

extension ChatCompletionRequestUserMessageContentPart {
    public static func text(
        _ text: String,
        promptCacheBreakpoint: PromptCacheBreakpointParam? = nil
    ) -> Self {
        .text(ChatCompletionRequestMessageContentPartText(
            text: text,
            promptCacheBreakpoint: promptCacheBreakpoint
        ))
    }

    public static func imageURL(
        _ url: URIString,
        detail: ChatCompletionRequestMessageContentPartImage.ImageURL.Detail? = nil,
        promptCacheBreakpoint: PromptCacheBreakpointParam? = nil
    ) -> Self {
        let imageURL = ChatCompletionRequestMessageContentPartImage.ImageURL(
            url: url,
            detail: detail
        )
        return .imageURL(ChatCompletionRequestMessageContentPartImage(
            imageURL: imageURL,
            promptCacheBreakpoint: promptCacheBreakpoint
        ))
    }

    public static func imageURL(
        _ url: String,
        detail: ChatCompletionRequestMessageContentPartImage.ImageURL.Detail? = nil,
        promptCacheBreakpoint: PromptCacheBreakpointParam? = nil
    ) -> Self {
        .imageURL(URIString(url), detail: detail, promptCacheBreakpoint: promptCacheBreakpoint)
    }

    public static func inputAudio(
        _ data: String,
        format: ChatCompletionRequestMessageContentPartAudio.InputAudio.Format,
        promptCacheBreakpoint: PromptCacheBreakpointParam? = nil
    ) -> Self {
        let inputAudio = ChatCompletionRequestMessageContentPartAudio.InputAudio(
            data: data,
            format: format
        )
        return .inputAudio(ChatCompletionRequestMessageContentPartAudio(
            inputAudio: inputAudio,
            promptCacheBreakpoint: promptCacheBreakpoint
        ))
    }

    public static func file(
        filename: String? = nil,
        fileData: String? = nil,
        fileID: String? = nil,
        promptCacheBreakpoint: PromptCacheBreakpointParam? = nil
    ) -> Self {
        let file = ChatCompletionRequestMessageContentPartFile.File(
            filename: filename,
            fileData: fileData,
            fileID: fileID
        )
        return .file(ChatCompletionRequestMessageContentPartFile(
            file: file,
            promptCacheBreakpoint: promptCacheBreakpoint
        ))
    }
}
