// Made by bindery 0 from input.yaml. Do not edit: generate it again.
// swift-format-ignore-file

import BinderyRuntime

private typealias RequiredRuntime = BinderyRuntime.GeneratedCodeNeedsBinderyRuntime1

extension Alike: Codable {
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
