// Made by bindery 0 from input.yaml for Golden. Do not edit: generate it again.
// swift-format-ignore-file

@_exported import BinderyRuntime

private typealias RequiredRuntime = BinderyRuntime.GeneratedCodeNeedsBinderyRuntime6

/// Source: `/components/schemas/Colour`.
public enum Colour: OpenEnum {
    case r
    case g
    /// A value that the description does not name, kept as it came.
    case unknown(String)

    public static var knownCases: [Self] { [.r, .g] }

    public var rawValue: String {
        switch self {
        case .r: "r"
        case .g: "g"
        case .unknown(let value): value
        }
    }
}

extension Colour {
    public static var knownWords: StaticString { "r\ng\n" }
}

/// Source: `/components/schemas/Level`.
public enum Level: OpenIntEnum {
    /// Barely.
    case levelLow
    /// Somewhat.
    case levelMid
    /// Very much.
    case levelHigh
    /// A value that the description does not name, kept as it came.
    case unknown(Int)

    public static var knownCases: [Self] { [.levelLow, .levelMid, .levelHigh] }

    public init(rawValue: Int) {
        switch rawValue {
        case 0: self = .levelLow
        case 1: self = .levelMid
        case 2: self = .levelHigh
        default: self = .unknown(rawValue)
        }
    }

    public var rawValue: Int {
        switch self {
        case .levelLow: 0
        case .levelMid: 1
        case .levelHigh: 2
        case .unknown(let value): value
        }
    }
}
