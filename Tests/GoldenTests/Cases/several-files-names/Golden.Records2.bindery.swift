// Made by bindery 0 from input.yaml. Do not edit: generate it again.
// swift-format-ignore-file

import BinderyRuntime

private typealias RequiredRuntime = BinderyRuntime.GeneratedCodeNeedsBinderyRuntime1

/// Source: `/components/schemas/more_pet`.
public struct MorePet: Codable, Hashable, Sendable {
    public var title: String?

    /// Members that the description does not name: kept as they came, sent back, and free to be set.
    public var unknownFields: JSONObject

    public init(title: String? = nil, unknownFields: JSONObject = [:]) {
        self.title = title
        self.unknownFields = unknownFields
    }
}

extension MorePet: Record {
    public init(from decoder: any Decoder) throws {
        var fields = try FieldDecoder(decoder)
        let title: String? = try fields.optional("title")
        self.init(title: title, unknownFields: try fields.unknownFields())
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldEncoder(encoder, unknownFields: unknownFields)
        try fields.optional("title", title)
        try fields.finish()
    }
}
