// Made by bindery 0 from input.yaml for Golden. Do not edit: generate it again.
// swift-format-ignore-file

@_exported import BinderyRuntime

private typealias RequiredRuntime = BinderyRuntime.GeneratedCodeNeedsBinderyRuntime6

/// Source: `/components/schemas/Message`.
public enum Message: Hashable, Sendable {
    case user(UserMessage)
    case assistant(AssistantMessage)
    /// What fits none of the others, kept as it came.
    case unknown(JSONValue)
}

extension Message: OpenUnion {
    public init(json: inout JSONReader) throws(JSONError) {
        switch try json.variant(by: "role", among: "user\nassistant\n") {
        case 1: self = .user(try json.value(as: UserMessage.self))
        case 2: self = .assistant(try json.value(as: AssistantMessage.self))
        default: self = .unknown(try json.unknownVariant())
        }
    }

    public func write(json: inout JSONWriter) {
        switch self {
        case .user(let value): value.write(json: &json)
        case .assistant(let value): value.write(json: &json)
        case .unknown(let value): value.write(json: &json)
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
