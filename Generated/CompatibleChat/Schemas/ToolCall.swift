// Made by bindery 0.1.0 from openai.yaml for CompatibleChat. Do not edit: generate it again. Checksum: 29af3564d07f437f
// swift-format-ignore-file

import BinderyRuntime

/// A call of a tool by the model.
///
/// Source: `/components/schemas/ChatCompletionMessageToolCalls/items`.
public enum ToolCall: Hashable, Sendable {
    case function(ChatCompletionMessageToolCall)
    case custom(ChatCompletionMessageCustomToolCall)
    /// What fits none of the others, kept as it came.
    case unknown(JSONValue)
}

extension ToolCall: OpenUnion {
    public init(json: inout JSONReader) throws(JSONError) {
        switch try json.variant(by: "type", among: "custom\n") {
        case 1:
            self = .custom(try json.value(as: ChatCompletionMessageCustomToolCall.self))
            return
        default: break
        }
        if try json.kind() == .object, try !json.hasMembers("type\n", count: 1) {
            if let value = try json.attempt(ChatCompletionMessageCustomToolCall.self) {
                self = .custom(value)
                return
            }
        }
        if try json.hasMembers("function\n", count: 1) {
            self = .function(try json.value(as: ChatCompletionMessageToolCall.self))
            return
        }
        self = .unknown(try json.unknownVariant())
    }

    public func write(json: inout JSONWriter) {
        switch self {
        case .function(let value): value.write(json: &json)
        case .custom(let value): value.write(json: &json)
        case .unknown(let value): value.write(json: &json)
        }
    }
}

extension ToolCall {
    public static func function(_ name: String, arguments: String? = nil, id: String? = nil) -> Self {
        let function = ChatCompletionMessageToolCall.Function(name: name, arguments: arguments)
        return .function(ChatCompletionMessageToolCall(function: function, id: id))
    }

    public static func custom(_ name: String, input: String? = nil, id: String? = nil) -> Self {
        let custom = ChatCompletionMessageCustomToolCall.Custom(name: name, input: input)
        return .custom(ChatCompletionMessageCustomToolCall(custom: custom, id: id))
    }
}
