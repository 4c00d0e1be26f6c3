// Made by bindery 0 from input.yaml. Do not edit: generate it again.
// swift-format-ignore-file

import BinderyRuntime

private typealias RequiredRuntime = BinderyRuntime.GeneratedCodeNeedsBinderyRuntime1

extension Defaults: Codable {
    public init(from decoder: any Decoder) throws {
        var fields = try FieldDecoder(decoder)
        let count: Int? = fields.optional("count")
        let right: Int? = fields.optional("right")
        let word: String? = fields.optional("word")
        let list: [String]? = fields.optional("list")
        let pick: Pick? = fields.optional("pick")
        let unknownFields = fields.unknownFields()
        guard fields.isSound else { throw fields.fault }
        self.init(
            count: count,
            right: right,
            word: word,
            list: list,
            pick: pick,
            unknownFields: unknownFields,
            nulls: ExplicitNulls(rawValue: fields.nulls)
        )
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldEncoder(encoder, unknownFields: unknownFields, nulls: nulls.rawValue)
        fields.optional("count", count)
        fields.optional("right", right)
        fields.optional("word", word)
        fields.optional("list", list)
        fields.optional("pick", pick)
        try fields.finish()
    }
}

extension Defaults.Pick: Codable {}

extension Twice: Codable {
    public init(from decoder: any Decoder) throws {
        let look = try VariantDecoder(decoder)
        switch look.string(at: "type") {
        case "a": self = .a(try look.payload(as: A.self))
        case "b": self = .b(try look.payload(as: B.self))
        default: self = .unknown(try look.payload())
        }
    }

    public func encode(to encoder: any Encoder) throws {
        switch self {
        case .a(let value): try value.encode(to: encoder)
        case .b(let value): try value.encode(to: encoder)
        case .unknown(let value): try value.encode(to: encoder)
        }
    }
}
