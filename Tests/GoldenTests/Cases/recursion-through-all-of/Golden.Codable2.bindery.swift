// Made by bindery 0 from input.yaml. Do not edit: generate it again.
// swift-format-ignore-file

import BinderyRuntime

private typealias RequiredRuntime = BinderyRuntime.GeneratedCodeNeedsBinderyRuntime1

extension Node: Codable {
    public init(from decoder: any Decoder) throws {
        var fields = try FieldDecoder(decoder)
        let name: String? = try fields.optional("name")
        let child: Child? = try fields.optional("child")
        let kids: [Kid]? = try fields.optional("kids")
        self.init(name: name, child: child, kids: kids, unknownFields: try fields.unknownFields())
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldEncoder(encoder, unknownFields: unknownFields)
        try fields.optional("name", name)
        try fields.optional("child", child)
        try fields.optional("kids", kids)
        try fields.finish()
    }
}

extension Node.Child: Codable {
    public init(from decoder: any Decoder) throws {
        var fields = try FieldDecoder(decoder)
        let name: String? = try fields.optional("name")
        let child: Node.Child? = try fields.optional("child")
        let kids: [Kid]? = try fields.optional("kids")
        let extra: String? = try fields.optional("extra")
        self.init(
            name: name,
            child: child,
            kids: kids,
            extra: extra,
            unknownFields: try fields.unknownFields()
        )
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldEncoder(encoder, unknownFields: unknownFields)
        try fields.optional("name", name)
        try fields.optional("child", _child?.value)
        try fields.optional("kids", kids)
        try fields.optional("extra", extra)
        try fields.finish()
    }
}

extension Node.Child.Kid: Codable {
    public init(from decoder: any Decoder) throws {
        var fields = try FieldDecoder(decoder)
        let name: String? = try fields.optional("name")
        let child: Node.Child? = try fields.optional("child")
        let kids: [Node.Child.Kid]? = try fields.optional("kids")
        let rank: Int? = try fields.optional("rank")
        self.init(
            name: name,
            child: child,
            kids: kids,
            rank: rank,
            unknownFields: try fields.unknownFields()
        )
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldEncoder(encoder, unknownFields: unknownFields)
        try fields.optional("name", name)
        try fields.optional("child", child)
        try fields.optional("kids", kids)
        try fields.optional("rank", rank)
        try fields.finish()
    }
}

extension Node.Kid: Codable {
    public init(from decoder: any Decoder) throws {
        var fields = try FieldDecoder(decoder)
        let name: String? = try fields.optional("name")
        let child: Child? = try fields.optional("child")
        let kids: [Node.Kid]? = try fields.optional("kids")
        let rank: Int? = try fields.optional("rank")
        self.init(
            name: name,
            child: child,
            kids: kids,
            rank: rank,
            unknownFields: try fields.unknownFields()
        )
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldEncoder(encoder, unknownFields: unknownFields)
        try fields.optional("name", name)
        try fields.optional("child", child)
        try fields.optional("kids", kids)
        try fields.optional("rank", rank)
        try fields.finish()
    }
}

extension Node.Kid.Child: Codable {
    public init(from decoder: any Decoder) throws {
        var fields = try FieldDecoder(decoder)
        let name: String? = try fields.optional("name")
        let child: Node.Kid.Child? = try fields.optional("child")
        let kids: [Node.Kid]? = try fields.optional("kids")
        let extra: String? = try fields.optional("extra")
        self.init(
            name: name,
            child: child,
            kids: kids,
            extra: extra,
            unknownFields: try fields.unknownFields()
        )
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldEncoder(encoder, unknownFields: unknownFields)
        try fields.optional("name", name)
        try fields.optional("child", _child?.value)
        try fields.optional("kids", kids)
        try fields.optional("extra", extra)
        try fields.finish()
    }
}
