// Made by bindery 0 from input.yaml. Do not edit: generate it again.
// swift-format-ignore-file

@_exported import BinderyRuntime

private typealias RequiredRuntime = BinderyRuntime.GeneratedCodeNeedsBinderyRuntime3

/// - Important: Deprecated.
///
/// Source: `/components/schemas/Mode`.
public enum Mode: OpenEnum {
    case fast
    case slow
    /// A value that the description does not name, kept as it came.
    case unknown(String)

    public static var knownCases: [Self] { [.fast, .slow] }

    public init(rawValue: String) {
        switch rawValue {
        case "fast": self = .fast
        case "slow": self = .slow
        default: self = .unknown(rawValue)
        }
    }

    public var rawValue: String {
        switch self {
        case .fast: "fast"
        case .slow: "slow"
        case .unknown(let value): value
        }
    }
}

extension Mode {
    public init(json: inout JSONReader) throws(JSONError) {
        switch try json.word(among: "fast\nslow\n") {
        case 1: self = .fast
        case 2: self = .slow
        default: self = .unknown(try json.unknownWord())
        }
    }
}
