// Made by bindery 0 from input.yaml. Do not edit: generate it again.
// swift-format-ignore-file

import BinderyRuntime

private typealias RequiredRuntime = BinderyRuntime.GeneratedCodeNeedsBinderyRuntime1

/// Source: `/components/schemas/B`.
public struct B: Codable, Hashable, Sendable {
    public var no: JSONValue?

    /// Members that the description does not name: kept as they came, sent back, and free to be set.
    public var unknownFields: JSONObject

    public init(no: JSONValue? = nil, unknownFields: JSONObject = [:]) {
        self.no = no
        self.unknownFields = unknownFields
    }
}

extension B: Record {
    public init(from decoder: any Decoder) throws {
        var fields = try FieldDecoder(decoder)
        fields.constant("type", "b")
        let no: JSONValue? = try fields.optional("no")
        self.init(no: no, unknownFields: try fields.unknownFields())
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldEncoder(encoder, unknownFields: unknownFields)
        try fields.constant("type", "b")
        try fields.optional("no", no)
        try fields.finish()
    }
}
