// Made by bindery 0 from input.json. Do not edit: generate it again.
// swift-format-ignore-file

import BinderyRuntime

private typealias RequiredRuntime = BinderyRuntime.GeneratedCodeNeedsBinderyRuntime1

/// Source: `/components/schemas/Pet`.
public struct Pet: Codable, Hashable, Sendable {
    public var mood: Mood?

    /// Members that the description does not name: kept as they came, sent back, and free to be set.
    public var unknownFields: JSONObject

    public init(mood: Mood? = nil, unknownFields: JSONObject = [:]) {
        self.mood = mood
        self.unknownFields = unknownFields
    }
}

extension Pet: Record {
    public init(from decoder: any Decoder) throws {
        var fields = try FieldDecoder(decoder)
        let mood: Mood? = try fields.optional("mood")
        self.init(mood: mood, unknownFields: try fields.unknownFields())
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldEncoder(encoder, unknownFields: unknownFields)
        try fields.optional("mood", mood)
        try fields.finish()
    }
}
