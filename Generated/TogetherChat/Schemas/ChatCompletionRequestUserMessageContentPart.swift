// Made by bindery 0.1.0 from openai.yaml for TogetherChat. Do not edit: generate it again. Checksum: d39ba966e6d4fc72
// swift-format-ignore-file

import BinderyRuntime

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
