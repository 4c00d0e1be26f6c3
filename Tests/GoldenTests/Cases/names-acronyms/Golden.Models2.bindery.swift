// Made by bindery 0 from input.yaml for Golden. Do not edit: generate it again.
// swift-format-ignore-file

@_exported import BinderyRuntime

private typealias RequiredRuntime = BinderyRuntime.GeneratedCodeNeedsBinderyRuntime6

/// Source: `/components/schemas/ModelIdsShared`.
public enum ModelIDsShared: OpenEnum {
    case a
    /// A value that the description does not name, kept as it came.
    case unknown(String)

    public static var knownCases: [Self] { [.a] }

    public var rawValue: String {
        switch self {
        case .a: "a"
        case .unknown(let value): value
        }
    }
}

extension ModelIDsShared {
    public static var knownWords: StaticString { "a\n" }
}
