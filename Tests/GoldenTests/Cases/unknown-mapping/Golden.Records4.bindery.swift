// Made by bindery 0 from input.yaml. Do not edit: generate it again.
// swift-format-ignore-file

import BinderyRuntime

private typealias RequiredRuntime = BinderyRuntime.GeneratedCodeNeedsBinderyRuntime1

/// Source: `/components/schemas/Cat`.
public struct Cat: Codable, Hashable, Sendable {
    public var kind: String

    public var purrs: Bool?

    /// Members that the description does not name: kept as they came, sent back, and free to be set.
    public var unknownFields: JSONObject

    public init(kind: String, purrs: Bool? = nil, unknownFields: JSONObject = [:]) {
        self.kind = kind
        self.purrs = purrs
        self.unknownFields = unknownFields
    }
}

extension Cat: Record {
    public init(from decoder: any Decoder) throws {
        var fields = try FieldDecoder(decoder)
        let kind: String = try fields.required("kind")
        let purrs: Bool? = try fields.optional("purrs")
        self.init(kind: kind, purrs: purrs, unknownFields: try fields.unknownFields())
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldEncoder(encoder, unknownFields: unknownFields)
        try fields.required("kind", kind)
        try fields.optional("purrs", purrs)
        try fields.finish()
    }
}
