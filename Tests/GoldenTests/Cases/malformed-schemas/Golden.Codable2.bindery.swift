// Made by bindery 0 from input.yaml. Do not edit: generate it again.
// swift-format-ignore-file

import BinderyRuntime

private typealias RequiredRuntime = BinderyRuntime.GeneratedCodeNeedsBinderyRuntime1

extension Bag: Codable {
    public init(from decoder: any Decoder) throws {
        var fields = try FieldDecoder(decoder)
        let list: [JSONValue]? = fields.optional("list")
        let odd: JSONValue? = fields.optional("odd")
        let word: JSONValue? = fields.optional("word")
        let nothing: JSONValue? = fields.optional("nothing")
        let unknownFields = fields.unknownFields()
        guard fields.isSound else { throw fields.fault }
        self.init(
            list: list,
            odd: odd,
            word: word,
            nothing: nothing,
            unknownFields: unknownFields,
            nulls: ExplicitNulls(rawValue: fields.nulls)
        )
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldEncoder(encoder, unknownFields: unknownFields, nulls: nulls.rawValue)
        fields.optional("list", list)
        fields.optional("odd", odd)
        fields.optional("word", word)
        fields.optional("nothing", nothing)
        try fields.finish()
    }
}
