// Made by bindery 0 from input.yaml. Do not edit: generate it again.
// swift-format-ignore-file

@_exported import BinderyRuntime

private typealias RequiredRuntime = BinderyRuntime.GeneratedCodeNeedsBinderyRuntime3

/// Source: `/components/schemas/Rate`.
public enum Rate: OpenNumberEnum {
    case _0_5
    case _1
    case _1e3
    /// A value that the description does not name, kept as it came.
    case unknown(Double)

    public static var knownCases: [Self] { [._0_5, ._1, ._1e3] }

    public init(rawValue: Double) {
        switch rawValue {
        case 0.5: self = ._0_5
        case 1: self = ._1
        case 1000: self = ._1e3
        default: self = .unknown(rawValue)
        }
    }

    public var rawValue: Double {
        switch self {
        case ._0_5: 0.5
        case ._1: 1
        case ._1e3: 1000
        case .unknown(let value): value
        }
    }
}
