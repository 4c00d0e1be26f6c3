// Made by bindery 0 from input.yaml. Do not edit: generate it again.
// swift-format-ignore-file

import BinderyRuntime

private typealias RequiredRuntime = BinderyRuntime.GeneratedCodeNeedsBinderyRuntime1

extension Words: Codable {
    public init(from decoder: any Decoder) throws {
        var fields = try FieldDecoder(decoder)
        let selfValue: String = try fields.required("self")
        let `default`: String = try fields.required("default")
        let initValue: String = try fields.required("init")
        let `class`: Bool? = try fields.optional("class")
        let _24h: Int? = try fields.optional("24h")
        let unknownFieldsValue: String? = try fields.optional("unknown_fields")
        let description: String? = try fields.optional("description")
        let hashValueValue: String? = try fields.optional("hash_value")
        let type: TypeValue? = try fields.optional("type")
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
            unknownFields: try fields.unknownFields()
        )
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldEncoder(encoder, unknownFields: unknownFields)
        try fields.required("self", selfValue)
        try fields.required("default", `default`)
        try fields.required("init", initValue)
        try fields.optional("class", `class`)
        try fields.optional("24h", _24h)
        try fields.optional("unknown_fields", unknownFieldsValue)
        try fields.optional("description", description)
        try fields.optional("hash_value", hashValueValue)
        try fields.optional("type", type)
        try fields.finish()
    }
}

extension Words.TypeValue: Codable {
    public init(from decoder: any Decoder) throws {
        var fields = try FieldDecoder(decoder)
        let string: String? = try fields.optional("string")
        self.init(string: string, unknownFields: try fields.unknownFields())
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldEncoder(encoder, unknownFields: unknownFields)
        try fields.optional("string", string)
        try fields.finish()
    }
}
