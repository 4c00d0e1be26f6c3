// Made by bindery 0 from input.yaml for Golden. Do not edit: generate it again.
// swift-format-ignore-file

@_exported import BinderyRuntime

private typealias RequiredRuntime = BinderyRuntime.GeneratedCodeNeedsBinderyRuntime6

/// Source: `/components/schemas/Numbers`.
public enum Numbers: OpenIntEnum {
    case minus1
    case _0
    case _1
    /// A value that the description does not name, kept as it came.
    case unknown(Int)

    public static var knownCases: [Self] { [.minus1, ._0, ._1] }

    public init(rawValue: Int) {
        switch rawValue {
        case -1: self = .minus1
        case 0: self = ._0
        case 1: self = ._1
        default: self = .unknown(rawValue)
        }
    }

    public var rawValue: Int {
        switch self {
        case .minus1: -1
        case ._0: 0
        case ._1: 1
        case .unknown(let value): value
        }
    }
}
