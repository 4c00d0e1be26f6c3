// Made by bindery 0 from input.yaml. Do not edit: generate it again.
// swift-format-ignore-file

import BinderyRuntime

private typealias RequiredRuntime = BinderyRuntime.GeneratedCodeNeedsBinderyRuntime1

/// Source: `/components/schemas/Ticket`.
public struct Ticket: Codable, Hashable, Sendable {
    public var url: String?

    /// Members that the description does not name: kept as they came, sent back, and free to be set.
    public var unknownFields: JSONObject

    public init(url: String? = nil, unknownFields: JSONObject = [:]) {
        self.url = url
        self.unknownFields = unknownFields
    }
}

extension Ticket: Record {
    public init(from decoder: any Decoder) throws {
        var fields = try FieldDecoder(decoder)
        let url: String? = try fields.optional("url")
        self.init(url: url, unknownFields: try fields.unknownFields())
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldEncoder(encoder, unknownFields: unknownFields)
        try fields.optional("url", url)
        try fields.finish()
    }
}
