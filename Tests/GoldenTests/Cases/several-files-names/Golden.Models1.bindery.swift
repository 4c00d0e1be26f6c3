// Made by bindery 0 from input.yaml. Do not edit: generate it again.
// swift-format-ignore-file

@_exported import BinderyRuntime

private typealias RequiredRuntime = BinderyRuntime.GeneratedCodeNeedsBinderyRuntime5

/// Source: `/components/schemas/common_Error`.
public struct CommonError: Hashable, Sendable {
    public var message: Optional<String>

    /// Members that the description does not name: kept as they came, sent back, and free to be set.
    public var unknownFields: JSONObject

    /// The optional members that are sent as `null` while their property is nil; all others are left out then.
    public var nulls: ExplicitNulls<Self>

    public init(
        message: String? = nil,
        unknownFields: JSONObject = [:],
        nulls: ExplicitNulls<Self> = []
    ) {
        self.message = message
        self.unknownFields = unknownFields
        self.nulls = nulls
    }
}

extension CommonError: Record {
    public init(json: inout JSONReader) throws(JSONError) {
        var members = json.enterRecord(Self.self, "\u{7}message")
        var message: String?
        while json.nextMember(&members) {
            switch members.place {
            case 1: json.optional(&message, &members)
            default: break
            }
        }
        guard json.isSound else { try json.fail(missing: "", from: members.start) }
        self.init(
            message: message,
            unknownFields: members.takeUnknownFields(),
            nulls: ExplicitNulls(rawValue: members.nulls)
        )
    }

    public func write(json: inout JSONWriter) {
        let start = json.count
        json.optional(",\"message\":", message, 1, nulls)
        json.closeObject(from: start, names: "message\n", unknown: unknownFields)
    }

    public static var places: StaticString { "\tcommon.yaml#/components/schemas/common_Error/properties/\nmessage\n" }
}
