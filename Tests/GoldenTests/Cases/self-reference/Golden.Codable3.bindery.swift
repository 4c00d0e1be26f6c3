// Made by bindery 0 from input.yaml. Do not edit: generate it again.
// swift-format-ignore-file

import BinderyRuntime

private typealias RequiredRuntime = BinderyRuntime.GeneratedCodeNeedsBinderyRuntime1

extension Home: Codable {
    public init(from decoder: any Decoder) throws {
        var fields = try FieldDecoder(decoder)
        let street: String? = fields.optional("street")
        let unknownFields = fields.unknownFields()
        guard fields.isSound else { throw fields.fault }
        self.init(
            street: street,
            unknownFields: unknownFields,
            nulls: ExplicitNulls(rawValue: fields.nulls)
        )
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldEncoder(encoder, unknownFields: unknownFields, nulls: nulls.rawValue)
        fields.optional("street", street)
        try fields.finish()
    }
}

extension Pet: Codable {
    public init(from decoder: any Decoder) throws {
        var fields = try FieldDecoder(decoder)
        let home: Home? = fields.optional("home")
        let second: Home? = fields.optional("second")
        let third: Home? = fields.optional("third")
        let unknownFields = fields.unknownFields()
        guard fields.isSound else { throw fields.fault }
        self.init(
            home: home,
            second: second,
            third: third,
            unknownFields: unknownFields,
            nulls: ExplicitNulls(rawValue: fields.nulls)
        )
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldEncoder(encoder, unknownFields: unknownFields, nulls: nulls.rawValue)
        fields.optional("home", home)
        fields.optional("second", second)
        fields.optional("third", third)
        try fields.finish()
    }
}
