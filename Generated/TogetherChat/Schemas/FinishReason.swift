// Made by bindery 0.1.0 from openai.yaml. Do not edit: generate it again. Checksum: a506e797439d0075
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

    public init(rawValue: String) {
        switch rawValue {
        case "stop": self = .stop
        case "eos": self = .eos
        case "length": self = .length
        case "tool_calls": self = .toolCalls
        case "function_call": self = .functionCall
        default: self = .unknown(rawValue)
        }
    }

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
    public init(json: inout JSONReader) throws(JSONError) {
        switch try json.word(among: "stop\neos\nlength\ntool_calls\nfunction_call\n") {
        case 1: self = .stop
        case 2: self = .eos
        case 3: self = .length
        case 4: self = .toolCalls
        case 5: self = .functionCall
        default: self = .unknown(try json.unknownWord())
        }
    }
}
