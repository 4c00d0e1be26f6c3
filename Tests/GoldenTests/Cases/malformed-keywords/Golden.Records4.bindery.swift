// Made by bindery 0 from input.yaml. Do not edit: generate it again.
// swift-format-ignore-file

import BinderyRuntime

private typealias RequiredRuntime = BinderyRuntime.GeneratedCodeNeedsBinderyRuntime1

/// Source: `/components/schemas/Sample`.
public struct Sample: Codable, Hashable, Sendable {
    /// At least 3.
    public var low: Int?

    public var high: Int?

    public var list: [String]?

    public var any: JSONValue?

    /// Members that the description does not name: kept as they came, sent back, and free to be set.
    public var unknownFields: JSONObject

    public init(
        low: Int? = nil,
        high: Int? = nil,
        list: [String]? = nil,
        any: JSONValue? = nil,
        unknownFields: JSONObject = [:]
    ) {
        self.low = low
        self.high = high
        self.list = list
        self.any = any
        self.unknownFields = unknownFields
    }
}

extension Sample: Record {
    public init(from decoder: any Decoder) throws {
        var fields = try FieldDecoder(decoder)
        let low: Int? = try fields.optional("low")
        let high: Int? = try fields.optional("high")
        let list: [String]? = try fields.optional("list")
        let any: JSONValue? = try fields.optional("any")
        self.init(
            low: low,
            high: high,
            list: list,
            any: any,
            unknownFields: try fields.unknownFields()
        )
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldEncoder(encoder, unknownFields: unknownFields)
        try fields.optional("low", low)
        try fields.optional("high", high)
        try fields.optional("list", list)
        try fields.optional("any", any)
        try fields.finish()
    }
}

extension Sample {
    public func validate(into validator: inout Validator) {
        validator.number("low", low, atLeast: 3, "input.yaml:9:40")
    }
}
