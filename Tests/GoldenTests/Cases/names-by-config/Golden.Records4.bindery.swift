// Made by bindery 0 from input.yaml. Do not edit: generate it again.
// swift-format-ignore-file

import BinderyRuntime

private typealias RequiredRuntime = BinderyRuntime.GeneratedCodeNeedsBinderyRuntime1

/// Source: `/components/schemas/Tag`.
public struct Tag: Codable, Hashable, Sendable {
    /// Only in answers.
    public var made: DateTimeString?

    /// Members that the description does not name: kept as they came, sent back, and free to be set.
    public var unknownFields: JSONObject

    public init(made: DateTimeString? = nil, unknownFields: JSONObject = [:]) {
        self.made = made
        self.unknownFields = unknownFields
    }
}

extension Tag: Record {
    public init(from decoder: any Decoder) throws {
        var fields = try FieldDecoder(decoder)
        let made: DateTimeString? = try fields.optional("made")
        self.init(made: made, unknownFields: try fields.unknownFields())
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldEncoder(encoder, unknownFields: unknownFields)
        try fields.optional("made", made)
        try fields.finish()
    }
}
