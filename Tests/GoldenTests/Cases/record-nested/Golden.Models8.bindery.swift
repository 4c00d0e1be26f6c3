// Made by bindery 0 from input.yaml for Golden. Do not edit: generate it again.
// swift-format-ignore-file

@_exported import BinderyRuntime

private typealias RequiredRuntime = BinderyRuntime.GeneratedCodeNeedsBinderyRuntime6

/// Source: `/components/schemas/Order`.
public struct Order: Hashable, Sendable {
    public var address: Address

    public var lines: Optional<[Line]>

    /// Members that the description does not name: kept as they came, sent back, and free to be set.
    public var unknownFields: JSONObject

    /// The optional members that are sent as `null` while their property is nil; all others are left out then.
    public var nulls: ExplicitNulls<Self>

    public init(
        address: Address,
        lines: [Line]? = nil,
        unknownFields: JSONObject = [:],
        nulls: ExplicitNulls<Self> = []
    ) {
        self.address = address
        self.lines = lines
        self.unknownFields = unknownFields
        self.nulls = nulls
    }

    public struct Address: Hashable, Sendable {
        public var city: String

        public var geo: Optional<Geo>

        /// Members that the description does not name: kept as they came, sent back, and free to be set.
        public var unknownFields: JSONObject

        /// The optional members that are sent as `null` while their property is nil; all others are left out then.
        public var nulls: ExplicitNulls<Self>

        public init(
            city: String,
            geo: Geo? = nil,
            unknownFields: JSONObject = [:],
            nulls: ExplicitNulls<Self> = []
        ) {
            self.city = city
            self.geo = geo
            self.unknownFields = unknownFields
            self.nulls = nulls
        }

        public struct Geo: Hashable, Sendable {
            public var lat: Optional<Double>

            public var lon: Optional<Double>

            /// Members that the description does not name: kept as they came, sent back, and free to be set.
            public var unknownFields: JSONObject

            /// The optional members that are sent as `null` while their property is nil; all others are left out then.
            public var nulls: ExplicitNulls<Self>

            public init(
                lat: Double? = nil,
                lon: Double? = nil,
                unknownFields: JSONObject = [:],
                nulls: ExplicitNulls<Self> = []
            ) {
                self.lat = lat
                self.lon = lon
                self.unknownFields = unknownFields
                self.nulls = nulls
            }
        }
    }

    public struct Line: Hashable, Sendable {
        public var sku: String

        public var count: Optional<Int>

        /// Members that the description does not name: kept as they came, sent back, and free to be set.
        public var unknownFields: JSONObject

        /// The optional members that are sent as `null` while their property is nil; all others are left out then.
        public var nulls: ExplicitNulls<Self>

        public init(
            sku: String,
            count: Int? = nil,
            unknownFields: JSONObject = [:],
            nulls: ExplicitNulls<Self> = []
        ) {
            self.sku = sku
            self.count = count
            self.unknownFields = unknownFields
            self.nulls = nulls
        }
    }
}

extension Order: Record {
    public init(json: inout JSONReader) throws(JSONError) {
        let start = json.enterRecord(Self.self)
        var address: Address?
        var lines: [Line]?
        var unknownFields = JSONObject()
        var nulls: UInt64 = 0
        var member = 0
        repeat {
            if json.key("\"address\":", 1, &member) { json.required(&address) }
            if json.key("\"lines\":", 2, &member) { json.optional(&lines, 2, &nulls, unknown: &unknownFields) }
        } while json.nextMember(&member, of: "address\nlines\n", unknown: &unknownFields)
        guard let address, json.isSound else { try json.fail(missing: "address\n", from: start) }
        self.init(
            address: address,
            lines: lines,
            unknownFields: unknownFields,
            nulls: ExplicitNulls(rawValue: nulls)
        )
    }

    public func write(json: inout JSONWriter) {
        let start = json.count
        json.required(",\"address\":", address)
        json.optional(",\"lines\":", lines, 2, nulls)
        json.closeObject(from: start, names: "address\nlines\n", unknown: unknownFields)
    }

    public static var places: StaticString { "\tinput.yaml#/components/schemas/Order/properties/\naddress\nlines\n" }
}

extension Order.Address: Record {
    public init(json: inout JSONReader) throws(JSONError) {
        let start = json.enterRecord(Self.self)
        var city: String?
        var geo: Geo?
        var unknownFields = JSONObject()
        var nulls: UInt64 = 0
        var member = 0
        repeat {
            if json.key("\"city\":", 1, &member) { json.required(&city) }
            if json.key("\"geo\":", 2, &member) { json.optional(&geo, 2, &nulls, unknown: &unknownFields) }
        } while json.nextMember(&member, of: "city\ngeo\n", unknown: &unknownFields)
        guard let city, json.isSound else { try json.fail(missing: "city\n", from: start) }
        self.init(
            city: city,
            geo: geo,
            unknownFields: unknownFields,
            nulls: ExplicitNulls(rawValue: nulls)
        )
    }

    public func write(json: inout JSONWriter) {
        let start = json.count
        json.required(",\"city\":", city)
        json.optional(",\"geo\":", geo, 2, nulls)
        json.closeObject(from: start, names: "city\ngeo\n", unknown: unknownFields)
    }

    public static var places: StaticString { "\tinput.yaml#/components/schemas/Order/properties/address/properties/\ncity\ngeo\n" }
}

extension Order.Address.Geo: Record {
    public init(json: inout JSONReader) throws(JSONError) {
        let start = json.enterRecord(Self.self)
        var lat: Double?
        var lon: Double?
        var unknownFields = JSONObject()
        var nulls: UInt64 = 0
        var member = 0
        repeat {
            if json.key("\"lat\":", 1, &member) { json.optional(&lat, 1, &nulls, unknown: &unknownFields) }
            if json.key("\"lon\":", 2, &member) { json.optional(&lon, 2, &nulls, unknown: &unknownFields) }
        } while json.nextMember(&member, of: "lat\nlon\n", unknown: &unknownFields)
        guard json.isSound else { try json.fail(missing: "", from: start) }
        self.init(
            lat: lat,
            lon: lon,
            unknownFields: unknownFields,
            nulls: ExplicitNulls(rawValue: nulls)
        )
    }

    public func write(json: inout JSONWriter) {
        let start = json.count
        json.optional(",\"lat\":", lat, 1, nulls)
        json.optional(",\"lon\":", lon, 2, nulls)
        json.closeObject(from: start, names: "lat\nlon\n", unknown: unknownFields)
    }

    public static var places: StaticString { "\tinput.yaml#/components/schemas/Order/properties/address/properties/geo/properties/\nlat\nlon\n" }
}

extension Order.Line: Record {
    public init(json: inout JSONReader) throws(JSONError) {
        let start = json.enterRecord(Self.self)
        var sku: String?
        var count: Int?
        var unknownFields = JSONObject()
        var nulls: UInt64 = 0
        var member = 0
        repeat {
            if json.key("\"sku\":", 1, &member) { json.required(&sku) }
            if json.key("\"count\":", 2, &member) { json.optional(&count, 2, &nulls, unknown: &unknownFields) }
        } while json.nextMember(&member, of: "sku\ncount\n", unknown: &unknownFields)
        guard let sku, json.isSound else { try json.fail(missing: "sku\n", from: start) }
        self.init(
            sku: sku,
            count: count,
            unknownFields: unknownFields,
            nulls: ExplicitNulls(rawValue: nulls)
        )
    }

    public func write(json: inout JSONWriter) {
        let start = json.count
        json.required(",\"sku\":", sku)
        json.optional(",\"count\":", count, 2, nulls)
        json.closeObject(from: start, names: "sku\ncount\n", unknown: unknownFields)
    }

    public static var places: StaticString { "\tinput.yaml#/components/schemas/Order/properties/lines/items/properties/\nsku\ncount\n" }
}
