// Made by bindery 0 from input.yaml. Do not edit: generate it again.
// swift-format-ignore-file

@_exported import BinderyRuntime

private typealias RequiredRuntime = BinderyRuntime.GeneratedCodeNeedsBinderyRuntime3

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

/// Source: `/components/schemas/Size`.
public enum Size: OpenIntEnum {
    case _1
    case _2
    /// A value that the description does not name, kept as it came.
    case unknown(Int)

    public static var knownCases: [Self] { [._1, ._2] }

    public init(rawValue: Int) {
        switch rawValue {
        case 1: self = ._1
        case 2: self = ._2
        default: self = .unknown(rawValue)
        }
    }

    public var rawValue: Int {
        switch self {
        case ._1: 1
        case ._2: 2
        case .unknown(let value): value
        }
    }
}
