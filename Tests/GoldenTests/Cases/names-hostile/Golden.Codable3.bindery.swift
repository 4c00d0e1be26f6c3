// Made by bindery 0 from input.yaml. Do not edit: generate it again.
// swift-format-ignore-file

import BinderyRuntime

private typealias RequiredRuntime = BinderyRuntime.GeneratedCodeNeedsBinderyRuntime1

extension AHyphenB: Codable {
    public init(from decoder: any Decoder) throws {
        var fields = try FieldDecoder(decoder)
        let a_b: String? = fields.optional("a_b")
        let aHyphenB: String? = fields.optional("a-b")
        let A_B: String? = fields.optional("A_B")
        let unknownFields = fields.unknownFields()
        guard fields.isSound else { throw fields.fault }
        self.init(
            a_b: a_b,
            aHyphenB: aHyphenB,
            A_B: A_B,
            unknownFields: unknownFields,
            nulls: ExplicitNulls(rawValue: fields.nulls)
        )
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldEncoder(encoder, unknownFields: unknownFields, nulls: nulls.rawValue)
        fields.optional("a_b", a_b)
        fields.optional("a-b", aHyphenB)
        fields.optional("A_B", A_B)
        try fields.finish()
    }
}

extension AUnderscoreB: Codable {}

extension DataValue: Codable {
    public init(from decoder: any Decoder) throws {
        var fields = try FieldDecoder(decoder)
        let data: DataValue? = fields.optional("data")
        let unknownFields = fields.unknownFields()
        guard fields.isSound else { throw fields.fault }
        self.init(
            data: data,
            unknownFields: unknownFields,
            nulls: ExplicitNulls(rawValue: fields.nulls)
        )
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldEncoder(encoder, unknownFields: unknownFields, nulls: nulls.rawValue)
        fields.optional("data", _data?.value)
        try fields.finish()
    }
}

extension Empty: Codable {}

extension ErrorValue: Codable {
    public init(from decoder: any Decoder) throws {
        var fields = try FieldDecoder(decoder)
        let type: String? = fields.optional("type")
        let typeCapitalized: String? = fields.optional("Type")
        let TYPE: String? = fields.optional("TYPE")
        let unknownFields = fields.unknownFields()
        guard fields.isSound else { throw fields.fault }
        self.init(
            type: type,
            typeCapitalized: typeCapitalized,
            TYPE: TYPE,
            unknownFields: unknownFields,
            nulls: ExplicitNulls(rawValue: fields.nulls)
        )
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldEncoder(encoder, unknownFields: unknownFields, nulls: nulls.rawValue)
        fields.optional("type", type)
        fields.optional("Type", typeCapitalized)
        fields.optional("TYPE", TYPE)
        try fields.finish()
    }
}

extension TypeValue: Codable {
    public init(from decoder: any Decoder) throws {
        var fields = try FieldDecoder(decoder)
        let selfValue: String? = fields.optional("self")
        let initValue: String? = fields.optional("init")
        let SelfValue: String? = fields.optional("Self")
        let unknownFields = fields.unknownFields()
        guard fields.isSound else { throw fields.fault }
        self.init(
            selfValue: selfValue,
            initValue: initValue,
            SelfValue: SelfValue,
            unknownFields: unknownFields,
            nulls: ExplicitNulls(rawValue: fields.nulls)
        )
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldEncoder(encoder, unknownFields: unknownFields, nulls: nulls.rawValue)
        fields.optional("self", selfValue)
        fields.optional("init", initValue)
        fields.optional("Self", SelfValue)
        try fields.finish()
    }
}

extension _123Type: Codable {
    public init(from decoder: any Decoder) throws {
        var fields = try FieldDecoder(decoder)
        let empty: String? = fields.optional("")
        let _1: String? = fields.optional("1")
        let thumbsUpSign: String? = fields.optional("👍")
        let unknownFields = fields.unknownFields()
        guard fields.isSound else { throw fields.fault }
        self.init(
            empty: empty,
            _1: _1,
            thumbsUpSign: thumbsUpSign,
            unknownFields: unknownFields,
            nulls: ExplicitNulls(rawValue: fields.nulls)
        )
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldEncoder(encoder, unknownFields: unknownFields, nulls: nulls.rawValue)
        fields.optional("", empty)
        fields.optional("1", _1)
        fields.optional("👍", thumbsUpSign)
        try fields.finish()
    }
}
