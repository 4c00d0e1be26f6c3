// Made by bindery 0 from input.yaml for Golden. Do not edit: generate it again.
// swift-format-ignore-file

@_exported import BinderyRuntime

private typealias RequiredRuntime = BinderyRuntime.GeneratedCodeNeedsBinderyRuntime6

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

    public var rawValue: String {
        switch self {
        case .s: "s"
        case .l: "l"
        case .unknown(let value): value
        }
    }
}

extension Size {
    public static var knownWords: StaticString { "s\nl\n" }
}
