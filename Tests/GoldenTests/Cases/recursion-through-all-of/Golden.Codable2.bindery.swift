// Made by bindery 0 from input.yaml. Do not edit: generate it again.
// swift-format-ignore-file

import BinderyRuntime

private typealias RequiredRuntime = BinderyRuntime.GeneratedCodeNeedsBinderyRuntime1

extension Node: Codable {
    public init(from decoder: any Decoder) throws {
        var fields = try FieldDecoder(decoder)
        let name: String? = fields.optional("name")
        let child: Child? = fields.optional("child")
        let kids: [Kid]? = fields.optional("kids")
        let unknownFields = fields.unknownFields()
        guard fields.isSound else { throw fields.fault }
        self.init(
            name: name,
            child: child,
            kids: kids,
            unknownFields: unknownFields,
            nulls: ExplicitNulls(rawValue: fields.nulls)
        )
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldEncoder(encoder, unknownFields: unknownFields, nulls: nulls.rawValue)
        fields.optional("name", name)
        fields.optional("child", child)
        fields.optional("kids", kids)
        try fields.finish()
    }
}

extension Node.Child: Codable {
    public init(from decoder: any Decoder) throws {
        var fields = try FieldDecoder(decoder)
        let name: String? = fields.optional("name")
        let child: Node.Child? = fields.optional("child")
        let kids: [Kid]? = fields.optional("kids")
        let extra: String? = fields.optional("extra")
        let unknownFields = fields.unknownFields()
        guard fields.isSound else { throw fields.fault }
        self.init(
            name: name,
            child: child,
            kids: kids,
            extra: extra,
            unknownFields: unknownFields,
            nulls: ExplicitNulls(rawValue: fields.nulls)
        )
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldEncoder(encoder, unknownFields: unknownFields, nulls: nulls.rawValue)
        fields.optional("name", name)
        fields.optional("child", _child?.value)
        fields.optional("kids", kids)
        fields.optional("extra", extra)
        try fields.finish()
    }
}

extension Node.Child.Kid: Codable {
    public init(from decoder: any Decoder) throws {
        var fields = try FieldDecoder(decoder)
        let name: String? = fields.optional("name")
        let child: Node.Child? = fields.optional("child")
        let kids: [Node.Child.Kid]? = fields.optional("kids")
        let rank: Int? = fields.optional("rank")
        let unknownFields = fields.unknownFields()
        guard fields.isSound else { throw fields.fault }
        self.init(
            name: name,
            child: child,
            kids: kids,
            rank: rank,
            unknownFields: unknownFields,
            nulls: ExplicitNulls(rawValue: fields.nulls)
        )
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldEncoder(encoder, unknownFields: unknownFields, nulls: nulls.rawValue)
        fields.optional("name", name)
        fields.optional("child", child)
        fields.optional("kids", kids)
        fields.optional("rank", rank)
        try fields.finish()
    }
}

extension Node.Kid: Codable {
    public init(from decoder: any Decoder) throws {
        var fields = try FieldDecoder(decoder)
        let name: String? = fields.optional("name")
        let child: Child? = fields.optional("child")
        let kids: [Node.Kid]? = fields.optional("kids")
        let rank: Int? = fields.optional("rank")
        let unknownFields = fields.unknownFields()
        guard fields.isSound else { throw fields.fault }
        self.init(
            name: name,
            child: child,
            kids: kids,
            rank: rank,
            unknownFields: unknownFields,
            nulls: ExplicitNulls(rawValue: fields.nulls)
        )
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldEncoder(encoder, unknownFields: unknownFields, nulls: nulls.rawValue)
        fields.optional("name", name)
        fields.optional("child", child)
        fields.optional("kids", kids)
        fields.optional("rank", rank)
        try fields.finish()
    }
}

extension Node.Kid.Child: Codable {
    public init(from decoder: any Decoder) throws {
        var fields = try FieldDecoder(decoder)
        let name: String? = fields.optional("name")
        let child: Node.Kid.Child? = fields.optional("child")
        let kids: [Node.Kid]? = fields.optional("kids")
        let extra: String? = fields.optional("extra")
        let unknownFields = fields.unknownFields()
        guard fields.isSound else { throw fields.fault }
        self.init(
            name: name,
            child: child,
            kids: kids,
            extra: extra,
            unknownFields: unknownFields,
            nulls: ExplicitNulls(rawValue: fields.nulls)
        )
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldEncoder(encoder, unknownFields: unknownFields, nulls: nulls.rawValue)
        fields.optional("name", name)
        fields.optional("child", _child?.value)
        fields.optional("kids", kids)
        fields.optional("extra", extra)
        try fields.finish()
    }
}
