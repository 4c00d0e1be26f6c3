// Made by bindery 0 from input.yaml. Do not edit: generate it again.
// swift-format-ignore-file

@_exported import BinderyRuntime

private typealias RequiredRuntime = BinderyRuntime.GeneratedCodeNeedsBinderyRuntime5

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
        var members = json.enterRecord(Self.self, "\u{4}bark\u{6}friend")
        var bark: String?
        var friend: Cat?
        while json.nextMember(&members) {
            switch members.place {
            case 1: json.optional(&bark, &members)
            case 2: json.optional(&friend, &members)
            default: break
            }
        }
        guard json.isSound else { try json.fail(missing: "", from: members.start) }
        self.init(
            bark: bark,
            friend: friend,
            unknownFields: members.takeUnknownFields(),
            nulls: ExplicitNulls(rawValue: members.nulls)
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
