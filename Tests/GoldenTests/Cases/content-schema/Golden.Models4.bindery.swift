// Made by bindery 0 from input.yaml for Golden. Do not edit: generate it again.
// swift-format-ignore-file

import BinderyRuntime

private typealias RequiredRuntime = BinderyRuntime.GeneratedCodeNeedsBinderyRuntime6

/// Source: `/components/schemas/Box`.
public struct BoxValue: Hashable, Sendable {
    public var payload: Optional<String>

    /// Members that the description does not name: kept as they came, sent back, and free to be set.
    public var unknownFields: JSONObject

    /// The optional members that are sent as `null` while their property is nil; all others are left out then.
    public var nulls: ExplicitNulls<Self>

    public init(
        payload: String? = nil,
        unknownFields: JSONObject = [:],
        nulls: ExplicitNulls<Self> = []
    ) {
        self.payload = payload
        self.unknownFields = unknownFields
        self.nulls = nulls
    }

    public struct PayloadContent: Hashable, Sendable {
        public var id: Int

        /// Members that the description does not name: kept as they came, sent back, and free to be set.
        public var unknownFields: JSONObject

        public init(id: Int, unknownFields: JSONObject = [:]) {
            self.id = id
            self.unknownFields = unknownFields
        }
    }
}

extension BoxValue: Record {
    public init(json: inout JSONReader) throws(JSONError) {
        let start = json.enterRecord(Self.self)
        var payload: String?
        var unknownFields = JSONObject()
        var nulls: UInt64 = 0
        var member = 0
        repeat {
            if json.key("\"payload\":", 1, &member) { json.optional(&payload, 1, &nulls, unknown: &unknownFields) }
        } while json.nextMember(&member, of: "payload\n", unknown: &unknownFields)
        guard json.isSound else { try json.fail(missing: "", from: start) }
        self.init(
            payload: payload,
            unknownFields: unknownFields,
            nulls: ExplicitNulls(rawValue: nulls)
        )
    }

    public func write(json: inout JSONWriter) {
        let start = json.count
        json.optional(",\"payload\":", payload, 1, nulls)
        json.closeObject(from: start, names: "payload\n", unknown: unknownFields)
    }

    public static var places: StaticString { "\tinput.yaml#/components/schemas/Box/properties/\npayload\n" }
}

extension BoxValue.PayloadContent: Record {
    public init(json: inout JSONReader) throws(JSONError) {
        let start = json.enterRecord(Self.self)
        var id: Int?
        var unknownFields = JSONObject()
        var member = 0
        repeat {
            if json.key("\"id\":", 1, &member) { json.required(&id) }
        } while json.nextMember(&member, of: "id\n", unknown: &unknownFields)
        guard let id, json.isSound else { try json.fail(missing: "id\n", from: start) }
        self.init(id: id, unknownFields: unknownFields)
    }

    public func write(json: inout JSONWriter) {
        let start = json.count
        json.required(",\"id\":", id)
        json.closeObject(from: start, names: "id\n", unknown: unknownFields)
    }

    public static var places: StaticString { "\tinput.yaml#/components/schemas/Box/properties/payload/contentSchema/properties/\nid\n" }
}

/// Source: `/paths/~1a/get/responses/200/content/application~1vnd.box.v2+json/schema`.
public struct ReadVndBoxV2Response: Hashable, Sendable {
    public var wide: Optional<Bool>

    /// Members that the description does not name: kept as they came, sent back, and free to be set.
    public var unknownFields: JSONObject

    /// The optional members that are sent as `null` while their property is nil; all others are left out then.
    public var nulls: ExplicitNulls<Self>

    public init(
        wide: Bool? = nil,
        unknownFields: JSONObject = [:],
        nulls: ExplicitNulls<Self> = []
    ) {
        self.wide = wide
        self.unknownFields = unknownFields
        self.nulls = nulls
    }
}

extension ReadVndBoxV2Response: Record {
    public init(json: inout JSONReader) throws(JSONError) {
        let start = json.enterRecord(Self.self)
        var wide: Bool?
        var unknownFields = JSONObject()
        var nulls: UInt64 = 0
        var member = 0
        repeat {
            if json.key("\"wide\":", 1, &member) { json.optional(&wide, 1, &nulls, unknown: &unknownFields) }
        } while json.nextMember(&member, of: "wide\n", unknown: &unknownFields)
        guard json.isSound else { try json.fail(missing: "", from: start) }
        self.init(wide: wide, unknownFields: unknownFields, nulls: ExplicitNulls(rawValue: nulls))
    }

    public func write(json: inout JSONWriter) {
        let start = json.count
        json.optional(",\"wide\":", wide, 1, nulls)
        json.closeObject(from: start, names: "wide\n", unknown: unknownFields)
    }

    public static var places: StaticString { "\tinput.yaml#/paths/~1a/get/responses/200/content/application~1vnd.box.v2+json/schema/properties/\nwide\n" }
}
