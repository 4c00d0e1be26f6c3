// Made by bindery 0 from input.yaml. Do not edit: generate it again.
// swift-format-ignore-file

import BinderyRuntime

private typealias RequiredRuntime = BinderyRuntime.GeneratedCodeNeedsBinderyRuntime1

extension Choice: Codable {
    public init(from decoder: any Decoder) throws {
        let look = try VariantDecoder(decoder)
        switch look.string {
        case "none":
            self = .noneValue
            return
        case "some":
            self = .someValue
            return
        default: break
        }
        switch look.string(at: "type") {
        case "other": self = .other(try look.payload(as: Other.self))
        default: self = .unknown(try look.payload())
        }
    }

    public func encode(to encoder: any Encoder) throws {
        switch self {
        case .noneValue: try "none".encode(to: encoder)
        case .someValue: try "some".encode(to: encoder)
        case .other(let value): try value.encode(to: encoder)
        case .unknown(let value): try value.encode(to: encoder)
        }
    }
}

extension Choice.Other: Codable {
    public init(from decoder: any Decoder) throws {
        var fields = try FieldDecoder(decoder)
        fields.constant("type", "other")
        let unknownFields = fields.unknownFields()
        guard fields.isSound else { throw fields.fault }
        self.init(unknownFields: unknownFields)
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldEncoder(encoder, unknownFields: unknownFields)
        fields.constant("type", "other")
        try fields.finish()
    }
}
