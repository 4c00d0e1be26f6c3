// Made by bindery 0 from input.yaml. Do not edit: generate it again.
// swift-format-ignore-file

import BinderyRuntime

private typealias RequiredRuntime = BinderyRuntime.GeneratedCodeNeedsBinderyRuntime1

extension Aged: Codable {
    public init(from decoder: any Decoder) throws {
        var fields = try FieldDecoder(decoder)
        let name: String? = fields.required("name")
        let note: String? = fields.optional("note")
        let age: Int? = fields.required("age")
        let unknownFields = fields.unknownFields()
        guard let name, let age, fields.isSound else { throw fields.fault }
        self.init(
            name: name,
            age: age,
            note: note,
            unknownFields: unknownFields,
            nulls: ExplicitNulls(rawValue: fields.nulls)
        )
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldEncoder(encoder, unknownFields: unknownFields, nulls: nulls.rawValue)
        fields.required("name", name)
        fields.optional("note", note)
        fields.required("age", age)
        try fields.finish()
    }
}
