// Made by bindery 0 from input.yaml. Do not edit: generate it again.
// swift-format-ignore-file

import BinderyRuntime

private typealias RequiredRuntime = BinderyRuntime.GeneratedCodeNeedsBinderyRuntime5

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
        var members = json.enterRecord(Self.self, "\u{7}payload")
        var payload: String?
        while json.nextMember(&members) {
            switch members.place {
            case 1: json.optional(&payload, &members)
            default: break
            }
        }
        guard json.isSound else { try json.fail(missing: "", from: members.start) }
        self.init(
            payload: payload,
            unknownFields: members.takeUnknownFields(),
            nulls: ExplicitNulls(rawValue: members.nulls)
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
        var members = json.enterRecord(Self.self, "\u{2}id")
        var id: Int?
        while json.nextMember(&members) {
            switch members.place {
            case 1: json.required(&id)
            default: break
            }
        }
        guard let id, json.isSound else { try json.fail(missing: "id\n", from: members.start) }
        self.init(id: id, unknownFields: members.takeUnknownFields())
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
        var members = json.enterRecord(Self.self, "\u{4}wide")
        var wide: Bool?
        while json.nextMember(&members) {
            switch members.place {
            case 1: json.optional(&wide, &members)
            default: break
            }
        }
        guard json.isSound else { try json.fail(missing: "", from: members.start) }
        self.init(
            wide: wide,
            unknownFields: members.takeUnknownFields(),
            nulls: ExplicitNulls(rawValue: members.nulls)
        )
    }

    public func write(json: inout JSONWriter) {
        let start = json.count
        json.optional(",\"wide\":", wide, 1, nulls)
        json.closeObject(from: start, names: "wide\n", unknown: unknownFields)
    }

    public static var places: StaticString { "\tinput.yaml#/paths/~1a/get/responses/200/content/application~1vnd.box.v2+json/schema/properties/\nwide\n" }
}
