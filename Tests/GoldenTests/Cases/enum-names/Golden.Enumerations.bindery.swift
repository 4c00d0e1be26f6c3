// Made by bindery 0 from input.yaml. Do not edit: generate it again.
// swift-format-ignore-file

@_exported import BinderyRuntime

private typealias RequiredRuntime = BinderyRuntime.GeneratedCodeNeedsBinderyRuntime3

/// Source: `/components/schemas/Colour`.
public enum Colour: OpenEnum {
    case r
    case g
    /// A value that the description does not name, kept as it came.
    case unknown(String)

    public static var knownCases: [Self] { [.r, .g] }

    public init(rawValue: String) {
        switch rawValue {
        case "r": self = .r
        case "g": self = .g
        default: self = .unknown(rawValue)
        }
    }

    public var rawValue: String {
        switch self {
        case .r: "r"
        case .g: "g"
        case .unknown(let value): value
        }
    }
}

extension Colour {
    public init(json: inout JSONReader) throws(JSONError) {
        switch try json.word(among: "r\ng\n") {
        case 1: self = .r
        case 2: self = .g
        default: self = .unknown(try json.unknownWord())
        }
    }
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

/// Source: `/components/schemas/Size`.
public enum Size: OpenEnum {
    /// Small
    case s
    /// Large and more.
    ///
    /// - Important: Deprecated.
    case l
    /// A value that the description does not name, kept as it came.
    case unknown(String)

    public static var knownCases: [Self] { [.s, .l] }

    public init(rawValue: String) {
        switch rawValue {
        case "s": self = .s
        case "l": self = .l
        default: self = .unknown(rawValue)
        }
    }

    public var rawValue: String {
        switch self {
        case .s: "s"
        case .l: "l"
        case .unknown(let value): value
        }
    }
}

extension Size {
    public init(json: inout JSONReader) throws(JSONError) {
        switch try json.word(among: "s\nl\n") {
        case 1: self = .s
        case 2: self = .l
        default: self = .unknown(try json.unknownWord())
        }
    }
}
