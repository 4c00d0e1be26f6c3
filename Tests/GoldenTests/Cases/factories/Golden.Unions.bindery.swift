// Made by bindery 0 from input.yaml. Do not edit: generate it again.
// swift-format-ignore-file

import BinderyRuntime

private typealias RequiredRuntime = BinderyRuntime.GeneratedCodeNeedsBinderyRuntime1

/// Source: `/components/schemas/Message`.
public enum Message: Codable, Hashable, Sendable {
    case user(User)
    case tool(Tool)
    case assistant(Assistant)
    /// What fits none of the others, kept as it came.
    case unknown(JSONValue)

    public init(from decoder: any Decoder) throws {
        let look = try VariantDecoder(decoder)
        switch look.string(at: "role") {
        case "user": self = .user(try look.payload(as: User.self))
        case "tool": self = .tool(try look.payload(as: Tool.self))
        case "assistant": self = .assistant(try look.payload(as: Assistant.self))
        default: self = .unknown(try look.payload())
        }
    }

    public func encode(to encoder: any Encoder) throws {
        switch self {
        case .user(let value): try value.encode(to: encoder)
        case .tool(let value): try value.encode(to: encoder)
        case .assistant(let value): try value.encode(to: encoder)
        case .unknown(let value): try value.encode(to: encoder)
        }
    }
}

extension Message {
    public static func user(_ content: User.Content, name: String? = nil) -> Self {
        .user(User(content: content, name: name))
    }

    public static func user(_ content: String, name: String? = nil) -> Self {
        .user(User.Content(content), name: name)
    }

    public static func user(_ content: [Part], name: String? = nil) -> Self {
        .user(User.Content(content), name: name)
    }

    public static func tool(_ content: String, toolCallID: String) -> Self {
        .tool(Tool(content: content, toolCallID: toolCallID))
    }

    public static var assistant: Self { .assistant(Assistant()) }

    public static func assistant(_ content: String? = nil, refusal: String? = nil) -> Self {
        .assistant(Assistant(refusal: refusal, content: content))
    }
}
