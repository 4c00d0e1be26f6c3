// Made by bindery 0 from input.yaml. Do not edit: generate it again.
// swift-format-ignore-file

import BinderyRuntime

private typealias RequiredRuntime = BinderyRuntime.GeneratedCodeNeedsBinderyRuntime1

extension Counts: Codable {
    public init(from decoder: any Decoder) throws {
        var fields = try FieldDecoder(decoder)
        let list: [JSONValue]? = try fields.optional("list")
        let grid: [[Double?]]? = try fields.optional("grid")
        let map: [String: String]? = try fields.optional("map")
        let free: JSONObject? = try fields.optional("free")
        let inner: Inner? = try fields.optional("inner")
        self.init(
            list: list,
            grid: grid,
            map: map,
            free: free,
            inner: inner,
            unknownFields: try fields.unknownFields()
        )
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldEncoder(encoder, unknownFields: unknownFields)
        try fields.optional("list", list)
        try fields.optional("grid", grid)
        try fields.optional("map", map)
        try fields.optional("free", free)
        try fields.optional("inner", inner)
        try fields.finish()
    }
}

extension Counts.Inner: Codable {
    public init(from decoder: any Decoder) throws {
        var fields = try FieldDecoder(decoder)
        let a: String? = try fields.optional("a")
        let b: String? = try fields.optional("b")
        self.init(a: a, b: b, unknownFields: try fields.unknownFields())
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldEncoder(encoder, unknownFields: unknownFields)
        try fields.optional("a", a)
        try fields.optional("b", b)
        try fields.finish()
    }
}

extension Open: Codable {
    public init(from decoder: any Decoder) throws {
        var fields = try FieldDecoder(decoder)
        let name: String? = try fields.optional("name")
        let additionalProperties: [String: Int] = try fields.additional()
        self.init(
            name: name,
            additionalProperties: additionalProperties,
            unknownFields: try fields.unknownFields()
        )
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldEncoder(encoder, unknownFields: unknownFields)
        try fields.optional("name", name)
        try fields.additional(additionalProperties)
        try fields.finish()
    }
}
