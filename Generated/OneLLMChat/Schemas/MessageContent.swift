// Made by bindery 0.1.0 from openai.yaml for OneLLMChat. Do not edit: generate it again. Checksum: 2c068bd1cd7fa8e9
// swift-format-ignore-file

import BinderyRuntime
import CompatibleChat

/// What a model says, as one text or in parts.
///
/// Source: `/components/schemas/MessageContent`.
public enum MessageContent: Hashable, Sendable {
    /// One text.
    case string(String)
    /// Parts, such as texts and thoughts.
    case array([ChatCompletionRequestAssistantMessageContentPart])
    /// What fits none of the others, kept as it came.
    case unknown(JSONValue)
}

extension MessageContent: OpenUnion {
    public init(json: inout JSONReader) throws(JSONError) {
        switch try json.kind() {
        case .string: self = .string(try json.value(as: String.self))
        case .array:
            self = .array(try json.value(as: [ChatCompletionRequestAssistantMessageContentPart].self))
        default: self = .unknown(try json.unknownVariant())
        }
    }

    public func write(json: inout JSONWriter) {
        switch self {
        case .string(let value): value.write(json: &json)
        case .array(let value): value.write(json: &json)
        case .unknown(let value): value.write(json: &json)
        }
    }
}

extension MessageContent: ExpressibleByStringInterpolation, ExpressibleByArrayLiteral {
    /// The same as `.string`.
    public init(_ value: String) {
        self = .string(value)
    }

    public init(stringLiteral value: String) {
        self.init(value)
    }

    /// The same as `.array`.
    public init(_ elements: [ChatCompletionRequestAssistantMessageContentPart]) {
        self = .array(elements)
    }

    public init(arrayLiteral elements: ChatCompletionRequestAssistantMessageContentPart...) {
        self = .array(elements)
    }
}

extension MessageContent: Foldable {
    public mutating func fold(_ next: inout Self) {
        if case .string(var value) = self, case .string(let more) = next {
            self = .unknown(.null)
            ChunkFold.join(&value, more)
            self = .string(value)
        } else if case .array(var value) = self, case .array(let more) = next {
            self = .unknown(.null)
            ChunkFold.append(&value, more)
            self = .array(value)
        } else if case .array(var value) = self, case .string(let more) = next {
            self = .unknown(.null)
            ChunkFold.append(text: more, to: &value)
            self = .array(value)
        } else {
            ChunkFold.json(&self, next, as: "", in: .delta)
        }
    }
}
