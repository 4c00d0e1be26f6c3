// Made by bindery 0 from input.yaml for Golden. Do not edit: generate it again.
// swift-format-ignore-file

@_exported import BinderyRuntime

private typealias RequiredRuntime = BinderyRuntime.GeneratedCodeNeedsBinderyRuntime6

/// Source: `/components/schemas/Mixed`.
public enum Mixed: OpenValueEnum {
    case _1
    case many
    /// A value that the description does not name, kept as it came.
    case unknown(JSONValue)

    public static var knownCases: [Self] { [._1, .many] }

    public init(rawValue: JSONValue) {
        switch rawValue {
        case 1: self = ._1
        case "many": self = .many
        default: self = .unknown(rawValue)
        }
    }

    public var rawValue: JSONValue {
        switch self {
        case ._1: 1
        case .many: "many"
        case .unknown(let value): value
        }
    }
}
