// Made by bindery 0 from input.yaml for Golden. Do not edit: generate it again.
// swift-format-ignore-file

@_exported import BinderyRuntime

private typealias RequiredRuntime = BinderyRuntime.GeneratedCodeNeedsBinderyRuntime6

/// Source: `/components/schemas/Huge`.
public enum Huge: OpenNumberEnum {
    case _0
    case _1_5
    /// A value that the description does not name, kept as it came.
    case unknown(Double)

    public static var knownCases: [Self] { [._0, ._1_5] }

    public init(rawValue: Double) {
        switch rawValue {
        case 0: self = ._0
        case 1.5: self = ._1_5
        default: self = .unknown(rawValue)
        }
    }

    public var rawValue: Double {
        switch self {
        case ._0: 0
        case ._1_5: 1.5
        case .unknown(let value): value
        }
    }
}
