// Made by bindery 0 from input.yaml. Do not edit: generate it again.
// swift-format-ignore-file

import BinderyRuntime

private typealias RequiredRuntime = BinderyRuntime.GeneratedCodeNeedsBinderyRuntime1

/// Source: `/components/schemas/Members`.
public struct Members: Codable, Hashable, Sendable {
    public var container: String

    public var encode: String

    public var from: String

    public var to: String

    public var value: Value

    public var description: String?

    public var hash: String?

    public var hashValueValue: String?

    public var unknownFieldsValue: String?

    public var withValue: String?

    /// Length: at most 3.
    public var validateValue: String?

    public var fields: String?

    public var decoder: String?

    public var encoder: String?

    /// Members that the description does not name: kept as they came, sent back, and free to be set.
    public var unknownFields: JSONObject

    public init(
        container: String,
        encode: String,
        from: String,
        to: String,
        value: Value,
        description: String? = nil,
        hash: String? = nil,
        hashValueValue: String? = nil,
        unknownFieldsValue: String? = nil,
        withValue: String? = nil,
        validateValue: String? = nil,
        fields: String? = nil,
        decoder: String? = nil,
        encoder: String? = nil,
        unknownFields: JSONObject = [:]
    ) {
        self.container = container
        self.encode = encode
        self.from = from
        self.to = to
        self.value = value
        self.description = description
        self.hash = hash
        self.hashValueValue = hashValueValue
        self.unknownFieldsValue = unknownFieldsValue
        self.withValue = withValue
        self.validateValue = validateValue
        self.fields = fields
        self.decoder = decoder
        self.encoder = encoder
        self.unknownFields = unknownFields
    }

    public struct Value: Codable, Hashable, Sendable {
        /// Always `"a"`.
        public var string: StringValue?

        /// Members that the description does not name: kept as they came, sent back, and free to be set.
        public var unknownFields: JSONObject

        public init(string: StringValue? = nil, unknownFields: JSONObject = [:]) {
            self.string = string
            self.unknownFields = unknownFields
        }

        public enum StringValue: OpenEnum {
            case a
            /// A value that the description does not name, kept as it came.
            case unknown(String)

            public static var knownCases: [Self] { [.a] }

            public init(rawValue: String) {
                switch rawValue {
                case "a": self = .a
                default: self = .unknown(rawValue)
                }
            }

            public var rawValue: String {
                switch self {
                case .a: "a"
                case .unknown(let value): value
                }
            }
        }
    }
}

extension Members: Record {
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

extension Members {
    public func validate(into validator: inout Validator) {
        validator.length("validate", validateValue, atMost: 3, "input.yaml:34:46")
    }
}

extension Members.Value: Record {
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

/// Source: `/components/schemas/Pet`.
public struct PetCapitalized: Codable, Hashable, Sendable {
    public var pet: Pet?

    /// Members that the description does not name: kept as they came, sent back, and free to be set.
    public var unknownFields: JSONObject

    public init(pet: Pet? = nil, unknownFields: JSONObject = [:]) {
        self.pet = pet
        self.unknownFields = unknownFields
    }

    public struct Pet: Codable, Hashable, Sendable {
        public var pet: PetPet?

        /// Members that the description does not name: kept as they came, sent back, and free to be set.
        public var unknownFields: JSONObject

        public init(pet: PetPet? = nil, unknownFields: JSONObject = [:]) {
            self.pet = pet
            self.unknownFields = unknownFields
        }

        public enum PetPet: OpenEnum {
            case stringPet
            case stringPET
            /// A value that the description does not name, kept as it came.
            case unknown(String)

            public static var knownCases: [Self] { [.stringPet, .stringPET] }

            public init(rawValue: String) {
                switch rawValue {
                case "pet": self = .stringPet
                case "PET": self = .stringPET
                default: self = .unknown(rawValue)
                }
            }

            public var rawValue: String {
                switch self {
                case .stringPet: "pet"
                case .stringPET: "PET"
                case .unknown(let value): value
                }
            }
        }
    }
}

extension PetCapitalized: Record {
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

extension PetCapitalized.Pet: Record {
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
