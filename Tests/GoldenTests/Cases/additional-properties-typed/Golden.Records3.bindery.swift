// Made by bindery 0 from input.yaml. Do not edit: generate it again.
// swift-format-ignore-file

import BinderyRuntime

private typealias RequiredRuntime = BinderyRuntime.GeneratedCodeNeedsBinderyRuntime1

/// Members beside the named ones are numbers.
///
/// Source: `/components/schemas/Scores`.
public struct Scores: Codable, Hashable, Sendable {
    public var name: String

    /// Members of any other name, where their values are of this type.
    public var additionalProperties: [String: Double]

    /// Members that the description does not name: kept as they came, sent back, and free to be set.
    public var unknownFields: JSONObject

    public init(
        name: String,
        additionalProperties: [String: Double] = [:],
        unknownFields: JSONObject = [:]
    ) {
        self.name = name
        self.additionalProperties = additionalProperties
        self.unknownFields = unknownFields
    }
}

extension Scores: Record {
    public init(from decoder: any Decoder) throws {
        var fields = try FieldDecoder(decoder)
        let name: String = try fields.required("name")
        let additionalProperties: [String: Double] = try fields.additional()
        self.init(
            name: name,
            additionalProperties: additionalProperties,
            unknownFields: try fields.unknownFields()
        )
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldEncoder(encoder, unknownFields: unknownFields)
        try fields.required("name", name)
        try fields.additional(additionalProperties)
        try fields.finish()
    }
}
