// Made by bindery 0 from input.yaml. Do not edit: generate it again.
// swift-format-ignore-file

import BinderyRuntime

private typealias RequiredRuntime = BinderyRuntime.GeneratedCodeNeedsBinderyRuntime1

extension Bag: Codable {
    public init(from decoder: any Decoder) throws {
        var fields = try FieldDecoder(decoder)
        let list: [JSONValue]? = try fields.optional("list")
        let odd: JSONValue? = try fields.optional("odd")
        let word: JSONValue? = try fields.optional("word")
        let nothing: JSONValue? = try fields.optional("nothing")
        self.init(
            list: list,
            odd: odd,
            word: word,
            nothing: nothing,
            unknownFields: try fields.unknownFields()
        )
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldEncoder(encoder, unknownFields: unknownFields)
        try fields.optional("list", list)
        try fields.optional("odd", odd)
        try fields.optional("word", word)
        try fields.optional("nothing", nothing)
        try fields.finish()
    }
}
