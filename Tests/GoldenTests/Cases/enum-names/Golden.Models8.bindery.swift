// Made by bindery 0 from input.yaml for Golden. Do not edit: generate it again.
// swift-format-ignore-file

@_exported import BinderyRuntime

private typealias RequiredRuntime = BinderyRuntime.GeneratedCodeNeedsBinderyRuntime6

/// Source: `/components/schemas/Order`.
public enum Order: OpenEnum {
    case asc
    case ASC
    case createdAt
    case minusCreatedAt
    /// A value that the description does not name, kept as it came.
    case unknown(String)

    public static var knownCases: [Self] { [.asc, .ASC, .createdAt, .minusCreatedAt] }

    public var rawValue: String {
        switch self {
        case .asc: "asc"
        case .ASC: "ASC"
        case .createdAt: "created_at"
        case .minusCreatedAt: "-created_at"
        case .unknown(let value): value
        }
    }
}

extension Order {
    public static var knownWords: StaticString { "asc\nASC\ncreated_at\n-created_at\n" }
}
