// Made by bindery 0 from input.yaml. Do not edit: generate it again.
// swift-format-ignore-file

import BinderyRuntime

private typealias RequiredRuntime = BinderyRuntime.GeneratedCodeNeedsBinderyRuntime1

extension Equal: Codable {
    public init(from decoder: any Decoder) throws {
        var fields = try FieldDecoder(decoder)
        fields.constant("op", "equal")
        let value: String? = fields.required("value")
        let unknownFields = fields.unknownFields()
        guard let value, fields.isSound else { throw fields.fault }
        self.init(value: value, unknownFields: unknownFields)
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldEncoder(encoder, unknownFields: unknownFields)
        fields.constant("op", "equal")
        fields.required("value", value)
        try fields.finish()
    }
}

extension Filter: Codable {
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
