// Made by bindery 0 from input.yaml. Do not edit: generate it again.
// swift-format-ignore-file

import BinderyRuntime

private typealias RequiredRuntime = BinderyRuntime.GeneratedCodeNeedsBinderyRuntime1

/// Source: `/components/schemas/Request`.
public struct Request: Codable, Hashable, Sendable {
    public var mixed: JSONValue?

    public var tuple: [JSONValue]?

    public var matrix: JSONValue?

    /// Members that the description does not name: kept as they came, sent back, and free to be set.
    public var unknownFields: JSONObject

    public init(
        mixed: JSONValue? = nil,
        tuple: [JSONValue]? = nil,
        matrix: JSONValue? = nil,
        unknownFields: JSONObject = [:]
    ) {
        self.mixed = mixed
        self.tuple = tuple
        self.matrix = matrix
        self.unknownFields = unknownFields
    }
}

extension Request: Record {
    public init(from decoder: any Decoder) throws {
        var fields = try FieldDecoder(decoder)
        let mixed: JSONValue? = try fields.optional("mixed")
        let tuple: [JSONValue]? = try fields.optional("tuple")
        let matrix: JSONValue? = try fields.optional("matrix")
        self.init(
            mixed: mixed,
            tuple: tuple,
            matrix: matrix,
            unknownFields: try fields.unknownFields()
        )
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldEncoder(encoder, unknownFields: unknownFields)
        try fields.optional("mixed", mixed)
        try fields.optional("tuple", tuple)
        try fields.optional("matrix", matrix)
        try fields.finish()
    }
}
