// Made by bindery 0 from input.yaml for Golden. Do not edit: generate it again.
// swift-format-ignore-file

@_exported import BinderyRuntime

private typealias RequiredRuntime = BinderyRuntime.GeneratedCodeNeedsBinderyRuntime6

/// Source: `/components/schemas/String`.
public enum StringValue: OpenEnum {
    case string
    /// A value that the description does not name, kept as it came.
    case unknown(String)

    public static var knownCases: [Self] { [.string] }

    public var rawValue: String {
        switch self {
        case .string: "string"
        case .unknown(let value): value
        }
    }
}

extension StringValue {
    public static var knownWords: StaticString { "string\n" }
}
