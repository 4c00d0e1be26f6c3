// Made by bindery 0 from input.yaml. Do not edit: generate it again.
// swift-format-ignore-file

import BinderyRuntime

private typealias RequiredRuntime = BinderyRuntime.GeneratedCodeNeedsBinderyRuntime1

/// Source: `/components/schemas/Order`.
public struct Order: Codable, Hashable, Sendable {
    public var address: Address

    public var lines: [Line]?

    /// Members that the description does not name: kept as they came, sent back, and free to be set.
    public var unknownFields: JSONObject

    public init(address: Address, lines: [Line]? = nil, unknownFields: JSONObject = [:]) {
        self.address = address
        self.lines = lines
        self.unknownFields = unknownFields
    }

    public struct Address: Codable, Hashable, Sendable {
        public var city: String

        public var geo: Geo?

        /// Members that the description does not name: kept as they came, sent back, and free to be set.
        public var unknownFields: JSONObject

        public init(city: String, geo: Geo? = nil, unknownFields: JSONObject = [:]) {
            self.city = city
            self.geo = geo
            self.unknownFields = unknownFields
        }

        public struct Geo: Codable, Hashable, Sendable {
            public var lat: Double?

            public var lon: Double?

            /// Members that the description does not name: kept as they came, sent back, and free to be set.
            public var unknownFields: JSONObject

            public init(
                lat: Double? = nil,
                lon: Double? = nil,
                unknownFields: JSONObject = [:]
            ) {
                self.lat = lat
                self.lon = lon
                self.unknownFields = unknownFields
            }
        }
    }

    public struct Line: Codable, Hashable, Sendable {
        public var sku: String

        public var count: Int?

        /// Members that the description does not name: kept as they came, sent back, and free to be set.
        public var unknownFields: JSONObject

        public init(sku: String, count: Int? = nil, unknownFields: JSONObject = [:]) {
            self.sku = sku
            self.count = count
            self.unknownFields = unknownFields
        }
    }
}

extension Order: Record {
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

extension Order.Address: Record {
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

extension Order.Address.Geo: Record {
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

extension Order.Line: Record {
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
