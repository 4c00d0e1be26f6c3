// Made by bindery 0.1.0 from openai.yaml for OneLLMChat. Do not edit: generate it again. Checksum: 594beb1d2bdd88d2
// swift-format-ignore-file

import BinderyRuntime
import CompatibleChat

/// A part of a user's message.
///
/// Source: `/components/schemas/ChatCompletionRequestUserMessageContentPart`.
public enum ChatCompletionRequestUserMessageContentPart: Hashable, Sendable {
    case text(ChatCompletionRequestMessageContentPartText)
    case imageURL(ChatCompletionRequestMessageContentPartImage)
    case audioURL(ChatCompletionRequestMessageContentPartAudioURL)
    /// What fits none of the others, kept as it came.
    case unknown(JSONValue)
}

extension ChatCompletionRequestUserMessageContentPart: OpenUnion {
    public init(json: inout JSONReader) throws(JSONError) {
        switch try json.variant(by: "type", among: "text\nimage_url\naudio_url\n") {
        case 1:
            self = .text(try json.value(as: ChatCompletionRequestMessageContentPartText.self))
            return
        case 2:
            self = .imageURL(try json.value(as: ChatCompletionRequestMessageContentPartImage.self))
            return
        case 3:
            self = .audioURL(try json.value(as: ChatCompletionRequestMessageContentPartAudioURL.self))
            return
        default: break
        }
        if try json.kind() == .object, try !json.hasMembers("type\n", count: 1) {
            if let value = try json.attempt(ChatCompletionRequestMessageContentPartText.self) {
                self = .text(value)
                return
            }
        }
        self = .unknown(try json.unknownVariant())
    }

    public func write(json: inout JSONWriter) {
        switch self {
        case .text(let value): value.write(json: &json)
        case .imageURL(let value): value.write(json: &json)
        case .audioURL(let value): value.write(json: &json)
        case .unknown(let value): value.write(json: &json)
        }
    }
}

extension ChatCompletionRequestUserMessageContentPart {
    public static func text(_ text: String?) -> Self {
        .text(ChatCompletionRequestMessageContentPartText(text: text))
    }

    public static func imageURL(
        _ url: String?,
        detail: ChatCompletionRequestMessageContentPartImage.ImageURL.Object.Detail? = nil
    ) -> Self {
        let imageURL = ChatCompletionRequestMessageContentPartImage.ImageURL.Object(
            url: url,
            detail: detail
        )
        return .imageURL(ChatCompletionRequestMessageContentPartImage(imageURL: .object(imageURL)))
    }

    public static func imageURL(
        _ imageURL: ChatCompletionRequestMessageContentPartImage.ImageURL?
    ) -> Self {
        .imageURL(ChatCompletionRequestMessageContentPartImage(imageURL: imageURL))
    }

    public static func audioURL(_ url: String) -> Self {
        let audioURL = ChatCompletionRequestMessageContentPartAudioURL.AudioURL.Object(url: url)
        return .audioURL(ChatCompletionRequestMessageContentPartAudioURL(audioURL: .object(audioURL)))
    }

    public static func audioURL(
        _ audioURL: ChatCompletionRequestMessageContentPartAudioURL.AudioURL
    ) -> Self {
        .audioURL(ChatCompletionRequestMessageContentPartAudioURL(audioURL: audioURL))
    }
}
