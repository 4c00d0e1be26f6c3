// Made by bindery 0 from input.yaml. Do not edit: generate it again.
// swift-format-ignore-file

import BinderyRuntime

private typealias RequiredRuntime = BinderyRuntime.GeneratedCodeNeedsBinderyRuntime1

extension ToolsItem: Codable {
    public init(from decoder: any Decoder) throws {
        let look = try VariantDecoder(decoder)
        switch look.string(at: "type") {
        case "function": self = .function(try look.payload(as: Function.self))
        default: self = .unknown(try look.payload())
        }
    }

    public func encode(to encoder: any Encoder) throws {
        switch self {
        case .function(let value): try value.encode(to: encoder)
        case .unknown(let value): try value.encode(to: encoder)
        }
    }
}
