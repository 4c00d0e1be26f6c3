// Made by bindery 0 from input.yaml. Do not edit: generate it again.
// swift-format-ignore-file

import BinderyRuntime

private typealias RequiredRuntime = BinderyRuntime.GeneratedCodeNeedsBinderyRuntime1

extension Words: Codable {
    public init(from decoder: any Decoder) throws {
        var fields = try FieldDecoder(decoder)
        let selfValue: String? = fields.required("self")
        let `default`: String? = fields.required("default")
        let initValue: String? = fields.required("init")
        let `class`: Bool? = fields.optional("class")
        let _24h: Int? = fields.optional("24h")
        let unknownFieldsValue: String? = fields.optional("unknown_fields")
        let description: String? = fields.optional("description")
        let hashValueValue: String? = fields.optional("hash_value")
        let type: TypeValue? = fields.optional("type")
        let unknownFields = fields.unknownFields()
        guard let selfValue, let `default`, let initValue, fields.isSound else { throw fields.fault }
        self.init(
            selfValue: selfValue,
            default: `default`,
            initValue: initValue,
            class: `class`,
            _24h: _24h,
            unknownFieldsValue: unknownFieldsValue,
            description: description,
            hashValueValue: hashValueValue,
            type: type,
            unknownFields: unknownFields,
            nulls: ExplicitNulls(rawValue: fields.nulls)
        )
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldEncoder(encoder, unknownFields: unknownFields, nulls: nulls.rawValue)
        fields.required("self", selfValue)
        fields.required("default", `default`)
        fields.required("init", initValue)
        fields.optional("class", `class`)
        fields.optional("24h", _24h)
        fields.optional("unknown_fields", unknownFieldsValue)
        fields.optional("description", description)
        fields.optional("hash_value", hashValueValue)
        fields.optional("type", type)
        try fields.finish()
    }
}

extension Words.TypeValue: Codable {
    public init(from decoder: any Decoder) throws {
        var fields = try FieldDecoder(decoder)
        let string: String? = fields.optional("string")
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
        fields.optional("string", string)
        try fields.finish()
    }
}
