// Made by bindery 0 from input.yaml. Do not edit: generate it again.
// swift-format-ignore-file

@_exported import BinderyRuntime

private typealias RequiredRuntime = BinderyRuntime.GeneratedCodeNeedsBinderyRuntime4

/// Source: `/components/schemas/String`.
public enum StringValue: OpenEnum {
    case string
    /// A value that the description does not name, kept as it came.
    case unknown(String)

    public static var knownCases: [Self] { [.string] }

    public init(rawValue: String) {
        switch rawValue {
        case "string": self = .string
        default: self = .unknown(rawValue)
        }
    }

    public var rawValue: String {
        switch self {
        case .string: "string"
        case .unknown(let value): value
        }
    }
}

extension StringValue {
    public init(json: inout JSONReader) throws(JSONError) {
        switch try json.word(among: "string\n") {
        case 1: self = .string
        default: self = .unknown(try json.unknownWord())
        }
    }
}
