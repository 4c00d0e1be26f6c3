// Made by bindery 0.1.0 from openai.yaml. Do not edit: generate it again. Checksum: 2590745fb77584f5
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

    public init(rawValue: String) {
        switch rawValue {
        case "score": self = .score
        case "block": self = .block
        default: self = .unknown(rawValue)
        }
    }

    public var rawValue: String {
        switch self {
        case .score: "score"
        case .block: "block"
        case .unknown(let value): value
        }
    }
}

extension ModerationMode {
    public init(json: inout JSONReader) throws(JSONError) {
        switch try json.word(among: "score\nblock\n") {
        case 1: self = .score
        case 2: self = .block
        default: self = .unknown(try json.unknownWord())
        }
    }
}
