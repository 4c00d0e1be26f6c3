// Made by bindery 0 from input.yaml. Do not edit: generate it again.
// swift-format-ignore-file

import BinderyRuntime

private typealias RequiredRuntime = BinderyRuntime.GeneratedCodeNeedsBinderyRuntime1

/// Source: `/components/schemas/Dog`.
public struct Dog: Codable, Hashable, Sendable {
    public var kind: String?

    public var tricks: Int?

    /// Members that the description does not name: kept as they came, sent back, and free to be set.
    public var unknownFields: JSONObject

    public init(kind: String? = nil, tricks: Int? = nil, unknownFields: JSONObject = [:]) {
        self.kind = kind
        self.tricks = tricks
        self.unknownFields = unknownFields
    }
}

extension Dog: Record {
    public init(from decoder: any Decoder) throws {
        var fields = try FieldDecoder(decoder)
        let kind: String? = try fields.optional("kind")
        let tricks: Int? = try fields.optional("tricks")
        self.init(kind: kind, tricks: tricks, unknownFields: try fields.unknownFields())
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldEncoder(encoder, unknownFields: unknownFields)
        try fields.optional("kind", kind)
        try fields.optional("tricks", tricks)
        try fields.finish()
    }
}
