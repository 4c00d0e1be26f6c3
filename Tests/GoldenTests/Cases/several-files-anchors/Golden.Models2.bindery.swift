// Made by bindery 0 from input.yaml for Golden. Do not edit: generate it again.
// swift-format-ignore-file

@_exported import BinderyRuntime

private typealias RequiredRuntime = BinderyRuntime.GeneratedCodeNeedsBinderyRuntime6

/// Source: `/components/schemas/dog`.
public struct Dog: Hashable, Sendable {
    public var bark: Optional<String>

    public var friend: Optional<Cat>

    /// Members that the description does not name: kept as they came, sent back, and free to be set.
    public var unknownFields: JSONObject

    /// The optional members that are sent as `null` while their property is nil; all others are left out then.
    public var nulls: ExplicitNulls<Self>

    public init(
        bark: String? = nil,
        friend: Cat? = nil,
        unknownFields: JSONObject = [:],
        nulls: ExplicitNulls<Self> = []
    ) {
        self.bark = bark
        self.friend = friend
        self.unknownFields = unknownFields
        self.nulls = nulls
    }
}

extension Dog: Record {
    public init(json: inout JSONReader) throws(JSONError) {
        let start = json.enterRecord(Self.self)
        var bark: String?
        var friend: Cat?
        var unknownFields = JSONObject()
        var nulls: UInt64 = 0
        var member = 0
        repeat {
            if json.key("\"bark\":", 1, &member) { json.optional(&bark, 1, &nulls, unknown: &unknownFields) }
            if json.key("\"friend\":", 2, &member) { json.optional(&friend, 2, &nulls, unknown: &unknownFields) }
        } while json.nextMember(&member, of: "bark\nfriend\n", unknown: &unknownFields)
        guard json.isSound else { try json.fail(missing: "", from: start) }
        self.init(
            bark: bark,
            friend: friend,
            unknownFields: unknownFields,
            nulls: ExplicitNulls(rawValue: nulls)
        )
    }

    public func write(json: inout JSONWriter) {
        let start = json.count
        json.optional(",\"bark\":", bark, 1, nulls)
        json.optional(",\"friend\":", friend, 2, nulls)
        json.closeObject(from: start, names: "bark\nfriend\n", unknown: unknownFields)
    }

    public static var places: StaticString { "\tpets.yaml#/components/schemas/dog/properties/\nbark\nfriend\n" }
}
