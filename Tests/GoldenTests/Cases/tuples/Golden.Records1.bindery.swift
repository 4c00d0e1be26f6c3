// Made by bindery 0 from input.yaml. Do not edit: generate it again.
// swift-format-ignore-file

import BinderyRuntime

private typealias RequiredRuntime = BinderyRuntime.GeneratedCodeNeedsBinderyRuntime1

/// Longitude and latitude.
///
/// Source: `/components/schemas/Place`.
public struct Place: Codable, Hashable, Sendable {
    /// East.
    public var first: Double

    /// North
    public var second: Double

    public var third: Third?

    /// The elements behind those that have names.
    public var additionalElements: [JSONValue]

    public init(
        first: Double,
        second: Double,
        third: Third? = nil,
        additionalElements: [JSONValue] = []
    ) {
        self.first = first
        self.second = second
        self.third = third
        self.additionalElements = additionalElements
    }

    public struct Third: Codable, Hashable, Sendable {
        public var datum: String?

        /// Members that the description does not name: kept as they came, sent back, and free to be set.
        public var unknownFields: JSONObject

        public init(datum: String? = nil, unknownFields: JSONObject = [:]) {
            self.datum = datum
            self.unknownFields = unknownFields
        }
    }
}

extension Place {
    public init(from decoder: any Decoder) throws {
        var elements = try ElementDecoder(decoder)
        let first: Double = try elements.required()
        let second: Double = try elements.required()
        let third: Third? = try elements.optional()
        let additionalElements: [JSONValue] = try elements.rest()
        self.init(
            first: first,
            second: second,
            third: third,
            additionalElements: additionalElements
        )
    }

    public func encode(to encoder: any Encoder) throws {
        var elements = ElementEncoder(encoder)
        try elements.required(first)
        try elements.required(second)
        try elements.optional(third)
        try elements.rest(additionalElements)
    }
}

extension Place.Third: Record {
    public init(from decoder: any Decoder) throws {
        var fields = try FieldDecoder(decoder)
        let datum: String? = try fields.optional("datum")
        self.init(datum: datum, unknownFields: try fields.unknownFields())
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldEncoder(encoder, unknownFields: unknownFields)
        try fields.optional("datum", datum)
        try fields.finish()
    }
}
