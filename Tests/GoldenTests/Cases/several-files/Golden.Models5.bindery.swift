// Made by bindery 0 from input.yaml for Golden. Do not edit: generate it again.
// swift-format-ignore-file

import BinderyRuntime

private typealias RequiredRuntime = BinderyRuntime.GeneratedCodeNeedsBinderyRuntime6

/// Source: `/components/schemas/home`.
public struct Home: Hashable, Sendable {
    public var city: Optional<String>

    /// Members that the description does not name: kept as they came, sent back, and free to be set.
    public var unknownFields: JSONObject

    /// The optional members that are sent as `null` while their property is nil; all others are left out then.
    public var nulls: ExplicitNulls<Self>

    public init(
        city: String? = nil,
        unknownFields: JSONObject = [:],
        nulls: ExplicitNulls<Self> = []
    ) {
        self.city = city
        self.unknownFields = unknownFields
        self.nulls = nulls
    }
}

extension Home: Record {
    public init(json: inout JSONReader) throws(JSONError) {
        let start = json.enterRecord(Self.self)
        var city: String?
        var unknownFields = JSONObject()
        var nulls: UInt64 = 0
        var member = 0
        repeat {
            if json.key("\"city\":", 1, &member) { json.optional(&city, 1, &nulls, unknown: &unknownFields) }
        } while json.nextMember(&member, of: "city\n", unknown: &unknownFields)
        guard json.isSound else { try json.fail(missing: "", from: start) }
        self.init(city: city, unknownFields: unknownFields, nulls: ExplicitNulls(rawValue: nulls))
    }

    public func write(json: inout JSONWriter) {
        let start = json.count
        json.optional(",\"city\":", city, 1, nulls)
        json.closeObject(from: start, names: "city\n", unknown: unknownFields)
    }

    public static var places: StaticString { "\thome.json#/components/schemas/home/properties/\ncity\n" }
}

/// Source: `/components/schemas/Pet`.
public struct Pet: Hashable, Sendable {
    public var name: String

    public var home: Optional<Home>

    /// Members that the description does not name: kept as they came, sent back, and free to be set.
    public var unknownFields: JSONObject

    /// The optional members that are sent as `null` while their property is nil; all others are left out then.
    public var nulls: ExplicitNulls<Self>

    public init(
        name: String,
        home: Home? = nil,
        unknownFields: JSONObject = [:],
        nulls: ExplicitNulls<Self> = []
    ) {
        self.name = name
        self.home = home
        self.unknownFields = unknownFields
        self.nulls = nulls
    }
}

extension Pet: Record {
    public init(json: inout JSONReader) throws(JSONError) {
        let start = json.enterRecord(Self.self)
        var name: String?
        var home: Home?
        var unknownFields = JSONObject()
        var nulls: UInt64 = 0
        var member = 0
        repeat {
            if json.key("\"name\":", 1, &member) { json.required(&name) }
            if json.key("\"home\":", 2, &member) { json.optional(&home, 2, &nulls, unknown: &unknownFields) }
        } while json.nextMember(&member, of: "name\nhome\n", unknown: &unknownFields)
        guard let name, json.isSound else { try json.fail(missing: "name\n", from: start) }
        self.init(
            name: name,
            home: home,
            unknownFields: unknownFields,
            nulls: ExplicitNulls(rawValue: nulls)
        )
    }

    public func write(json: inout JSONWriter) {
        let start = json.count
        json.required(",\"name\":", name)
        json.optional(",\"home\":", home, 2, nulls)
        json.closeObject(from: start, names: "name\nhome\n", unknown: unknownFields)
    }

    public static var places: StaticString { "\tpet.yaml#/components/schemas/Pet/properties/\nname\nhome\n" }
}
