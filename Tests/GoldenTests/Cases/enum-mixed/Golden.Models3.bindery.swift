// Made by bindery 0 from input.yaml. Do not edit: generate it again.
// swift-format-ignore-file

@_exported import BinderyRuntime

private typealias RequiredRuntime = BinderyRuntime.GeneratedCodeNeedsBinderyRuntime4

/// Source: `/components/schemas/Nullable`.
public enum Nullable: OpenEnum {
    case a
    case b
    /// A value that the description does not name, kept as it came.
    case unknown(String)

    public static var knownCases: [Self] { [.a, .b] }

    public init(rawValue: String) {
        switch rawValue {
        case "a": self = .a
        case "b": self = .b
        default: self = .unknown(rawValue)
        }
    }

    public var rawValue: String {
        switch self {
        case .a: "a"
        case .b: "b"
        case .unknown(let value): value
        }
    }
}

extension Nullable {
    public init(json: inout JSONReader) throws(JSONError) {
        switch try json.word(among: "a\nb\n") {
        case 1: self = .a
        case 2: self = .b
        default: self = .unknown(try json.unknownWord())
        }
    }
}
