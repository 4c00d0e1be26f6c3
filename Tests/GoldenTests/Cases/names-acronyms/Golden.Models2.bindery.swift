// Made by bindery 0 from input.yaml. Do not edit: generate it again.
// swift-format-ignore-file

@_exported import BinderyRuntime

private typealias RequiredRuntime = BinderyRuntime.GeneratedCodeNeedsBinderyRuntime4

/// Source: `/components/schemas/ModelIdsShared`.
public enum ModelIDsShared: OpenEnum {
    case a
    /// A value that the description does not name, kept as it came.
    case unknown(String)

    public static var knownCases: [Self] { [.a] }

    public init(rawValue: String) {
        switch rawValue {
        case "a": self = .a
        default: self = .unknown(rawValue)
        }
    }

    public var rawValue: String {
        switch self {
        case .a: "a"
        case .unknown(let value): value
        }
    }
}

extension ModelIDsShared {
    public init(json: inout JSONReader) throws(JSONError) {
        switch try json.word(among: "a\n") {
        case 1: self = .a
        default: self = .unknown(try json.unknownWord())
        }
    }
}
