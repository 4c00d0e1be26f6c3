// Made by bindery 0 from input.yaml. Do not edit: generate it again.
// swift-format-ignore-file

import BinderyRuntime

private typealias RequiredRuntime = BinderyRuntime.GeneratedCodeNeedsBinderyRuntime1

extension LocaleValue: Codable {}

extension Members: Codable {
    public init(from decoder: any Decoder) throws {
        var fieldsOfRecord = try FieldDecoder(decoder)
        let container: String = try fieldsOfRecord.required("container")
        let encode: String = try fieldsOfRecord.required("encode")
        let from: String = try fieldsOfRecord.required("from")
        let to: String = try fieldsOfRecord.required("to")
        let value: Value = try fieldsOfRecord.required("value")
        let description: String? = try fieldsOfRecord.optional("description")
        let hash: String? = try fieldsOfRecord.optional("hash")
        let hashValueValue: String? = try fieldsOfRecord.optional("hashValue")
        let unknownFieldsValue: String? = try fieldsOfRecord.optional("unknownFields")
        let withValue: String? = try fieldsOfRecord.optional("with")
        let validateValue: String? = try fieldsOfRecord.optional("validate")
        let fields: String? = try fieldsOfRecord.optional("fields")
        let decoder: String? = try fieldsOfRecord.optional("decoder")
        let encoder: String? = try fieldsOfRecord.optional("encoder")
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
            unknownFields: try fieldsOfRecord.unknownFields()
        )
    }

    public func encode(to encoder: any Encoder) throws {
        var fieldsOfRecord = FieldEncoder(encoder, unknownFields: unknownFields)
        try fieldsOfRecord.required("container", container)
        try fieldsOfRecord.required("encode", encode)
        try fieldsOfRecord.required("from", from)
        try fieldsOfRecord.required("to", to)
        try fieldsOfRecord.required("value", value)
        try fieldsOfRecord.optional("description", description)
        try fieldsOfRecord.optional("hash", hash)
        try fieldsOfRecord.optional("hashValue", hashValueValue)
        try fieldsOfRecord.optional("unknownFields", unknownFieldsValue)
        try fieldsOfRecord.optional("with", withValue)
        try fieldsOfRecord.optional("validate", validateValue)
        try fieldsOfRecord.optional("fields", fields)
        try fieldsOfRecord.optional("decoder", decoder)
        try fieldsOfRecord.optional("encoder", self.encoder)
        try fieldsOfRecord.finish()
    }
}

extension Members.Value: Codable {
    public init(from decoder: any Decoder) throws {
        var fields = try FieldDecoder(decoder)
        let string: StringValue? = try fields.optional("String")
        self.init(string: string, unknownFields: try fields.unknownFields())
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldEncoder(encoder, unknownFields: unknownFields)
        try fields.optional("String", string)
        try fields.finish()
    }
}

extension Members.Value.StringValue: Codable {}

extension PetCapitalized: Codable {
    public init(from decoder: any Decoder) throws {
        var fields = try FieldDecoder(decoder)
        let pet: Pet? = try fields.optional("Pet")
        self.init(pet: pet, unknownFields: try fields.unknownFields())
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldEncoder(encoder, unknownFields: unknownFields)
        try fields.optional("Pet", pet)
        try fields.finish()
    }
}

extension PetCapitalized.Pet: Codable {
    public init(from decoder: any Decoder) throws {
        var fields = try FieldDecoder(decoder)
        let pet: PetPet? = try fields.optional("Pet")
        self.init(pet: pet, unknownFields: try fields.unknownFields())
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldEncoder(encoder, unknownFields: unknownFields)
        try fields.optional("Pet", pet)
        try fields.finish()
    }
}

extension PetCapitalized.Pet.PetPet: Codable {}

extension ThumbsUpSign: Codable {}
