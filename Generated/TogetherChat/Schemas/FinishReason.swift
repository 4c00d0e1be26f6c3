// Made by bindery 0.1.0 from openai.yaml for TogetherChat. Do not edit: generate it again. Checksum: 276c9a1815d30473
// swift-format-ignore-file

import BinderyRuntime

/// Why the response ended: it was complete (`stop`, `eos`), ran out of tokens (`length`), or calls
/// functions (`tool_calls`, `function_call`).
///
/// Source: `/components/schemas/FinishReason`.
public enum FinishReason: OpenEnum {
    case stop
    case eos
    case length
    case toolCalls
    case functionCall
    /// A value that the description does not name, kept as it came.
    case unknown(String)

    public static var knownCases: [Self] { [.stop, .eos, .length, .toolCalls, .functionCall] }

    public var rawValue: String {
        switch self {
        case .stop: "stop"
        case .eos: "eos"
        case .length: "length"
        case .toolCalls: "tool_calls"
        case .functionCall: "function_call"
        case .unknown(let value): value
        }
    }
}

extension FinishReason {
    public static var knownWords: StaticString { "stop\neos\nlength\ntool_calls\nfunction_call\n" }
}
