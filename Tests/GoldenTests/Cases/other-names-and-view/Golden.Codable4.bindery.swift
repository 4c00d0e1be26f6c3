// Made by bindery 0 from input.yaml. Do not edit: generate it again.
// swift-format-ignore-file

import BinderyRuntime

private typealias RequiredRuntime = BinderyRuntime.GeneratedCodeNeedsBinderyRuntime1

extension Answer: Codable {
    public init(from decoder: any Decoder) throws {
        var fields = try FieldDecoder(decoder)
        let choices: [JSONObject]? = try fields.optional("choices")
        let usage: JSONObject? = try fields.optional("usage")
        self.init(choices: choices, usage: usage, unknownFields: try fields.unknownFields())
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldEncoder(encoder, unknownFields: unknownFields)
        try fields.optional("choices", choices)
        try fields.optional("usage", usage)
        try fields.finish()
    }
}
