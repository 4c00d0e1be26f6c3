// Made by bindery 0 from input.yaml. Do not edit: generate it again.
// swift-format-ignore-file

import BinderyRuntime

private typealias RequiredRuntime = BinderyRuntime.GeneratedCodeNeedsBinderyRuntime1

/// Source: `/components/schemas/Range`.
public struct RangeValue: Codable, Hashable, Sendable {
    public var from: Int?

    public var to: Int?

    /// Members that the description does not name: kept as they came, sent back, and free to be set.
    public var unknownFields: JSONObject

    public init(from: Int? = nil, to: Int? = nil, unknownFields: JSONObject = [:]) {
        self.from = from
        self.to = to
        self.unknownFields = unknownFields
    }
}

extension RangeValue: Record {
    public init(from decoder: any Decoder) throws {
        var fields = try FieldDecoder(decoder)
        let from: Int? = try fields.optional("from")
        let to: Int? = try fields.optional("to")
        self.init(from: from, to: to, unknownFields: try fields.unknownFields())
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldEncoder(encoder, unknownFields: unknownFields)
        try fields.optional("from", from)
        try fields.optional("to", to)
        try fields.finish()
    }
}
