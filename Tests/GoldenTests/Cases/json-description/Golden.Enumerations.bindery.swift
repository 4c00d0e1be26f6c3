// Made by bindery 0 from input.json. Do not edit: generate it again.
// swift-format-ignore-file

@_exported import BinderyRuntime

private typealias RequiredRuntime = BinderyRuntime.GeneratedCodeNeedsBinderyRuntime3

/// 😀 or ☹
///
/// Source: `/components/schemas/Mood`.
public enum Mood: OpenEnum {
    case glad
    case sad
    /// A value that the description does not name, kept as it came.
    case unknown(String)

    public static var knownCases: [Self] { [.glad, .sad] }

    public init(rawValue: String) {
        switch rawValue {
        case "glad": self = .glad
        case "sad": self = .sad
        default: self = .unknown(rawValue)
        }
    }

    public var rawValue: String {
        switch self {
        case .glad: "glad"
        case .sad: "sad"
        case .unknown(let value): value
        }
    }
}

extension Mood {
    public init(json: inout JSONReader) throws(JSONError) {
        switch try json.word(among: "glad\nsad\n") {
        case 1: self = .glad
        case 2: self = .sad
        default: self = .unknown(try json.unknownWord())
        }
    }
}
