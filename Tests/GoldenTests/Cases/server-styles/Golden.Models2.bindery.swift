// Made by bindery 0 from input.yaml for Golden. Do not edit: generate it again.
// swift-format-ignore-file

import BinderyRuntime

private typealias RequiredRuntime = BinderyRuntime.GeneratedCodeNeedsBinderyRuntime6

/// Source: `/components/schemas/Point`.
public struct Point: Hashable, Sendable {
    public var x: Int

    public var name: Optional<String>

    /// Members that the description does not name: kept as they came, sent back, and free to be set.
    public var unknownFields: JSONObject

    /// The optional members that are sent as `null` while their property is nil; all others are left out then.
    public var nulls: ExplicitNulls<Self>

    public init(
        x: Int,
        name: String? = nil,
        unknownFields: JSONObject = [:],
        nulls: ExplicitNulls<Self> = []
    ) {
        self.x = x
        self.name = name
        self.unknownFields = unknownFields
        self.nulls = nulls
    }
}

extension Point: Record {
    public init(json: inout JSONReader) throws(JSONError) {
        let start = json.enterRecord(Self.self)
        var x: Int?
        var name: String?
        var unknownFields = JSONObject()
        var nulls: UInt64 = 0
        var member = 0
        repeat {
            if json.key("\"x\":", 1, &member) { json.required(&x) }
            if json.key("\"name\":", 2, &member) { json.optional(&name, 2, &nulls, unknown: &unknownFields) }
        } while json.nextMember(&member, of: "x\nname\n", unknown: &unknownFields)
        guard let x, json.isSound else { try json.fail(missing: "x\n", from: start) }
        self.init(
            x: x,
            name: name,
            unknownFields: unknownFields,
            nulls: ExplicitNulls(rawValue: nulls)
        )
    }

    public func write(json: inout JSONWriter) {
        let start = json.count
        json.required(",\"x\":", x)
        json.optional(",\"name\":", name, 2, nulls)
        json.closeObject(from: start, names: "x\nname\n", unknown: unknownFields)
    }

    public static var places: StaticString { "\tinput.yaml#/components/schemas/Point/properties/\nx\nname\n" }
}
