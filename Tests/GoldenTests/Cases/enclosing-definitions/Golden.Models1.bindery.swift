// Made by bindery 0 from input.yaml for Golden. Do not edit: generate it again.
// swift-format-ignore-file

@_exported import BinderyRuntime

private typealias RequiredRuntime = BinderyRuntime.GeneratedCodeNeedsBinderyRuntime6

/// Source: `/components/schemas/Order/properties/inner/$defs/Item`.
public enum OrderInnerItem: OpenEnum {
    case near
    /// A value that the description does not name, kept as it came.
    case unknown(String)

    public static var knownCases: [Self] { [.near] }

    public var rawValue: String {
        switch self {
        case .near: "near"
        case .unknown(let value): value
        }
    }
}

extension OrderInnerItem {
    public static var knownWords: StaticString { "near\n" }
}
