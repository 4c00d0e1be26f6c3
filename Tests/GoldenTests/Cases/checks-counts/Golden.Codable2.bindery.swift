// Made by bindery 0 from input.yaml. Do not edit: generate it again.
// swift-format-ignore-file

import BinderyRuntime

private typealias RequiredRuntime = BinderyRuntime.GeneratedCodeNeedsBinderyRuntime1

extension Counts: Codable {
    public init(from decoder: any Decoder) throws {
        var fields = try FieldDecoder(decoder)
        let list: [JSONValue]? = fields.optional("list")
        let grid: [[Double?]]? = fields.optional("grid")
        let map: [String: String]? = fields.optional("map")
        let free: JSONObject? = fields.optional("free")
        let inner: Inner? = fields.optional("inner")
        let unknownFields = fields.unknownFields()
        guard fields.isSound else { throw fields.fault }
        self.init(
            list: list,
            grid: grid,
            map: map,
            free: free,
            inner: inner,
            unknownFields: unknownFields,
            nulls: ExplicitNulls(rawValue: fields.nulls)
        )
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldEncoder(encoder, unknownFields: unknownFields, nulls: nulls.rawValue)
        fields.optional("list", list)
        fields.optional("grid", grid)
        fields.optional("map", map)
        fields.optional("free", free)
        fields.optional("inner", inner)
        try fields.finish()
    }
}

extension Counts.Inner: Codable {
    public init(from decoder: any Decoder) throws {
        var fields = try FieldDecoder(decoder)
        let a: String? = fields.optional("a")
        let b: String? = fields.optional("b")
        let unknownFields = fields.unknownFields()
        guard fields.isSound else { throw fields.fault }
        self.init(
            a: a,
            b: b,
            unknownFields: unknownFields,
            nulls: ExplicitNulls(rawValue: fields.nulls)
        )
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldEncoder(encoder, unknownFields: unknownFields, nulls: nulls.rawValue)
        fields.optional("a", a)
        fields.optional("b", b)
        try fields.finish()
    }
}

extension Open: Codable {
    public init(from decoder: any Decoder) throws {
        var fields = try FieldDecoder(decoder)
        let name: String? = fields.optional("name")
        let additionalProperties: [String: Int] = fields.additional()
        let unknownFields = fields.unknownFields()
        guard fields.isSound else { throw fields.fault }
        self.init(
            name: name,
            additionalProperties: additionalProperties,
            unknownFields: unknownFields,
            nulls: ExplicitNulls(rawValue: fields.nulls)
        )
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldEncoder(encoder, unknownFields: unknownFields, nulls: nulls.rawValue)
        fields.optional("name", name)
        fields.additional(additionalProperties)
        try fields.finish()
    }
}
