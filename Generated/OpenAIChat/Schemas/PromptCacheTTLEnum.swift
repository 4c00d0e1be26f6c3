// Made by bindery 0.1.0 from openai.yaml for OpenAIChat. Do not edit: generate it again. Checksum: 8b5efef728d13156
// swift-format-ignore-file

import BinderyRuntime

/// A time to live. Thirty minutes is all that is on offer.
///
/// Source: `/components/schemas/PromptCacheTTLEnum`.
public enum PromptCacheTTLEnum: OpenEnum {
    case _30m
    /// A value that the description does not name, kept as it came.
    case unknown(String)

    public static var knownCases: [Self] { [._30m] }

    public var rawValue: String {
        switch self {
        case ._30m: "30m"
        case .unknown(let value): value
        }
    }
}

extension PromptCacheTTLEnum {
    public static var knownWords: StaticString { "30m\n" }
}
