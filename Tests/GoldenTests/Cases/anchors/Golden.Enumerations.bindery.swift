// Made by bindery 0 from input.yaml. Do not edit: generate it again.
// swift-format-ignore-file

@_exported import BinderyRuntime

private typealias RequiredRuntime = BinderyRuntime.GeneratedCodeNeedsBinderyRuntime3

/// Source: `/components/schemas/Tree/$defs/Colour`.
public enum TreeColour: OpenEnum {
    case red
    case green
    /// A value that the description does not name, kept as it came.
    case unknown(String)

    public static var knownCases: [Self] { [.red, .green] }

    public init(rawValue: String) {
        switch rawValue {
        case "red": self = .red
        case "green": self = .green
        default: self = .unknown(rawValue)
        }
    }

    public var rawValue: String {
        switch self {
        case .red: "red"
        case .green: "green"
        case .unknown(let value): value
        }
    }
}

extension TreeColour {
    public init(json: inout JSONReader) throws(JSONError) {
        switch try json.word(among: "red\ngreen\n") {
        case 1: self = .red
        case 2: self = .green
        default: self = .unknown(try json.unknownWord())
        }
    }
}
