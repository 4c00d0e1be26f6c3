// Made by bindery 0 from input.yaml. Do not edit: generate it again.
// swift-format-ignore-file

@_exported import BinderyRuntime

private typealias RequiredRuntime = BinderyRuntime.GeneratedCodeNeedsBinderyRuntime5

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
        var members = json.enterRecord(Self.self, "\u{7}address\u{5}lines")
        var address: Address?
        var lines: [Line]?
        while json.nextMember(&members) {
            switch members.place {
            case 1: json.required(&address)
            case 2: json.optional(&lines, &members)
            default: break
            }
        }
        guard let address, json.isSound else { try json.fail(missing: "address\n", from: members.start) }
        self.init(
            address: address,
            lines: lines,
            unknownFields: members.takeUnknownFields(),
            nulls: ExplicitNulls(rawValue: members.nulls)
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
        var members = json.enterRecord(Self.self, "\u{4}city\u{3}geo")
        var city: String?
        var geo: Geo?
        while json.nextMember(&members) {
            switch members.place {
            case 1: json.required(&city)
            case 2: json.optional(&geo, &members)
            default: break
            }
        }
        guard let city, json.isSound else { try json.fail(missing: "city\n", from: members.start) }
        self.init(
            city: city,
            geo: geo,
            unknownFields: members.takeUnknownFields(),
            nulls: ExplicitNulls(rawValue: members.nulls)
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
        var members = json.enterRecord(Self.self, "\u{3}lat\u{3}lon")
        var lat: Double?
        var lon: Double?
        while json.nextMember(&members) {
            switch members.place {
            case 1: json.optional(&lat, &members)
            case 2: json.optional(&lon, &members)
            default: break
            }
        }
        guard json.isSound else { try json.fail(missing: "", from: members.start) }
        self.init(
            lat: lat,
            lon: lon,
            unknownFields: members.takeUnknownFields(),
            nulls: ExplicitNulls(rawValue: members.nulls)
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
        var members = json.enterRecord(Self.self, "\u{3}sku\u{5}count")
        var sku: String?
        var count: Int?
        while json.nextMember(&members) {
            switch members.place {
            case 1: json.required(&sku)
            case 2: json.optional(&count, &members)
            default: break
            }
        }
        guard let sku, json.isSound else { try json.fail(missing: "sku\n", from: members.start) }
        self.init(
            sku: sku,
            count: count,
            unknownFields: members.takeUnknownFields(),
            nulls: ExplicitNulls(rawValue: members.nulls)
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
