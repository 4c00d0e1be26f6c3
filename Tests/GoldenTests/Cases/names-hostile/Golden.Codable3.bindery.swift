// Made by bindery 0 from input.yaml. Do not edit: generate it again.
// swift-format-ignore-file

import BinderyRuntime

private typealias RequiredRuntime = BinderyRuntime.GeneratedCodeNeedsBinderyRuntime1

extension AHyphenB: Codable {
    public init(from decoder: any Decoder) throws {
        var fields = try FieldDecoder(decoder)
        let a_b: String? = try fields.optional("a_b")
        let aHyphenB: String? = try fields.optional("a-b")
        let A_B: String? = try fields.optional("A_B")
        self.init(a_b: a_b, aHyphenB: aHyphenB, A_B: A_B, unknownFields: try fields.unknownFields())
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldEncoder(encoder, unknownFields: unknownFields)
        try fields.optional("a_b", a_b)
        try fields.optional("a-b", aHyphenB)
        try fields.optional("A_B", A_B)
        try fields.finish()
    }
}

extension AUnderscoreB: Codable {}

extension DataValue: Codable {
    public init(from decoder: any Decoder) throws {
        var fields = try FieldDecoder(decoder)
        let data: DataValue? = try fields.optional("data")
        self.init(data: data, unknownFields: try fields.unknownFields())
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldEncoder(encoder, unknownFields: unknownFields)
        try fields.optional("data", _data?.value)
        try fields.finish()
    }
}

extension Empty: Codable {}

extension ErrorValue: Codable {
    public init(from decoder: any Decoder) throws {
        var fields = try FieldDecoder(decoder)
        let type: String? = try fields.optional("type")
        let typeCapitalized: String? = try fields.optional("Type")
        let TYPE: String? = try fields.optional("TYPE")
        self.init(
            type: type,
            typeCapitalized: typeCapitalized,
            TYPE: TYPE,
            unknownFields: try fields.unknownFields()
        )
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldEncoder(encoder, unknownFields: unknownFields)
        try fields.optional("type", type)
        try fields.optional("Type", typeCapitalized)
        try fields.optional("TYPE", TYPE)
        try fields.finish()
    }
}

extension TypeValue: Codable {
    public init(from decoder: any Decoder) throws {
        var fields = try FieldDecoder(decoder)
        let selfValue: String? = try fields.optional("self")
        let initValue: String? = try fields.optional("init")
        let SelfValue: String? = try fields.optional("Self")
        self.init(
            selfValue: selfValue,
            initValue: initValue,
            SelfValue: SelfValue,
            unknownFields: try fields.unknownFields()
        )
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldEncoder(encoder, unknownFields: unknownFields)
        try fields.optional("self", selfValue)
        try fields.optional("init", initValue)
        try fields.optional("Self", SelfValue)
        try fields.finish()
    }
}

extension _123Type: Codable {
    public init(from decoder: any Decoder) throws {
        var fields = try FieldDecoder(decoder)
        let empty: String? = try fields.optional("")
        let _1: String? = try fields.optional("1")
        let thumbsUpSign: String? = try fields.optional("👍")
        self.init(
            empty: empty,
            _1: _1,
            thumbsUpSign: thumbsUpSign,
            unknownFields: try fields.unknownFields()
        )
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldEncoder(encoder, unknownFields: unknownFields)
        try fields.optional("", empty)
        try fields.optional("1", _1)
        try fields.optional("👍", thumbsUpSign)
        try fields.finish()
    }
}
