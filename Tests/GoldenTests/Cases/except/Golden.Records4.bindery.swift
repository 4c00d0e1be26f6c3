// Made by bindery 0 from input.yaml. Do not edit: generate it again.
// swift-format-ignore-file

import BinderyRuntime

private typealias RequiredRuntime = BinderyRuntime.GeneratedCodeNeedsBinderyRuntime1

/// Source: `/components/schemas/Pets`.
public struct Pets: Codable, Hashable, Sendable {
    public var pets: [Pet]?

    /// Members that the description does not name: kept as they came, sent back, and free to be set.
    public var unknownFields: JSONObject

    public init(pets: [Pet]? = nil, unknownFields: JSONObject = [:]) {
        self.pets = pets
        self.unknownFields = unknownFields
    }
}

extension Pets: Record {
    public init(from decoder: any Decoder) throws {
        var fields = try FieldDecoder(decoder)
        let pets: [Pet]? = try fields.optional("pets")
        self.init(pets: pets, unknownFields: try fields.unknownFields())
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldEncoder(encoder, unknownFields: unknownFields)
        try fields.optional("pets", pets)
        try fields.finish()
    }
}
