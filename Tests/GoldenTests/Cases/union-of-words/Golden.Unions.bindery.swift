// Made by bindery 0 from input.yaml. Do not edit: generate it again.
// swift-format-ignore-file

import BinderyRuntime

private typealias RequiredRuntime = BinderyRuntime.GeneratedCodeNeedsBinderyRuntime1

/// Source: `/components/schemas/ToolChoice`.
public enum ToolChoice: Codable, Hashable, Sendable {
    case auto
    case required
    case noneValue
    case function(NamedTool)
    /// What fits none of the others, kept as it came.
    case unknown(JSONValue)

    public init(from decoder: any Decoder) throws {
        let look = try VariantDecoder(decoder)
        switch look.string {
        case "auto":
            self = .auto
            return
        case "required":
            self = .required
            return
        case "none":
            self = .noneValue
            return
        default: break
        }
        switch look.string(at: "type") {
        case "function": self = .function(try look.payload(as: NamedTool.self))
        default: self = .unknown(try look.payload())
        }
    }

    public func encode(to encoder: any Encoder) throws {
        switch self {
        case .auto: try "auto".encode(to: encoder)
        case .required: try "required".encode(to: encoder)
        case .noneValue: try "none".encode(to: encoder)
        case .function(let value): try value.encode(to: encoder)
        case .unknown(let value): try value.encode(to: encoder)
        }
    }
}

extension ToolChoice {
    public static func function(_ name: String) -> Self {
        let function = NamedTool.Function(name: name)
        return .function(NamedTool(function: function))
    }
}
