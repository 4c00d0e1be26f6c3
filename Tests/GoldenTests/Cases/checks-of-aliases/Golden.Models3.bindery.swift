// Made by bindery 0 from input.yaml for Golden. Do not edit: generate it again.
// swift-format-ignore-file

@_exported import BinderyRuntime

private typealias RequiredRuntime = BinderyRuntime.GeneratedCodeNeedsBinderyRuntime6

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
