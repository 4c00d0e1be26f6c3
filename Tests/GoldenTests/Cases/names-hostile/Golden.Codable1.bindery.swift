// Made by bindery 0 from input.yaml. Do not edit: generate it again.
// swift-format-ignore-file

import BinderyRuntime

private typealias RequiredRuntime = BinderyRuntime.GeneratedCodeNeedsBinderyRuntime1

extension LocaleValue: Codable {}

extension Members: Codable {
    public init(from decoder: any Decoder) throws {
        var fieldsOfRecord = try FieldDecoder(decoder)
        let container: String? = fieldsOfRecord.required("container")
        let encode: String? = fieldsOfRecord.required("encode")
        let from: String? = fieldsOfRecord.required("from")
        let to: String? = fieldsOfRecord.required("to")
        let value: Value? = fieldsOfRecord.required("value")
        let description: String? = fieldsOfRecord.optional("description")
        let hash: String? = fieldsOfRecord.optional("hash")
        let hashValueValue: String? = fieldsOfRecord.optional("hashValue")
        let unknownFieldsValue: String? = fieldsOfRecord.optional("unknownFields")
        let withValue: String? = fieldsOfRecord.optional("with")
        let validateValue: String? = fieldsOfRecord.optional("validate")
        let fields: String? = fieldsOfRecord.optional("fields")
        let decoder: String? = fieldsOfRecord.optional("decoder")
        let encoder: String? = fieldsOfRecord.optional("encoder")
        let unknownFields = fieldsOfRecord.unknownFields()
        guard let container, let encode, let from, let to, let value, fieldsOfRecord.isSound else { throw fieldsOfRecord.fault }
        self.init(
            container: container,
            encode: encode,
            from: from,
            to: to,
            value: value,
            description: description,
            hash: hash,
            hashValueValue: hashValueValue,
            unknownFieldsValue: unknownFieldsValue,
            withValue: withValue,
            validateValue: validateValue,
            fields: fields,
            decoder: decoder,
            encoder: encoder,
            unknownFields: unknownFields,
            nulls: ExplicitNulls(rawValue: fieldsOfRecord.nulls)
        )
    }

    public func encode(to encoder: any Encoder) throws {
        var fieldsOfRecord = FieldEncoder(encoder, unknownFields: unknownFields, nulls: nulls.rawValue)
        fieldsOfRecord.required("container", container)
        fieldsOfRecord.required("encode", encode)
        fieldsOfRecord.required("from", from)
        fieldsOfRecord.required("to", to)
        fieldsOfRecord.required("value", value)
        fieldsOfRecord.optional("description", description)
        fieldsOfRecord.optional("hash", hash)
        fieldsOfRecord.optional("hashValue", hashValueValue)
        fieldsOfRecord.optional("unknownFields", unknownFieldsValue)
        fieldsOfRecord.optional("with", withValue)
        fieldsOfRecord.optional("validate", validateValue)
        fieldsOfRecord.optional("fields", fields)
        fieldsOfRecord.optional("decoder", decoder)
        fieldsOfRecord.optional("encoder", self.encoder)
        try fieldsOfRecord.finish()
    }
}

extension Members.Value: Codable {
    public init(from decoder: any Decoder) throws {
        var fields = try FieldDecoder(decoder)
        let string: StringValue? = fields.optional("String")
        let unknownFields = fields.unknownFields()
        guard fields.isSound else { throw fields.fault }
        self.init(
            string: string,
            unknownFields: unknownFields,
            nulls: ExplicitNulls(rawValue: fields.nulls)
        )
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldEncoder(encoder, unknownFields: unknownFields, nulls: nulls.rawValue)
        fields.optional("String", string)
        try fields.finish()
    }
}

extension Members.Value.StringValue: Codable {}

extension PetCapitalized: Codable {
    public init(from decoder: any Decoder) throws {
        var fields = try FieldDecoder(decoder)
        let pet: Pet? = fields.optional("Pet")
        let unknownFields = fields.unknownFields()
        guard fields.isSound else { throw fields.fault }
        self.init(
            pet: pet,
            unknownFields: unknownFields,
            nulls: ExplicitNulls(rawValue: fields.nulls)
        )
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldEncoder(encoder, unknownFields: unknownFields, nulls: nulls.rawValue)
        fields.optional("Pet", pet)
        try fields.finish()
    }
}

extension PetCapitalized.Pet: Codable {
    public init(from decoder: any Decoder) throws {
        var fields = try FieldDecoder(decoder)
        let pet: PetPet? = fields.optional("Pet")
        let unknownFields = fields.unknownFields()
        guard fields.isSound else { throw fields.fault }
        self.init(
            pet: pet,
            unknownFields: unknownFields,
            nulls: ExplicitNulls(rawValue: fields.nulls)
        )
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldEncoder(encoder, unknownFields: unknownFields, nulls: nulls.rawValue)
        fields.optional("Pet", pet)
        try fields.finish()
    }
}

extension PetCapitalized.Pet.PetPet: Codable {}

extension ThumbsUpSign: Codable {}
