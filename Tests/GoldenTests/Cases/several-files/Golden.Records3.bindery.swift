// Made by bindery 0 from input.yaml. Do not edit: generate it again.
// swift-format-ignore-file

import BinderyRuntime

private typealias RequiredRuntime = BinderyRuntime.GeneratedCodeNeedsBinderyRuntime1

/// Source: `/components/schemas/home`.
public struct Home: Codable, Hashable, Sendable {
    public var city: String?

    /// Members that the description does not name: kept as they came, sent back, and free to be set.
    public var unknownFields: JSONObject

    public init(city: String? = nil, unknownFields: JSONObject = [:]) {
        self.city = city
        self.unknownFields = unknownFields
    }
}

extension Home: Record {
    public init(from decoder: any Decoder) throws {
        var fields = try FieldDecoder(decoder)
        let city: String? = try fields.optional("city")
        self.init(city: city, unknownFields: try fields.unknownFields())
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldEncoder(encoder, unknownFields: unknownFields)
        try fields.optional("city", city)
        try fields.finish()
    }
}

/// Source: `/components/schemas/Pet`.
public struct Pet: Codable, Hashable, Sendable {
    public var name: String

    public var home: Home?

    /// Members that the description does not name: kept as they came, sent back, and free to be set.
    public var unknownFields: JSONObject

    public init(name: String, home: Home? = nil, unknownFields: JSONObject = [:]) {
        self.name = name
        self.home = home
        self.unknownFields = unknownFields
    }
}

extension Pet: Record {
    public init(from decoder: any Decoder) throws {
        var fields = try FieldDecoder(decoder)
        let name: String = try fields.required("name")
        let home: Home? = try fields.optional("home")
        self.init(name: name, home: home, unknownFields: try fields.unknownFields())
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldEncoder(encoder, unknownFields: unknownFields)
        try fields.required("name", name)
        try fields.optional("home", home)
        try fields.finish()
    }
}
