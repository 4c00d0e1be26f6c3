// Made by bindery 0 from input.yaml. Do not edit: generate it again.
// swift-format-ignore-file

@_exported import BinderyRuntime

private typealias RequiredRuntime = BinderyRuntime.GeneratedCodeNeedsBinderyRuntime4

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

    public init(rawValue: String) {
        switch rawValue {
        case "stop": self = .stop
        case "length": self = .length
        case "tool_calls": self = .toolCalls
        case "gpt-4.1": self = .gpt4_1
        case "24h": self = ._24h
        case "none": self = .noneValue
        case "default": self = .default
        case "unknown": self = .unknownValue
        default: self = .unknown(rawValue)
        }
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
    public init(json: inout JSONReader) throws(JSONError) {
        switch try json.word(among: "stop\nlength\ntool_calls\ngpt-4.1\n24h\nnone\ndefault\nunknown\n") {
        case 1: self = .stop
        case 2: self = .length
        case 3: self = .toolCalls
        case 4: self = .gpt4_1
        case 5: self = ._24h
        case 6: self = .noneValue
        case 7: self = .default
        case 8: self = .unknownValue
        default: self = .unknown(try json.unknownWord())
        }
    }
}
