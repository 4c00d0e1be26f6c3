// Made by bindery 0 from input.yaml. Do not edit: generate it again.
// swift-format-ignore-file

import BinderyRuntime

private typealias RequiredRuntime = BinderyRuntime.GeneratedCodeNeedsBinderyRuntime1

/// Source: `/components/schemas/Point`.
public struct Point: Codable, Hashable, Sendable {
    public var x: Double?

    public var y: Double?

    /// Members that the description does not name: kept as they came, sent back, and free to be set.
    public var unknownFields: JSONObject

    public init(x: Double? = nil, y: Double? = nil, unknownFields: JSONObject = [:]) {
        self.x = x
        self.y = y
        self.unknownFields = unknownFields
    }
}

extension Point: Record {
    public init(from decoder: any Decoder) throws {
        var fields = try FieldDecoder(decoder)
        let x: Double? = try fields.optional("x")
        let y: Double? = try fields.optional("y")
        self.init(x: x, y: y, unknownFields: try fields.unknownFields())
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldEncoder(encoder, unknownFields: unknownFields)
        try fields.optional("x", x)
        try fields.optional("y", y)
        try fields.finish()
    }
}
