// Made by bindery 0 from input.yaml for Golden. Do not edit: generate it again.
// swift-format-ignore-file

import BinderyRuntime

private typealias RequiredRuntime = BinderyRuntime.GeneratedCodeNeedsBinderyRuntime6

/// Source: `/paths/~1search/get/parameters/0/content/application~1x-www-form-urlencoded/schema`.
public struct SearchQuery: Hashable, Sendable {
    public var tag: Optional<[String]>

    public var ids: Optional<[Int]>

    public var size: Optional<Size>

    /// Members that the description does not name: kept as they came, sent back, and free to be set.
    public var unknownFields: JSONObject

    /// The optional members that are sent as `null` while their property is nil; all others are left out then.
    public var nulls: ExplicitNulls<Self>

    public init(
        tag: [String]? = nil,
        ids: [Int]? = nil,
        size: Size? = nil,
        unknownFields: JSONObject = [:],
        nulls: ExplicitNulls<Self> = []
    ) {
        self.tag = tag
        self.ids = ids
        self.size = size
        self.unknownFields = unknownFields
        self.nulls = nulls
    }

    public struct Size: Hashable, Sendable {
        public var width: Optional<Int>

        /// Members that the description does not name: kept as they came, sent back, and free to be set.
        public var unknownFields: JSONObject

        /// The optional members that are sent as `null` while their property is nil; all others are left out then.
        public var nulls: ExplicitNulls<Self>

        public init(
            width: Int? = nil,
            unknownFields: JSONObject = [:],
            nulls: ExplicitNulls<Self> = []
        ) {
            self.width = width
            self.unknownFields = unknownFields
            self.nulls = nulls
        }
    }
}

extension SearchQuery: Record {
    public init(json: inout JSONReader) throws(JSONError) {
        let start = json.enterRecord(Self.self)
        var tag: [String]?
        var ids: [Int]?
        var size: Size?
        var unknownFields = JSONObject()
        var nulls: UInt64 = 0
        var member = 0
        repeat {
            if json.key("\"tag\":", 1, &member) { json.optional(&tag, 1, &nulls, unknown: &unknownFields) }
            if json.key("\"ids\":", 2, &member) { json.optional(&ids, 2, &nulls, unknown: &unknownFields) }
            if json.key("\"size\":", 3, &member) { json.optional(&size, 3, &nulls, unknown: &unknownFields) }
        } while json.nextMember(&member, of: "tag\nids\nsize\n", unknown: &unknownFields)
        guard json.isSound else { try json.fail(missing: "", from: start) }
        self.init(
            tag: tag,
            ids: ids,
            size: size,
            unknownFields: unknownFields,
            nulls: ExplicitNulls(rawValue: nulls)
        )
    }

    public func write(json: inout JSONWriter) {
        let start = json.count
        json.optional(",\"tag\":", tag, 1, nulls)
        json.optional(",\"ids\":", ids, 2, nulls)
        json.optional(",\"size\":", size, 3, nulls)
        json.closeObject(from: start, names: "tag\nids\nsize\n", unknown: unknownFields)
    }

    public static var places: StaticString { "\tinput.yaml#/paths/~1search/get/parameters/0/content/application~1x-www-form-urlencoded/schema/properties/\ntag\nids\nsize\n" }
}

extension SearchQuery.Size: Record {
    public init(json: inout JSONReader) throws(JSONError) {
        let start = json.enterRecord(Self.self)
        var width: Int?
        var unknownFields = JSONObject()
        var nulls: UInt64 = 0
        var member = 0
        repeat {
            if json.key("\"width\":", 1, &member) { json.optional(&width, 1, &nulls, unknown: &unknownFields) }
        } while json.nextMember(&member, of: "width\n", unknown: &unknownFields)
        guard json.isSound else { try json.fail(missing: "", from: start) }
        self.init(width: width, unknownFields: unknownFields, nulls: ExplicitNulls(rawValue: nulls))
    }

    public func write(json: inout JSONWriter) {
        let start = json.count
        json.optional(",\"width\":", width, 1, nulls)
        json.closeObject(from: start, names: "width\n", unknown: unknownFields)
    }

    public static var places: StaticString { "\tinput.yaml#/paths/~1search/get/parameters/0/content/application~1x-www-form-urlencoded/schema/properties/size/properties/\nwidth\n" }
}
