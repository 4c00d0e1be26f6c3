// Made by bindery 0 from input.yaml. Do not edit: generate it again.
// swift-format-ignore-file

import BinderyRuntime

private typealias RequiredRuntime = BinderyRuntime.GeneratedCodeNeedsBinderyRuntime1

/// Source: `/components/schemas/Shape`.
public struct Shape: Codable, Hashable, Sendable {
    public var origin: Origin

    public var sides: JSONValue?

    /// Members that the description does not name: kept as they came, sent back, and free to be set.
    public var unknownFields: JSONObject

    public init(origin: Origin, sides: JSONValue? = nil, unknownFields: JSONObject = [:]) {
        self.origin = origin
        self.sides = sides
        self.unknownFields = unknownFields
    }
}

extension Shape: Record {
    public init(from decoder: any Decoder) throws {
        var fields = try FieldDecoder(decoder)
        let origin: Origin = try fields.required("origin")
        let sides: JSONValue? = try fields.optional("sides")
        self.init(origin: origin, sides: sides, unknownFields: try fields.unknownFields())
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldEncoder(encoder, unknownFields: unknownFields)
        try fields.required("origin", origin)
        try fields.optional("sides", sides)
        try fields.finish()
    }
}
