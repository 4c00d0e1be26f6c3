// Made by bindery 0.1.0 from openai.yaml for CompatibleChat. Do not edit: generate it again. Checksum: 323bf1c91b93c85c
// swift-format-ignore-file

import BinderyRuntime

/// Whether the model calls tools, and which. Where unset it decides by itself, provided that it has
/// any.
///
/// Source: `/components/schemas/ChatCompletionToolChoiceOption`.
public enum ChatCompletionToolChoiceOption: Hashable, Sendable {
    case noneValue
    case auto
    case required
    case allowedTools(ChatCompletionAllowedToolsChoice)
    case function(ChatCompletionNamedToolChoice)
    case custom(ChatCompletionNamedToolChoiceCustom)
    /// What fits none of the others, kept as it came.
    case unknown(JSONValue)
}

extension ChatCompletionToolChoiceOption: OpenUnion {
    public init(json: inout JSONReader) throws(JSONError) {
        switch try json.word(among: "none\nauto\nrequired\n") {
        case 1:
            self = .noneValue
            return
        case 2:
            self = .auto
            return
        case 3:
            self = .required
            return
        default: break
        }
        switch try json.variant(by: "type", among: "allowed_tools\ncustom\n") {
        case 1:
            self = .allowedTools(try json.value(as: ChatCompletionAllowedToolsChoice.self))
            return
        case 2:
            self = .custom(try json.value(as: ChatCompletionNamedToolChoiceCustom.self))
            return
        default: break
        }
        if try json.kind() == .object, try !json.hasMembers("type\n", count: 1) {
            if try json.hasMembers("allowed_tools\n", count: 1), let value = try json.attempt(ChatCompletionAllowedToolsChoice.self) {
                self = .allowedTools(value)
                return
            }
            if try json.hasMembers("custom\n", count: 1), let value = try json.attempt(ChatCompletionNamedToolChoiceCustom.self) {
                self = .custom(value)
                return
            }
        }
        if try json.hasMembers("function\n", count: 1) {
            self = .function(try json.value(as: ChatCompletionNamedToolChoice.self))
            return
        }
        self = .unknown(try json.unknownVariant())
    }

    public func write(json: inout JSONWriter) {
        switch self {
        case .noneValue: json.literal("\"none\"")
        case .auto: json.literal("\"auto\"")
        case .required: json.literal("\"required\"")
        case .allowedTools(let value): value.write(json: &json)
        case .function(let value): value.write(json: &json)
        case .custom(let value): value.write(json: &json)
        case .unknown(let value): value.write(json: &json)
        }
    }
}

extension ChatCompletionToolChoiceOption {
    public static func allowedTools(
        mode: ChatCompletionAllowedTools.Mode? = nil,
        tools: [JSONObject]? = nil
    ) -> Self {
        let allowedTools = ChatCompletionAllowedTools(mode: mode, tools: tools)
        return .allowedTools(ChatCompletionAllowedToolsChoice(allowedTools: allowedTools))
    }

    public static func function(_ name: String) -> Self {
        let function = ChatCompletionNamedToolChoice.Function(name: name)
        return .function(ChatCompletionNamedToolChoice(function: function))
    }

    public static func custom(_ name: String) -> Self {
        let custom = ChatCompletionNamedToolChoiceCustom.Custom(name: name)
        return .custom(ChatCompletionNamedToolChoiceCustom(custom: custom))
    }
}
