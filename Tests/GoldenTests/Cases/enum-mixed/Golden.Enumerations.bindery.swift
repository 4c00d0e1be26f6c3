// Made by bindery 0 from input.yaml. Do not edit: generate it again.
// swift-format-ignore-file

@_exported import BinderyRuntime

private typealias RequiredRuntime = BinderyRuntime.GeneratedCodeNeedsBinderyRuntime3

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
