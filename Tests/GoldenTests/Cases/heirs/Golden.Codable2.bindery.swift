// Made by bindery 0 from input.yaml. Do not edit: generate it again.
// swift-format-ignore-file

import BinderyRuntime

private typealias RequiredRuntime = BinderyRuntime.GeneratedCodeNeedsBinderyRuntime1

extension Dog: Codable {
    public init(from decoder: any Decoder) throws {
        var fields = try FieldDecoder(decoder)
        fields.constant("petType", "dog")
        let name: String = try fields.required("name")
        let bark: String? = try fields.optional("bark")
        self.init(name: name, bark: bark, unknownFields: try fields.unknownFields())
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldEncoder(encoder, unknownFields: unknownFields)
        try fields.constant("petType", "dog")
        try fields.required("name", name)
        try fields.optional("bark", bark)
        try fields.finish()
    }
}

extension Lizard: Codable {
    public init(from decoder: any Decoder) throws {
        var fields = try FieldDecoder(decoder)
        fields.constant("petType", "#Acme.Lizard")
        let name: String = try fields.required("name")
        let lovesRocks: Bool? = try fields.optional("lovesRocks")
        self.init(name: name, lovesRocks: lovesRocks, unknownFields: try fields.unknownFields())
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldEncoder(encoder, unknownFields: unknownFields)
        try fields.constant("petType", "#Acme.Lizard")
        try fields.required("name", name)
        try fields.optional("lovesRocks", lovesRocks)
        try fields.finish()
    }
}
