// Made by bindery 0.1.0 from openai.yaml. Do not edit: generate it again. Checksum: abc15df7fbb0f78f
// swift-format-ignore-file

import BinderyRuntime

/// How long a reasoning model may think first. Less is faster and cheaper; not every model knows
/// every level.
///
/// Source: `/components/schemas/ReasoningEffort`.
public enum ReasoningEffort: OpenEnum {
    case noneValue
    case minimal
    case low
    case medium
    case high
    case xhigh
    case max
    /// A value that the description does not name, kept as it came.
    case unknown(String)

    public static var knownCases: [Self] {
        [.noneValue, .minimal, .low, .medium, .high, .xhigh, .max]
    }

    public init(rawValue: String) {
        switch rawValue {
        case "none": self = .noneValue
        case "minimal": self = .minimal
        case "low": self = .low
        case "medium": self = .medium
        case "high": self = .high
        case "xhigh": self = .xhigh
        case "max": self = .max
        default: self = .unknown(rawValue)
        }
    }

    public var rawValue: String {
        switch self {
        case .noneValue: "none"
        case .minimal: "minimal"
        case .low: "low"
        case .medium: "medium"
        case .high: "high"
        case .xhigh: "xhigh"
        case .max: "max"
        case .unknown(let value): value
        }
    }
}

extension ReasoningEffort {
    public init(json: inout JSONReader) throws(JSONError) {
        switch try json.word(among: "none\nminimal\nlow\nmedium\nhigh\nxhigh\nmax\n") {
        case 1: self = .noneValue
        case 2: self = .minimal
        case 3: self = .low
        case 4: self = .medium
        case 5: self = .high
        case 6: self = .xhigh
        case 7: self = .max
        default: self = .unknown(try json.unknownWord())
        }
    }
}
