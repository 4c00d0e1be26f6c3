// Made by bindery 0 from input.yaml. Do not edit: generate it again.
// swift-format-ignore-file

import BinderyRuntime

private typealias RequiredRuntime = BinderyRuntime.GeneratedCodeNeedsBinderyRuntime1

/// A pet as the shop knows it.
///
/// Source: `/components/schemas/Pet`.
public struct Pet: Codable, Hashable, Sendable {
    /// Number in the register.
    ///
    /// At least 1.
    public var id: Int

    /// Length: at most 40.
    public var name: String

    /// In kilograms.
    ///
    /// Default: 1.5.
    public var weight: Double?

    public var isTame: Bool?

    /// Items: at most 3.
    public var tags: [String]?

    public var bornAt: DateTimeString?

    /// Members that the description does not name: kept as they came, sent back, and free to be set.
    public var unknownFields: JSONObject

    public init(
        name: String,
        id: Int,
        weight: Double? = nil,
        isTame: Bool? = nil,
        tags: [String]? = nil,
        bornAt: DateTimeString? = nil,
        unknownFields: JSONObject = [:]
    ) {
        self.name = name
        self.id = id
        self.weight = weight
        self.isTame = isTame
        self.tags = tags
        self.bornAt = bornAt
        self.unknownFields = unknownFields
    }
}

extension Pet: Record {
    public init(from decoder: any Decoder) throws {
        var fields = try FieldDecoder(decoder)
        let id: Int = try fields.required("id")
        let name: String = try fields.required("name")
        let weight: Double? = try fields.optional("weight")
        let isTame: Bool? = try fields.optional("is_tame")
        let tags: [String]? = try fields.optional("tags")
        let bornAt: DateTimeString? = try fields.optional("born_at")
        self.init(
            name: name,
            id: id,
            weight: weight,
            isTame: isTame,
            tags: tags,
            bornAt: bornAt,
            unknownFields: try fields.unknownFields()
        )
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldEncoder(encoder, unknownFields: unknownFields)
        try fields.required("id", id)
        try fields.required("name", name)
        try fields.optional("weight", weight)
        try fields.optional("is_tame", isTame)
        try fields.optional("tags", tags)
        try fields.optional("born_at", bornAt)
        try fields.finish()
    }
}

extension Pet {
    public func validate(into validator: inout Validator) {
        validator.number("id", id, atLeast: 1, "input.yaml:12:77")
        validator.length("name", name, atMost: 40, "input.yaml:13:42")
        if let value = tags {
            validator.enter("tags")
            validator.items(value.count, atMost: 3, "input.yaml:16:65")
            validator.leave()
        }
    }
}
