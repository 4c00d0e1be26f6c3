// Made by bindery 0.1.0 from openai.yaml for OpenAIChat. Do not edit: generate it again. Checksum: d3044ba621e2dd48
// swift-format-ignore-file

import BinderyRuntime

/// A kind of output.
///
/// Source: `/components/schemas/ResponseModalities/items`.
public enum ResponseModalitiesItem: OpenEnum {
    case text
    case audio
    /// A value that the description does not name, kept as it came.
    case unknown(String)

    public static var knownCases: [Self] { [.text, .audio] }

    public var rawValue: String {
        switch self {
        case .text: "text"
        case .audio: "audio"
        case .unknown(let value): value
        }
    }
}

extension ResponseModalitiesItem {
    public static var knownWords: StaticString { "text\naudio\n" }
}
