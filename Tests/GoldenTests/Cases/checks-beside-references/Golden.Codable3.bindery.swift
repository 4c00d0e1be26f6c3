// Made by bindery 0 from input.yaml. Do not edit: generate it again.
// swift-format-ignore-file

import BinderyRuntime

private typealias RequiredRuntime = BinderyRuntime.GeneratedCodeNeedsBinderyRuntime1

extension Request: Codable {
    public init(from decoder: any Decoder) throws {
        var fields = try FieldDecoder(decoder)
        let score: Score? = try fields.optional("score")
        let merged: Score? = try fields.optional("merged")
        let text: Text? = try fields.optional("text")
        let point: Point? = try fields.optional("point")
        let either: String? = try fields.optional("either")
        self.init(
            score: score,
            merged: merged,
            text: text,
            point: point,
            either: either,
            unknownFields: try fields.unknownFields()
        )
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldEncoder(encoder, unknownFields: unknownFields)
        try fields.optional("score", score)
        try fields.optional("merged", merged)
        try fields.optional("text", text)
        try fields.optional("point", point)
        try fields.optional("either", either)
        try fields.finish()
    }
}

extension Text: Codable {
    public init(from decoder: any Decoder) throws {
        let look = try VariantDecoder(decoder)
        switch look.kind {
        case .string: self = .string(try look.payload(as: String.self))
        case .array: self = .array(try look.payload(as: [String].self))
        default: self = .unknown(try look.payload())
        }
    }

    public func encode(to encoder: any Encoder) throws {
        switch self {
        case .string(let value): try value.encode(to: encoder)
        case .array(let value): try value.encode(to: encoder)
        case .unknown(let value): try value.encode(to: encoder)
        }
    }
}
