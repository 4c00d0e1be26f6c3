// Made by bindery 0.1.0 from openai.yaml. Do not edit: generate it again. Checksum: d95f49e23aecec3b
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

    public init(rawValue: String) {
        switch rawValue {
        case "text": self = .text
        case "audio": self = .audio
        default: self = .unknown(rawValue)
        }
    }

    public var rawValue: String {
        switch self {
        case .text: "text"
        case .audio: "audio"
        case .unknown(let value): value
        }
    }
}

extension ResponseModalitiesItem {
    public init(json: inout JSONReader) throws(JSONError) {
        switch try json.word(among: "text\naudio\n") {
        case 1: self = .text
        case 2: self = .audio
        default: self = .unknown(try json.unknownWord())
        }
    }
}
