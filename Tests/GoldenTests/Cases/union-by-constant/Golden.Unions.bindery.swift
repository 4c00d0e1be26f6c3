// Made by bindery 0 from input.yaml. Do not edit: generate it again.
// swift-format-ignore-file

import BinderyRuntime

private typealias RequiredRuntime = BinderyRuntime.GeneratedCodeNeedsBinderyRuntime1

/// No discriminator is declared; each variant has one legal type.
///
/// Source: `/components/schemas/Part`.
public enum Part: Codable, Hashable, Sendable {
    case text(Text)
    /// Picture
    case picture(Picture)
    /// What fits none of the others, kept as it came.
    case unknown(JSONValue)

    public init(from decoder: any Decoder) throws {
        let look = try VariantDecoder(decoder)
        switch look.string(at: "type") {
        case "text": self = .text(try look.payload(as: Text.self))
        case "picture": self = .picture(try look.payload(as: Picture.self))
        default: self = .unknown(try look.payload())
        }
    }

    public func encode(to encoder: any Encoder) throws {
        switch self {
        case .text(let value): try value.encode(to: encoder)
        case .picture(let value): try value.encode(to: encoder)
        case .unknown(let value): try value.encode(to: encoder)
        }
    }

    /// Picture
    public struct Picture: Codable, Hashable, Sendable {
        public var url: String

        /// Members that the description does not name: kept as they came, sent back, and free to be set.
        public var unknownFields: JSONObject

        public init(url: String, unknownFields: JSONObject = [:]) {
            self.url = url
            self.unknownFields = unknownFields
        }
    }
}

extension Part {
    public static func text(_ text: String) -> Self {
        .text(Text(text: text))
    }

    /// Picture
    public static func picture(_ url: String) -> Self {
        .picture(Picture(url: url))
    }
}

extension Part.Picture: Record {
    public init(from decoder: any Decoder) throws {
        var fields = try FieldDecoder(decoder)
        fields.constant("type", "picture")
        let url: String = try fields.required("url")
        self.init(url: url, unknownFields: try fields.unknownFields())
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldEncoder(encoder, unknownFields: unknownFields)
        try fields.constant("type", "picture")
        try fields.required("url", url)
        try fields.finish()
    }
}
