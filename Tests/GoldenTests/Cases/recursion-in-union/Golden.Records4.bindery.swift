// Made by bindery 0 from input.yaml. Do not edit: generate it again.
// swift-format-ignore-file

import BinderyRuntime

private typealias RequiredRuntime = BinderyRuntime.GeneratedCodeNeedsBinderyRuntime1

/// Source: `/components/schemas/Equal`.
public struct Equal: Codable, Hashable, Sendable {
    public var value: String

    /// Members that the description does not name: kept as they came, sent back, and free to be set.
    public var unknownFields: JSONObject

    public init(value: String, unknownFields: JSONObject = [:]) {
        self.value = value
        self.unknownFields = unknownFields
    }
}

extension Equal: Record {
    public init(from decoder: any Decoder) throws {
        var fields = try FieldDecoder(decoder)
        fields.constant("op", "equal")
        let value: String = try fields.required("value")
        self.init(value: value, unknownFields: try fields.unknownFields())
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldEncoder(encoder, unknownFields: unknownFields)
        try fields.constant("op", "equal")
        try fields.required("value", value)
        try fields.finish()
    }
}
