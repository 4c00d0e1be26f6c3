// Made by bindery 0 from input.yaml for Golden. Do not edit: generate it again.
// swift-format-ignore-file

@_exported import BinderyRuntime

private typealias RequiredRuntime = BinderyRuntime.GeneratedCodeNeedsBinderyRuntime6

/// Source: `/components/schemas/Home`.
public struct Home: Hashable, Sendable {
    public var street: Optional<String>

    /// Members that the description does not name: kept as they came, sent back, and free to be set.
    public var unknownFields: JSONObject

    /// The optional members that are sent as `null` while their property is nil; all others are left out then.
    public var nulls: ExplicitNulls<Self>

    public init(
        street: String? = nil,
        unknownFields: JSONObject = [:],
        nulls: ExplicitNulls<Self> = []
    ) {
        self.street = street
        self.unknownFields = unknownFields
        self.nulls = nulls
    }
}

extension Home: Record {
    public init(json: inout JSONReader) throws(JSONError) {
        let start = json.enterRecord(Self.self)
        var street: String?
        var unknownFields = JSONObject()
        var nulls: UInt64 = 0
        var member = 0
        repeat {
            if json.key("\"street\":", 1, &member) { json.optional(&street, 1, &nulls, unknown: &unknownFields) }
        } while json.nextMember(&member, of: "street\n", unknown: &unknownFields)
        guard json.isSound else { try json.fail(missing: "", from: start) }
        self.init(
            street: street,
            unknownFields: unknownFields,
            nulls: ExplicitNulls(rawValue: nulls)
        )
    }

    public func write(json: inout JSONWriter) {
        let start = json.count
        json.optional(",\"street\":", street, 1, nulls)
        json.closeObject(from: start, names: "street\n", unknown: unknownFields)
    }

    public static var places: StaticString { "\tinput.yaml#/components/schemas/Home/properties/\nstreet\n" }
}

/// Source: `/components/schemas/Pet`.
public struct Pet: Hashable, Sendable {
    public var home: Optional<Home>

    public var second: Optional<Home>

    public var third: Optional<Home>

    /// Members that the description does not name: kept as they came, sent back, and free to be set.
    public var unknownFields: JSONObject

    /// The optional members that are sent as `null` while their property is nil; all others are left out then.
    public var nulls: ExplicitNulls<Self>

    public init(
        home: Home? = nil,
        second: Home? = nil,
        third: Home? = nil,
        unknownFields: JSONObject = [:],
        nulls: ExplicitNulls<Self> = []
    ) {
        self.home = home
        self.second = second
        self.third = third
        self.unknownFields = unknownFields
        self.nulls = nulls
    }
}

extension Pet: Record {
    public init(json: inout JSONReader) throws(JSONError) {
        let start = json.enterRecord(Self.self)
        var home: Home?
        var second: Home?
        var third: Home?
        var unknownFields = JSONObject()
        var nulls: UInt64 = 0
        var member = 0
        repeat {
            if json.key("\"home\":", 1, &member) { json.optional(&home, 1, &nulls, unknown: &unknownFields) }
            if json.key("\"second\":", 2, &member) { json.optional(&second, 2, &nulls, unknown: &unknownFields) }
            if json.key("\"third\":", 3, &member) { json.optional(&third, 3, &nulls, unknown: &unknownFields) }
        } while json.nextMember(&member, of: "home\nsecond\nthird\n", unknown: &unknownFields)
        guard json.isSound else { try json.fail(missing: "", from: start) }
        self.init(
            home: home,
            second: second,
            third: third,
            unknownFields: unknownFields,
            nulls: ExplicitNulls(rawValue: nulls)
        )
    }

    public func write(json: inout JSONWriter) {
        let start = json.count
        json.optional(",\"home\":", home, 1, nulls)
        json.optional(",\"second\":", second, 2, nulls)
        json.optional(",\"third\":", third, 3, nulls)
        json.closeObject(from: start, names: "home\nsecond\nthird\n", unknown: unknownFields)
    }

    public static var places: StaticString { "\tinput.yaml#/components/schemas/Pet/properties/\nhome\nsecond\nthird\n" }
}
