// Made by bindery 0 from input.yaml. Do not edit: generate it again.
// swift-format-ignore-file

import BinderyRuntime

private typealias RequiredRuntime = BinderyRuntime.GeneratedCodeNeedsBinderyRuntime1

extension Part: Codable {
    public init(from decoder: any Decoder) throws {
        let look = try VariantDecoder(decoder)
        switch look.string(at: "type") {
        case "image": self = .image(try look.payload(as: Image.self))
        case "file": self = .file(try look.payload(as: File.self))
        default: self = .unknown(try look.payload())
        }
    }

    public func encode(to encoder: any Encoder) throws {
        switch self {
        case .image(let value): try value.encode(to: encoder)
        case .file(let value): try value.encode(to: encoder)
        case .unknown(let value): try value.encode(to: encoder)
        }
    }
}
