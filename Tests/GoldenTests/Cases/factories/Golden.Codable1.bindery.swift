// Made by bindery 0 from input.yaml. Do not edit: generate it again.
// swift-format-ignore-file

import BinderyRuntime

private typealias RequiredRuntime = BinderyRuntime.GeneratedCodeNeedsBinderyRuntime1

extension Message: Codable {
    public init(from decoder: any Decoder) throws {
        let look = try VariantDecoder(decoder)
        switch look.string(at: "role") {
        case "user": self = .user(try look.payload(as: User.self))
        case "tool": self = .tool(try look.payload(as: Tool.self))
        case "assistant": self = .assistant(try look.payload(as: Assistant.self))
        default: self = .unknown(try look.payload())
        }
    }

    public func encode(to encoder: any Encoder) throws {
        switch self {
        case .user(let value): try value.encode(to: encoder)
        case .tool(let value): try value.encode(to: encoder)
        case .assistant(let value): try value.encode(to: encoder)
        case .unknown(let value): try value.encode(to: encoder)
        }
    }
}

extension Part: Codable {
    public init(from decoder: any Decoder) throws {
        var fields = try FieldDecoder(decoder)
        let text: String? = fields.required("text")
        let unknownFields = fields.unknownFields()
        guard let text, fields.isSound else { throw fields.fault }
        self.init(text: text, unknownFields: unknownFields)
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldEncoder(encoder, unknownFields: unknownFields)
        fields.required("text", text)
        try fields.finish()
    }
}
