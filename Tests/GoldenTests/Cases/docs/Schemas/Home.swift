// Made by bindery 0 from input.yaml for Golden. Do not edit: generate it again.
// swift-format-ignore-file

import BinderyRuntime

/// Source: `/components/schemas/Home`.
public struct Home: Hashable, Sendable {
    public var snakeName: Optional<String>

    /// Members that the description does not name: kept as they came, sent back, and free to be set.
    public var unknownFields: JSONObject

    /// The optional members that are sent as `null` while their property is nil; all others are left out then.
    public var nulls: ExplicitNulls<Self>

    public init(
        snakeName: String? = nil,
        unknownFields: JSONObject = [:],
        nulls: ExplicitNulls<Self> = []
    ) {
        self.snakeName = snakeName
        self.unknownFields = unknownFields
        self.nulls = nulls
    }
}

extension Home: Record {
    public init(json: inout JSONReader) throws(JSONError) {
        let start = json.enterRecord(Self.self)
        var snakeName: String?
        var unknownFields = JSONObject()
        var nulls: UInt64 = 0
        var member = 0
        repeat {
            if json.key("\"snake_name\":", 1, &member) { json.optional(&snakeName, 1, &nulls, unknown: &unknownFields) }
        } while json.nextMember(&member, of: "snake_name\n", unknown: &unknownFields)
        guard json.isSound else { try json.fail(missing: "", from: start) }
        self.init(
            snakeName: snakeName,
            unknownFields: unknownFields,
            nulls: ExplicitNulls(rawValue: nulls)
        )
    }

    public func write(json: inout JSONWriter) {
        let start = json.count
        json.optional(",\"snake_name\":", snakeName, 1, nulls)
        json.closeObject(from: start, names: "snake_name\n", unknown: unknownFields)
    }

    public static var places: StaticString { "\tinput.yaml#/components/schemas/Home/properties/\nsnake_name\n" }
}
