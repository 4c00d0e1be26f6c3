// Made by bindery 0 from input.yaml for Golden. Do not edit: generate it again.
// swift-format-ignore-file

@_exported import BinderyRuntime

private typealias RequiredRuntime = BinderyRuntime.GeneratedCodeNeedsBinderyRuntime6

/// Source: `/components/schemas/Fractions`.
public enum Fractions: OpenNumberEnum {
    case _0_5
    case _1
    case _2_25
    /// A value that the description does not name, kept as it came.
    case unknown(Double)

    public static var knownCases: [Self] { [._0_5, ._1, ._2_25] }

    public init(rawValue: Double) {
        switch rawValue {
        case 0.5: self = ._0_5
        case 1: self = ._1
        case 2.25: self = ._2_25
        default: self = .unknown(rawValue)
        }
    }

    public var rawValue: Double {
        switch self {
        case ._0_5: 0.5
        case ._1: 1
        case ._2_25: 2.25
        case .unknown(let value): value
        }
    }
}

/// What may be said.
///
/// Source: `/components/schemas/Mixed`.
public enum Mixed: OpenValueEnum {
    case auto
    case number1
    case string1
    case _0_5
    case `true`
    /// A value that the description does not name, kept as it came.
    case unknown(JSONValue)

    public static var knownCases: [Self] { [.auto, .number1, .string1, ._0_5, .true] }

    public init(rawValue: JSONValue) {
        switch rawValue {
        case "auto": self = .auto
        case 1: self = .number1
        case "1": self = .string1
        case 0.5: self = ._0_5
        case true: self = .true
        default: self = .unknown(rawValue)
        }
    }

    public var rawValue: JSONValue {
        switch self {
        case .auto: "auto"
        case .number1: 1
        case .string1: "1"
        case ._0_5: 0.5
        case .true: true
        case .unknown(let value): value
        }
    }
}
