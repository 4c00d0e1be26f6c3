// Made by bindery 0 from input.yaml for Golden. Do not edit: generate it again.
// swift-format-ignore-file

@_exported import BinderyRuntime

private typealias RequiredRuntime = BinderyRuntime.GeneratedCodeNeedsBinderyRuntime6

/// Source: `/components/schemas/Blank`.
public enum Blank: OpenEnum {
    case empty
    /// A value that the description does not name, kept as it came.
    case unknown(String)

    public static var knownCases: [Self] { [.empty] }

    public var rawValue: String {
        switch self {
        case .empty: ""
        case .unknown(let value): value
        }
    }
}

extension Blank {
    public static var knownWords: StaticString { "\n" }
}
