// Made by bindery 0.1.0 from openai.yaml for CompatibleChat. Do not edit: generate it again. Checksum: e35286b60e5e1308
// swift-format-ignore-file

import BinderyRuntime

/// Whether findings are only reported (`score`) or stop the request (`block`).
///
/// Source: `/components/schemas/ModerationMode`.
public enum ModerationMode: OpenEnum {
    case score
    case block
    /// A value that the description does not name, kept as it came.
    case unknown(String)

    public static var knownCases: [Self] { [.score, .block] }

    public var rawValue: String {
        switch self {
        case .score: "score"
        case .block: "block"
        case .unknown(let value): value
        }
    }
}

extension ModerationMode {
    public static var knownWords: StaticString { "score\nblock\n" }
}
