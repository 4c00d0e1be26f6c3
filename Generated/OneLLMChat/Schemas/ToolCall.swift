// Made by bindery 0.1.0 from openai.yaml for OneLLMChat. Do not edit: generate it again. Checksum: c5ab5ab51c99d946
// swift-format-ignore-file

import BinderyRuntime
import CompatibleChat

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
        if try json.hasMembers("function\n", count: 1) {
            self = .function(try json.value(as: ChatCompletionMessageToolCall.self))
            return
        }
        self = .unknown(try json.unknownVariant())
    }

    public func write(json: inout JSONWriter) {
        switch self {
        case .function(let value): value.write(json: &json)
        case .unknown(let value): value.write(json: &json)
        }
    }
}

extension ToolCall {
    public static func function(_ name: String, arguments: String? = nil, id: String? = nil) -> Self {
        let function = ChatCompletionMessageToolCall.Function(name: name, arguments: arguments)
        return .function(ChatCompletionMessageToolCall(function: function, id: id))
    }
}
