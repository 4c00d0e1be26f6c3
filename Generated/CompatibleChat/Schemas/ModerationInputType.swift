// Made by bindery 0.1.0 from openai.yaml. Do not edit: generate it again. Checksum: acf254b413a75f75
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

    public init(rawValue: String) {
        switch rawValue {
        case "text": self = .text
        case "image": self = .image
        default: self = .unknown(rawValue)
        }
    }

    public var rawValue: String {
        switch self {
        case .text: "text"
        case .image: "image"
        case .unknown(let value): value
        }
    }
}

extension ModerationInputType {
    public init(json: inout JSONReader) throws(JSONError) {
        switch try json.word(among: "text\nimage\n") {
        case 1: self = .text
        case 2: self = .image
        default: self = .unknown(try json.unknownWord())
        }
    }
}
