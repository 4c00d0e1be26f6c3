// Made by bindery 0 from input.yaml. Do not edit: generate it again.
// swift-format-ignore-file

import BinderyRuntime

private typealias RequiredRuntime = BinderyRuntime.GeneratedCodeNeedsBinderyRuntime1

extension Sample: Codable {
    public init(from decoder: any Decoder) throws {
        var fields = try FieldDecoder(decoder)
        let low: Int? = try fields.optional("low")
        let high: Int? = try fields.optional("high")
        let list: [String]? = try fields.optional("list")
        let any: JSONValue? = try fields.optional("any")
        self.init(
            low: low,
            high: high,
            list: list,
            any: any,
            unknownFields: try fields.unknownFields()
        )
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldEncoder(encoder, unknownFields: unknownFields)
        try fields.optional("low", low)
        try fields.optional("high", high)
        try fields.optional("list", list)
        try fields.optional("any", any)
        try fields.finish()
    }
}
