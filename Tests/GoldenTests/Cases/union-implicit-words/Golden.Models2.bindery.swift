// Made by bindery 0 from input.yaml for Golden. Do not edit: generate it again.
// swift-format-ignore-file

@_exported import BinderyRuntime

private typealias RequiredRuntime = BinderyRuntime.GeneratedCodeNeedsBinderyRuntime6

/// Source: `/components/schemas/Circle`.
public struct Circle: Hashable, Sendable {
    public var radius: Optional<Double>

    /// Members that the description does not name: kept as they came, sent back, and free to be set.
    public var unknownFields: JSONObject

    /// The optional members that are sent as `null` while their property is nil; all others are left out then.
    public var nulls: ExplicitNulls<Self>

    public init(
        radius: Double? = nil,
        unknownFields: JSONObject = [:],
        nulls: ExplicitNulls<Self> = []
    ) {
        self.radius = radius
        self.unknownFields = unknownFields
        self.nulls = nulls
    }
}

extension Circle: Record {
    public init(json: inout JSONReader) throws(JSONError) {
        let start = json.enterRecord(Self.self)
        var radius: Double?
        var unknownFields = JSONObject()
        var nulls: UInt64 = 0
        var member = 0
        repeat {
            if json.key("\"kind\":", 1, &member) { json.constant("\"circle\"", unknown: &unknownFields) }
            if json.key("\"radius\":", 2, &member) { json.optional(&radius, 2, &nulls, unknown: &unknownFields) }
        } while json.nextMember(&member, of: "kind\nradius\n", unknown: &unknownFields)
        guard json.isSound else { try json.fail(missing: "", from: start) }
        self.init(
            radius: radius,
            unknownFields: unknownFields,
            nulls: ExplicitNulls(rawValue: nulls)
        )
    }

    public func write(json: inout JSONWriter) {
        let start = json.count
        json.constant(",\"kind\":\"circle\"", "kind", unknown: unknownFields)
        json.optional(",\"radius\":", radius, 2, nulls)
        json.closeObject(from: start, names: "kind\nradius\n", unknown: unknownFields)
    }

    public static var places: StaticString { "\tinput.yaml#/components/schemas/Shape/properties/\nkind\n\tinput.yaml#/components/schemas/Circle/allOf/1/properties/\nradius\n" }
}

/// Source: `/components/schemas/Two`.
public struct Two: Hashable, Sendable {
    public var kind: String

    public var two: Optional<String>

    /// Members that the description does not name: kept as they came, sent back, and free to be set.
    public var unknownFields: JSONObject

    /// The optional members that are sent as `null` while their property is nil; all others are left out then.
    public var nulls: ExplicitNulls<Self>

    public init(
        kind: String,
        two: String? = nil,
        unknownFields: JSONObject = [:],
        nulls: ExplicitNulls<Self> = []
    ) {
        self.kind = kind
        self.two = two
        self.unknownFields = unknownFields
        self.nulls = nulls
    }
}

extension Two: Record {
    public init(json: inout JSONReader) throws(JSONError) {
        let start = json.enterRecord(Self.self)
        var kind: String?
        var two: String?
        var unknownFields = JSONObject()
        var nulls: UInt64 = 0
        var member = 0
        repeat {
            if json.key("\"kind\":", 1, &member) { json.required(&kind) }
            if json.key("\"two\":", 2, &member) { json.optional(&two, 2, &nulls, unknown: &unknownFields) }
        } while json.nextMember(&member, of: "kind\ntwo\n", unknown: &unknownFields)
        guard let kind, json.isSound else { try json.fail(missing: "kind\n", from: start) }
        self.init(
            kind: kind,
            two: two,
            unknownFields: unknownFields,
            nulls: ExplicitNulls(rawValue: nulls)
        )
    }

    public func write(json: inout JSONWriter) {
        let start = json.count
        json.required(",\"kind\":", kind)
        json.optional(",\"two\":", two, 2, nulls)
        json.closeObject(from: start, names: "kind\ntwo\n", unknown: unknownFields)
    }

    public static var places: StaticString { "\tinput.yaml#/components/schemas/Two/properties/\nkind\ntwo\n" }
}
