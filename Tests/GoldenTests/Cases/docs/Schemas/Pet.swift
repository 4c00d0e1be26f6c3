// Made by bindery 0 from input.yaml for Golden. Do not edit: generate it again.
// swift-format-ignore-file

import BinderyRuntime

/// Source: `/components/schemas/Pet`.
public struct Pet: Hashable, Sendable {
    public var name: Optional<String>

    public var golden: Optional<Golden>

    public var home: Optional<Home>

    /// Members that the description does not name: kept as they came, sent back, and free to be set.
    public var unknownFields: JSONObject

    /// The optional members that are sent as `null` while their property is nil; all others are left out then.
    public var nulls: ExplicitNulls<Self>

    public init(
        name: String? = nil,
        golden: Golden? = nil,
        home: Home? = nil,
        unknownFields: JSONObject = [:],
        nulls: ExplicitNulls<Self> = []
    ) {
        self.name = name
        self.golden = golden
        self.home = home
        self.unknownFields = unknownFields
        self.nulls = nulls
    }
}

extension Pet: Record {
    public init(json: inout JSONReader) throws(JSONError) {
        let start = json.enterRecord(Self.self)
        var name: String?
        var golden: Golden?
        var home: Home?
        var unknownFields = JSONObject()
        var nulls: UInt64 = 0
        var member = 0
        repeat {
            if json.key("\"name\":", 1, &member) { json.optional(&name, 1, &nulls, unknown: &unknownFields) }
            if json.key("\"golden\":", 2, &member) { json.optional(&golden, 2, &nulls, unknown: &unknownFields) }
            if json.key("\"home\":", 3, &member) { json.optional(&home, 3, &nulls, unknown: &unknownFields) }
        } while json.nextMember(&member, of: "name\ngolden\nhome\n", unknown: &unknownFields)
        guard json.isSound else { try json.fail(missing: "", from: start) }
        self.init(
            name: name,
            golden: golden,
            home: home,
            unknownFields: unknownFields,
            nulls: ExplicitNulls(rawValue: nulls)
        )
    }

    public func write(json: inout JSONWriter) {
        let start = json.count
        json.optional(",\"name\":", name, 1, nulls)
        json.optional(",\"golden\":", golden, 2, nulls)
        json.optional(",\"home\":", home, 3, nulls)
        json.closeObject(from: start, names: "name\ngolden\nhome\n", unknown: unknownFields)
    }

    public static var places: StaticString { "\tinput.yaml#/components/schemas/Pet/properties/\nname\ngolden\nhome\n" }
}
