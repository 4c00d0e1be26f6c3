// Made by bindery 0 from input.yaml for Golden. Do not edit: generate it again.
// swift-format-ignore-file

@_exported import BinderyRuntime

private typealias RequiredRuntime = BinderyRuntime.GeneratedCodeNeedsBinderyRuntime6

/// Why it ended.
///
/// Source: `/components/schemas/FinishReason`.
public enum FinishReason: OpenEnum {
    case stop
    case length
    case toolCalls
    case gpt4_1
    case _24h
    case noneValue
    case `default`
    case unknownValue
    /// A value that the description does not name, kept as it came.
    case unknown(String)

    public static var knownCases: [Self] {
        [.stop, .length, .toolCalls, .gpt4_1, ._24h, .noneValue, .default, .unknownValue]
    }

    public var rawValue: String {
        switch self {
        case .stop: "stop"
        case .length: "length"
        case .toolCalls: "tool_calls"
        case .gpt4_1: "gpt-4.1"
        case ._24h: "24h"
        case .noneValue: "none"
        case .default: "default"
        case .unknownValue: "unknown"
        case .unknown(let value): value
        }
    }
}

extension FinishReason {
    public static var knownWords: StaticString { "stop\nlength\ntool_calls\ngpt-4.1\n24h\nnone\ndefault\nunknown\n" }
}
