// Made by bindery 0 from input.yaml for Golden. Do not edit: generate it again.
// swift-format-ignore-file

import BinderyRuntime

/// Source: `/components/schemas/Golden`.
public enum Golden: OpenEnum {
    case ring
    case cup
    /// A value that the description does not name, kept as it came.
    case unknown(String)

    public static var knownCases: [Self] { [.ring, .cup] }

    public var rawValue: String {
        switch self {
        case .ring: "ring"
        case .cup: "cup"
        case .unknown(let value): value
        }
    }
}

extension Golden {
    public static var knownWords: StaticString { "ring\ncup\n" }
}
