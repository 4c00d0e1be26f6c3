// Made by bindery 0 from input.yaml. Do not edit: generate it again.
// swift-format-ignore-file

import BinderyRuntime

private typealias RequiredRuntime = BinderyRuntime.GeneratedCodeNeedsBinderyRuntime1

extension Order: Codable {
    public init(from decoder: any Decoder) throws {
        var fields = try FieldDecoder(decoder)
        let address: Address = try fields.required("address")
        let lines: [Line]? = try fields.optional("lines")
        self.init(address: address, lines: lines, unknownFields: try fields.unknownFields())
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldEncoder(encoder, unknownFields: unknownFields)
        try fields.required("address", address)
        try fields.optional("lines", lines)
        try fields.finish()
    }
}

extension Order.Address: Codable {
    public init(from decoder: any Decoder) throws {
        var fields = try FieldDecoder(decoder)
        let city: String = try fields.required("city")
        let geo: Geo? = try fields.optional("geo")
        self.init(city: city, geo: geo, unknownFields: try fields.unknownFields())
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldEncoder(encoder, unknownFields: unknownFields)
        try fields.required("city", city)
        try fields.optional("geo", geo)
        try fields.finish()
    }
}

extension Order.Address.Geo: Codable {
    public init(from decoder: any Decoder) throws {
        var fields = try FieldDecoder(decoder)
        let lat: Double? = try fields.optional("lat")
        let lon: Double? = try fields.optional("lon")
        self.init(lat: lat, lon: lon, unknownFields: try fields.unknownFields())
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldEncoder(encoder, unknownFields: unknownFields)
        try fields.optional("lat", lat)
        try fields.optional("lon", lon)
        try fields.finish()
    }
}

extension Order.Line: Codable {
    public init(from decoder: any Decoder) throws {
        var fields = try FieldDecoder(decoder)
        let sku: String = try fields.required("sku")
        let count: Int? = try fields.optional("count")
        self.init(sku: sku, count: count, unknownFields: try fields.unknownFields())
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldEncoder(encoder, unknownFields: unknownFields)
        try fields.required("sku", sku)
        try fields.optional("count", count)
        try fields.finish()
    }
}
