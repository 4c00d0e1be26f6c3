// Made by bindery 0 from input.yaml. Do not edit: generate it again.
// swift-format-ignore-file

import BinderyRuntime

private typealias RequiredRuntime = BinderyRuntime.GeneratedCodeNeedsBinderyRuntime1

extension Pet: Codable {
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
