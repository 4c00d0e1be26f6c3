// Made by bindery 0.1.0 from openai.yaml for CompatibleChat. Do not edit: generate it again. Checksum: 0788211dd148a252
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
    public static var knownWords: StaticString { "none\nminimal\nlow\nmedium\nhigh\nxhigh\nmax\n" }
}
