// Made by bindery 0 from input.yaml. Do not edit: generate it again.
// swift-format-ignore-file

import BinderyRuntime

private typealias RequiredRuntime = BinderyRuntime.GeneratedCodeNeedsBinderyRuntime1

/// Source: `/components/schemas/Message`.
public enum Message: Codable, Hashable, Sendable {
    case user(UserMessage)
    case assistant(AssistantMessage)
    /// What fits none of the others, kept as it came.
    case unknown(JSONValue)

    public init(from decoder: any Decoder) throws {
        let look = try VariantDecoder(decoder)
        switch look.string(at: "role") {
        case "user": self = .user(try look.payload(as: UserMessage.self))
        case "assistant": self = .assistant(try look.payload(as: AssistantMessage.self))
        default: self = .unknown(try look.payload())
        }
    }

    public func encode(to encoder: any Encoder) throws {
        switch self {
        case .user(let value): try value.encode(to: encoder)
        case .assistant(let value): try value.encode(to: encoder)
        case .unknown(let value): try value.encode(to: encoder)
        }
    }
}

extension Message {
    public static func user(_ content: String) -> Self {
        .user(UserMessage(content: content))
    }

    public static var assistant: Self { .assistant(AssistantMessage()) }

    public static func assistant(content: String? = nil, name: String? = nil) -> Self {
        .assistant(AssistantMessage(content: content, name: name))
    }
}

extension Message {
    /// The value as `.assistant`; what that takes of it is said there.
    public init(_ value: Answer) {
        self = .assistant(AssistantMessage(value))
    }
}
