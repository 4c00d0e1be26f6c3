// Made by bindery 0 from input.yaml. Do not edit: generate it again.
// swift-format-ignore-file

import BinderyRuntime

private typealias RequiredRuntime = BinderyRuntime.GeneratedCodeNeedsBinderyRuntime1

/// Source: `/components/schemas/Alike`.
public enum Alike: Codable, Hashable, Sendable {
    case fine(Fine)
    case other(Other)
    /// What fits none of the others, kept as it came.
    case unknown(JSONValue)

    public init(from decoder: any Decoder) throws {
        let look = try VariantDecoder(decoder)
        if let value = look.attempt(Fine.self) {
            self = .fine(value)
            return
        }
        if let value = look.attempt(Other.self) {
            self = .other(value)
            return
        }
        self = .unknown(try look.payload())
    }

    public func encode(to encoder: any Encoder) throws {
        switch self {
        case .fine(let value): try value.encode(to: encoder)
        case .other(let value): try value.encode(to: encoder)
        case .unknown(let value): try value.encode(to: encoder)
        }
    }
}

extension Alike {
    public static var fine: Self { .fine(Fine()) }

    public static func fine(a: String? = nil, b: JSONValue? = nil) -> Self {
        .fine(Fine(a: a, b: b))
    }

    public static var other: Self { .other(Other()) }

    public static func other(c: String? = nil) -> Self {
        .other(Other(c: c))
    }
}
