// Made by bindery 0.1.0 from openai.yaml for CompatibleChat. Do not edit: generate it again. Checksum: 2cc6388faffe76e1
// swift-format-ignore-file

import BinderyRuntime

/// A kind of content that moderation looks at.
///
/// Source: `/components/schemas/ModerationInputType`.
public enum ModerationInputType: OpenEnum {
    case text
    case image
    /// A value that the description does not name, kept as it came.
    case unknown(String)

    public static var knownCases: [Self] { [.text, .image] }

    public var rawValue: String {
        switch self {
        case .text: "text"
        case .image: "image"
        case .unknown(let value): value
        }
    }
}

extension ModerationInputType {
    public static var knownWords: StaticString { "text\nimage\n" }
}
