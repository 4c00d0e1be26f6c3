// Made by bindery 0.1.0 from openai.yaml for CompatibleChat. Do not edit: generate it again. Checksum: fcc3bad7ef69256a
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
    public static var knownWords: StaticString { "low\nmedium\nhigh\n" }
}
