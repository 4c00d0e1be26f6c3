// Made by bindery 0.1.0 from openai.yaml for CompatibleChat. Do not edit: generate it again. Checksum: 2a102c235a615382
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
    public static var knownWords: StaticString { "low\nmedium\nhigh\n" }
}
