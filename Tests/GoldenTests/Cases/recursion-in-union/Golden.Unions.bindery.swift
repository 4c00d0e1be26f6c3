// Made by bindery 0 from input.yaml. Do not edit: generate it again.
// swift-format-ignore-file

import BinderyRuntime

private typealias RequiredRuntime = BinderyRuntime.GeneratedCodeNeedsBinderyRuntime1

/// Source: `/components/schemas/Filter`.
public indirect enum Filter: Codable, Hashable, Sendable {
    case not(Not)
    case equal(Equal)
    /// What fits none of the others, kept as it came.
    case unknown(JSONValue)

    public init(from decoder: any Decoder) throws {
        let look = try VariantDecoder(decoder)
        switch look.string(at: "op") {
        case "not": self = .not(try look.payload(as: Not.self))
        case "equal": self = .equal(try look.payload(as: Equal.self))
        default: self = .unknown(try look.payload())
        }
    }

    public func encode(to encoder: any Encoder) throws {
        switch self {
        case .not(let value): try value.encode(to: encoder)
        case .equal(let value): try value.encode(to: encoder)
        case .unknown(let value): try value.encode(to: encoder)
        }
    }
}

extension Filter {
    public static func not(_ filter: Filter) -> Self {
        .not(Not(filter: filter))
    }

    public static func equal(_ value: String) -> Self {
        .equal(Equal(value: value))
    }
}
