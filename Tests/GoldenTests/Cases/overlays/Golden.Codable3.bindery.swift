// Made by bindery 0 from input.yaml. Do not edit: generate it again.
// swift-format-ignore-file

import BinderyRuntime

private typealias RequiredRuntime = BinderyRuntime.GeneratedCodeNeedsBinderyRuntime1

extension Home: Codable {
    public init(from decoder: any Decoder) throws {
        var fields = try FieldDecoder(decoder)
        let best: Pet? = fields.optional("best")
        let size: JSONValue? = fields.optional("size")
        let unknownFields = fields.unknownFields()
        guard fields.isSound else { throw fields.fault }
        self.init(
            best: best,
            size: size,
            unknownFields: unknownFields,
            nulls: ExplicitNulls(rawValue: fields.nulls)
        )
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldEncoder(encoder, unknownFields: unknownFields, nulls: nulls.rawValue)
        fields.optional("best", best)
        fields.optional("size", size)
        try fields.finish()
    }
}

extension Pet: Codable {
    public init(from decoder: any Decoder) throws {
        var fields = try FieldDecoder(decoder)
        let name: String? = fields.required("name")
        let kind: Kind? = fields.required("kind")
        let age: Int? = fields.required("age")
        let unknownFields = fields.unknownFields()
        guard let name, let kind, let age, fields.isSound else { throw fields.fault }
        self.init(name: name, kind: kind, age: age, unknownFields: unknownFields)
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldEncoder(encoder, unknownFields: unknownFields)
        fields.required("name", name)
        fields.required("kind", kind)
        fields.required("age", age)
        try fields.finish()
    }
}

extension Pet.Kind: Codable {}
