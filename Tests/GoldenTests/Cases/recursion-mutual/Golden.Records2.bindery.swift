// Made by bindery 0 from input.yaml. Do not edit: generate it again.
// swift-format-ignore-file

import BinderyRuntime

private typealias RequiredRuntime = BinderyRuntime.GeneratedCodeNeedsBinderyRuntime1

/// Source: `/components/schemas/Folder`.
public struct Folder: Codable, Hashable, Sendable {
    public var name: String

    public var owner: Person?

    /// Members that the description does not name: kept as they came, sent back, and free to be set.
    public var unknownFields: JSONObject

    public init(name: String, owner: Person? = nil, unknownFields: JSONObject = [:]) {
        self.name = name
        self.owner = owner
        self.unknownFields = unknownFields
    }
}

extension Folder: Record {
    public init(from decoder: any Decoder) throws {
        var fields = try FieldDecoder(decoder)
        let name: String = try fields.required("name")
        let owner: Person? = try fields.optional("owner")
        self.init(name: name, owner: owner, unknownFields: try fields.unknownFields())
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldEncoder(encoder, unknownFields: unknownFields)
        try fields.required("name", name)
        try fields.optional("owner", owner)
        try fields.finish()
    }
}
