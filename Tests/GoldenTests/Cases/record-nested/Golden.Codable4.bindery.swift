// Made by bindery 0 from input.yaml. Do not edit: generate it again.
// swift-format-ignore-file

import BinderyRuntime

private typealias RequiredRuntime = BinderyRuntime.GeneratedCodeNeedsBinderyRuntime1

extension Order: Codable {
    public init(from decoder: any Decoder) throws {
        var fields = try FieldDecoder(decoder)
        let address: Address? = fields.required("address")
        let lines: [Line]? = fields.optional("lines")
        let unknownFields = fields.unknownFields()
        guard let address, fields.isSound else { throw fields.fault }
        self.init(
            address: address,
            lines: lines,
            unknownFields: unknownFields,
            nulls: ExplicitNulls(rawValue: fields.nulls)
        )
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldEncoder(encoder, unknownFields: unknownFields, nulls: nulls.rawValue)
        fields.required("address", address)
        fields.optional("lines", lines)
        try fields.finish()
    }
}

extension Order.Address: Codable {
    public init(from decoder: any Decoder) throws {
        var fields = try FieldDecoder(decoder)
        let city: String? = fields.required("city")
        let geo: Geo? = fields.optional("geo")
        let unknownFields = fields.unknownFields()
        guard let city, fields.isSound else { throw fields.fault }
        self.init(
            city: city,
            geo: geo,
            unknownFields: unknownFields,
            nulls: ExplicitNulls(rawValue: fields.nulls)
        )
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldEncoder(encoder, unknownFields: unknownFields, nulls: nulls.rawValue)
        fields.required("city", city)
        fields.optional("geo", geo)
        try fields.finish()
    }
}

extension Order.Address.Geo: Codable {
    public init(from decoder: any Decoder) throws {
        var fields = try FieldDecoder(decoder)
        let lat: Double? = fields.optional("lat")
        let lon: Double? = fields.optional("lon")
        let unknownFields = fields.unknownFields()
        guard fields.isSound else { throw fields.fault }
        self.init(
            lat: lat,
            lon: lon,
            unknownFields: unknownFields,
            nulls: ExplicitNulls(rawValue: fields.nulls)
        )
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldEncoder(encoder, unknownFields: unknownFields, nulls: nulls.rawValue)
        fields.optional("lat", lat)
        fields.optional("lon", lon)
        try fields.finish()
    }
}

extension Order.Line: Codable {
    public init(from decoder: any Decoder) throws {
        var fields = try FieldDecoder(decoder)
        let sku: String? = fields.required("sku")
        let count: Int? = fields.optional("count")
        let unknownFields = fields.unknownFields()
        guard let sku, fields.isSound else { throw fields.fault }
        self.init(
            sku: sku,
            count: count,
            unknownFields: unknownFields,
            nulls: ExplicitNulls(rawValue: fields.nulls)
        )
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldEncoder(encoder, unknownFields: unknownFields, nulls: nulls.rawValue)
        fields.required("sku", sku)
        fields.optional("count", count)
        try fields.finish()
    }
}
