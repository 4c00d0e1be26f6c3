// Made by bindery 0 from input.yaml. Do not edit: generate it again.
// swift-format-ignore-file

import BinderyRuntime

private typealias RequiredRuntime = BinderyRuntime.GeneratedCodeNeedsBinderyRuntime1

/// A payment
///
/// Source: `/components/schemas/Payment`.
public struct Payment: Codable, Hashable, Sendable {
    /// Examples: `"card"`, `"bank"`.
    public var kind: String

    /// Example: `"4111"`.
    public var card: String?

    public var odd: Int?

    public var some: [JSONValue]?

    /// Members that the description does not name: kept as they came, sent back, and free to be set.
    public var unknownFields: JSONObject

    public init(
        kind: String,
        card: String? = nil,
        odd: Int? = nil,
        some: [JSONValue]? = nil,
        unknownFields: JSONObject = [:]
    ) {
        self.kind = kind
        self.card = card
        self.odd = odd
        self.some = some
        self.unknownFields = unknownFields
    }
}

extension Payment: Record {
    public init(from decoder: any Decoder) throws {
        var fields = try FieldDecoder(decoder)
        let kind: String = try fields.required("kind")
        let card: String? = try fields.optional("card")
        let odd: Int? = try fields.optional("odd")
        let some: [JSONValue]? = try fields.optional("some")
        self.init(
            kind: kind,
            card: card,
            odd: odd,
            some: some,
            unknownFields: try fields.unknownFields()
        )
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldEncoder(encoder, unknownFields: unknownFields)
        try fields.required("kind", kind)
        try fields.optional("card", card)
        try fields.optional("odd", odd)
        try fields.optional("some", some)
        try fields.finish()
    }
}
