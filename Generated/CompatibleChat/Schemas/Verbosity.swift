// Made by bindery 0.1.0 from openai.yaml. Do not edit: generate it again. Checksum: 814c6b78802565d2
// swift-format-ignore-file

import BinderyRuntime

/// How many words the model makes of its response.
///
/// Source: `/components/schemas/Verbosity`.
public enum Verbosity: OpenEnum {
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

extension Verbosity {
    public init(json: inout JSONReader) throws(JSONError) {
        switch try json.word(among: "low\nmedium\nhigh\n") {
        case 1: self = .low
        case 2: self = .medium
        case 3: self = .high
        default: self = .unknown(try json.unknownWord())
        }
    }
}
