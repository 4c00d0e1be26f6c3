// Made by bindery 0 from input.yaml. Do not edit: generate it again.
// swift-format-ignore-file

import BinderyRuntime

private typealias RequiredRuntime = BinderyRuntime.GeneratedCodeNeedsBinderyRuntime1

/// Source: `/components/schemas/Dog`.
public struct Dog: Codable, Hashable, Sendable {
    public var kind: String

    public var barks: Bool?

    /// Members that the description does not name: kept as they came, sent back, and free to be set.
    public var unknownFields: JSONObject

    public init(kind: String, barks: Bool? = nil, unknownFields: JSONObject = [:]) {
        self.kind = kind
        self.barks = barks
        self.unknownFields = unknownFields
    }
}

extension Dog: Record {
    public init(from decoder: any Decoder) throws {
        var fields = try FieldDecoder(decoder)
        let kind: String = try fields.required("kind")
        let barks: Bool? = try fields.optional("barks")
        self.init(kind: kind, barks: barks, unknownFields: try fields.unknownFields())
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldEncoder(encoder, unknownFields: unknownFields)
        try fields.required("kind", kind)
        try fields.optional("barks", barks)
        try fields.finish()
    }
}
