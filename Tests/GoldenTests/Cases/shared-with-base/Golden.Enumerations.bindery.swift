// Made by bindery 0 from input.yaml. Do not edit: generate it again.
// swift-format-ignore-file

import BinderyRuntime
import Original

private typealias RequiredRuntime = BinderyRuntime.GeneratedCodeNeedsBinderyRuntime3

/// The same as in `Original`.
public typealias Either = Original.Either

/// The same as in `Original`.
public typealias Name = Original.Name

/// The same as in `Original`.
public typealias Owner = Original.Owner

/// The same as in `Original`.
public typealias Pet = Original.Pet

extension Pet {
    /// Made of what both have in common, and of all unknown fields.
    ///
    /// Dropped: `idea`.
    public init(_ value: Draft) {
        self.init(
            kind: Self.convertedKind(value.kind),
            owner: value.owner,
            unknownFields: value.unknownFields
        )
    }

    private static func convertedKind(_ value: Draft.Kind) -> Kind {
        Kind(rawValue: value.rawValue)
    }
}

/// Source: `/components/schemas/Size`.
public enum Size: OpenEnum {
    case small
    case large
    case huge
    /// A value that the description does not name, kept as it came.
    case unknown(String)

    public static var knownCases: [Self] { [.small, .large, .huge] }

    public init(rawValue: String) {
        switch rawValue {
        case "small": self = .small
        case "large": self = .large
        case "huge": self = .huge
        default: self = .unknown(rawValue)
        }
    }

    public var rawValue: String {
        switch self {
        case .small: "small"
        case .large: "large"
        case .huge: "huge"
        case .unknown(let value): value
        }
    }
}

extension Size {
    public init(json: inout JSONReader) throws(JSONError) {
        switch try json.word(among: "small\nlarge\nhuge\n") {
        case 1: self = .small
        case 2: self = .large
        case 3: self = .huge
        default: self = .unknown(try json.unknownWord())
        }
    }
}
