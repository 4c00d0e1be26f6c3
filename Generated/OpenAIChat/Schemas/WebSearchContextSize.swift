// Made by bindery 0.1.0 from openai.yaml. Do not edit: generate it again. Checksum: 712d0116b5244b1e
// swift-format-ignore-file

import BinderyRuntime

/// How much of what the search finds is given to the model to read.
///
/// Source: `/components/schemas/WebSearchContextSize`.
public enum WebSearchContextSize: OpenEnum {
    case low
    case medium
    case high
    /// A value that the description does not name, kept as it came.
    case unknown(String)

    public static var knownCases: [Self] { [.low, .medium, .high] }

    public init(rawValue: String) {
        switch rawValue {
        case "low": self = .low
        case "medium": self = .medium
        case "high": self = .high
        default: self = .unknown(rawValue)
        }
    }

    public var rawValue: String {
        switch self {
        case .low: "low"
        case .medium: "medium"
        case .high: "high"
        case .unknown(let value): value
        }
    }
}

extension WebSearchContextSize {
    public init(json: inout JSONReader) throws(JSONError) {
        switch try json.word(among: "low\nmedium\nhigh\n") {
        case 1: self = .low
        case 2: self = .medium
        case 3: self = .high
        default: self = .unknown(try json.unknownWord())
        }
    }
}
