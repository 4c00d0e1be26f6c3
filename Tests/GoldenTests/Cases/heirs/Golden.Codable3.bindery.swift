// Made by bindery 0 from input.yaml. Do not edit: generate it again.
// swift-format-ignore-file

import BinderyRuntime

private typealias RequiredRuntime = BinderyRuntime.GeneratedCodeNeedsBinderyRuntime1

extension Pet: Codable {
    public init(from decoder: any Decoder) throws {
        let look = try VariantDecoder(decoder)
        switch look.string(at: "petType") {
        case "dog":
            self = .dog(try look.payload(as: Dog.self))
            return
        case "Cat":
            self = .cat(try look.payload(as: Cat.self))
            return
        case "#Acme.Lizard":
            self = .lizard(try look.payload(as: Lizard.self))
            return
        default: break
        }
        switch look.kind {
        case .object: self = .base(try look.payload(as: Base.self))
        default: self = .unknown(try look.payload())
        }
    }

    public func encode(to encoder: any Encoder) throws {
        switch self {
        case .dog(let value): try value.encode(to: encoder)
        case .cat(let value): try value.encode(to: encoder)
        case .lizard(let value): try value.encode(to: encoder)
        case .base(let value): try value.encode(to: encoder)
        case .unknown(let value): try value.encode(to: encoder)
        }
    }
}

extension Pet.Base: Codable {
    public init(from decoder: any Decoder) throws {
        var fields = try FieldDecoder(decoder)
        let petType: String? = fields.required("petType")
        let name: String? = fields.required("name")
        let unknownFields = fields.unknownFields()
        guard let petType, let name, fields.isSound else { throw fields.fault }
        self.init(petType: petType, name: name, unknownFields: unknownFields)
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldEncoder(encoder, unknownFields: unknownFields)
        fields.required("petType", petType)
        fields.required("name", name)
        try fields.finish()
    }
}
