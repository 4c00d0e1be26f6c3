// Made by bindery 0 from input.yaml for Golden. Do not edit: generate it again.
// swift-format-ignore-file

import BinderyRuntime

private typealias RequiredRuntime = BinderyRuntime.GeneratedCodeNeedsBinderyRuntime6

/// Source: `/paths/~1users~1/get/responses/200/content/application~1json/schema`.
public struct GetUsersResponse: Hashable, Sendable {
    public var c: Optional<String>

    /// Members that the description does not name: kept as they came, sent back, and free to be set.
    public var unknownFields: JSONObject

    /// The optional members that are sent as `null` while their property is nil; all others are left out then.
    public var nulls: ExplicitNulls<Self>

    public init(
        c: String? = nil,
        unknownFields: JSONObject = [:],
        nulls: ExplicitNulls<Self> = []
    ) {
        self.c = c
        self.unknownFields = unknownFields
        self.nulls = nulls
    }
}

extension GetUsersResponse: Record {
    public init(json: inout JSONReader) throws(JSONError) {
        let start = json.enterRecord(Self.self)
        var c: String?
        var unknownFields = JSONObject()
        var nulls: UInt64 = 0
        var member = 0
        repeat {
            if json.key("\"c\":", 1, &member) { json.optional(&c, 1, &nulls, unknown: &unknownFields) }
        } while json.nextMember(&member, of: "c\n", unknown: &unknownFields)
        guard json.isSound else { try json.fail(missing: "", from: start) }
        self.init(c: c, unknownFields: unknownFields, nulls: ExplicitNulls(rawValue: nulls))
    }

    public func write(json: inout JSONWriter) {
        let start = json.count
        json.optional(",\"c\":", c, 1, nulls)
        json.closeObject(from: start, names: "c\n", unknown: unknownFields)
    }

    public static var places: StaticString { "\tinput.yaml#/paths/~1users~1/get/responses/200/content/application~1json/schema/properties/\nc\n" }
}

/// Source: `/components/responses/A/content/application~1json/schema`.
public struct ListResponseBody: Hashable, Sendable {
    public var a: Optional<String>

    /// Members that the description does not name: kept as they came, sent back, and free to be set.
    public var unknownFields: JSONObject

    /// The optional members that are sent as `null` while their property is nil; all others are left out then.
    public var nulls: ExplicitNulls<Self>

    public init(
        a: String? = nil,
        unknownFields: JSONObject = [:],
        nulls: ExplicitNulls<Self> = []
    ) {
        self.a = a
        self.unknownFields = unknownFields
        self.nulls = nulls
    }
}

extension ListResponseBody: Record {
    public init(json: inout JSONReader) throws(JSONError) {
        let start = json.enterRecord(Self.self)
        var a: String?
        var unknownFields = JSONObject()
        var nulls: UInt64 = 0
        var member = 0
        repeat {
            if json.key("\"a\":", 1, &member) { json.optional(&a, 1, &nulls, unknown: &unknownFields) }
        } while json.nextMember(&member, of: "a\n", unknown: &unknownFields)
        guard json.isSound else { try json.fail(missing: "", from: start) }
        self.init(a: a, unknownFields: unknownFields, nulls: ExplicitNulls(rawValue: nulls))
    }

    public func write(json: inout JSONWriter) {
        let start = json.count
        json.optional(",\"a\":", a, 1, nulls)
        json.closeObject(from: start, names: "a\n", unknown: unknownFields)
    }

    public static var places: StaticString { "\tinput.yaml#/components/responses/A/content/application~1json/schema/properties/\na\n" }
}

/// Source: `/paths/~1users/post/responses/200/content/application~1json/schema`.
public struct PostUsersResponse: Hashable, Sendable {
    public var b: Optional<String>

    /// Members that the description does not name: kept as they came, sent back, and free to be set.
    public var unknownFields: JSONObject

    /// The optional members that are sent as `null` while their property is nil; all others are left out then.
    public var nulls: ExplicitNulls<Self>

    public init(
        b: String? = nil,
        unknownFields: JSONObject = [:],
        nulls: ExplicitNulls<Self> = []
    ) {
        self.b = b
        self.unknownFields = unknownFields
        self.nulls = nulls
    }
}

extension PostUsersResponse: Record {
    public init(json: inout JSONReader) throws(JSONError) {
        let start = json.enterRecord(Self.self)
        var b: String?
        var unknownFields = JSONObject()
        var nulls: UInt64 = 0
        var member = 0
        repeat {
            if json.key("\"b\":", 1, &member) { json.optional(&b, 1, &nulls, unknown: &unknownFields) }
        } while json.nextMember(&member, of: "b\n", unknown: &unknownFields)
        guard json.isSound else { try json.fail(missing: "", from: start) }
        self.init(b: b, unknownFields: unknownFields, nulls: ExplicitNulls(rawValue: nulls))
    }

    public func write(json: inout JSONWriter) {
        let start = json.count
        json.optional(",\"b\":", b, 1, nulls)
        json.closeObject(from: start, names: "b\n", unknown: unknownFields)
    }

    public static var places: StaticString { "\tinput.yaml#/paths/~1users/post/responses/200/content/application~1json/schema/properties/\nb\n" }
}
