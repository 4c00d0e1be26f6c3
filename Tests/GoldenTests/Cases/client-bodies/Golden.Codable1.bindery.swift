// Made by bindery 0 from input.yaml. Do not edit: generate it again.
// swift-format-ignore-file

import BinderyRuntime

private typealias RequiredRuntime = BinderyRuntime.GeneratedCodeNeedsBinderyRuntime1

extension PetForm: Codable {
    public init(from decoder: any Decoder) throws {
        var fields = try FieldDecoder(decoder)
        let portrait: FileUpload? = fields.required("portrait")
        let photos: Photos? = fields.optional("photos")
        let scan: FileUpload? = fields.optional("scan")
        let about: Pet? = fields.optional("about")
        let unknownFields = fields.unknownFields()
        guard let portrait, fields.isSound else { throw fields.fault }
        self.init(
            portrait: portrait,
            photos: photos,
            scan: scan,
            about: about,
            unknownFields: unknownFields,
            nulls: ExplicitNulls(rawValue: fields.nulls)
        )
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldEncoder(encoder, unknownFields: unknownFields, nulls: nulls.rawValue)
        fields.required("portrait", portrait)
        fields.optional("photos", photos)
        fields.optional("scan", scan)
        fields.optional("about", about)
        try fields.finish()
    }
}

extension PetForm.Photos: Codable {
    public init(from decoder: any Decoder) throws {
        let look = try VariantDecoder(decoder)
        switch look.kind {
        case .string: self = .file(try look.payload(as: FileUpload.self))
        case .array: self = .files(try look.payload(as: [FileUpload].self))
        default: self = .unknown(try look.payload())
        }
    }

    public func encode(to encoder: any Encoder) throws {
        switch self {
        case .file(let value): try value.encode(to: encoder)
        case .files(let value): try value.encode(to: encoder)
        case .unknown(let value): try value.encode(to: encoder)
        }
    }
}
