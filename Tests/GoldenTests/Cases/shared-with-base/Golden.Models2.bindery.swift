// Made by bindery 0 from input.yaml for Golden. Do not edit: generate it again.
// swift-format-ignore-file

import BinderyRuntime
import Original

private typealias RequiredRuntime = BinderyRuntime.GeneratedCodeNeedsBinderyRuntime6

/// Source: `/components/schemas/Shop`.
public struct Shop: Hashable, Sendable {
    public var size: Optional<Size>

    public var first: Optional<Pet>

    /// Members that the description does not name: kept as they came, sent back, and free to be set.
    public var unknownFields: JSONObject

    /// The optional members that are sent as `null` while their property is nil; all others are left out then.
    public var nulls: ExplicitNulls<Self>

    public init(
        size: Size? = nil,
        first: Pet? = nil,
        unknownFields: JSONObject = [:],
        nulls: ExplicitNulls<Self> = []
    ) {
        self.size = size
        self.first = first
        self.unknownFields = unknownFields
        self.nulls = nulls
    }
}

extension Shop: Record {
    public init(json: inout JSONReader) throws(JSONError) {
        let start = json.enterRecord(Self.self)
        var size: Size?
        var first: Pet?
        var unknownFields = JSONObject()
        var nulls: UInt64 = 0
        var member = 0
        repeat {
            if json.key("\"size\":", 1, &member) { json.optional(&size, 1, &nulls, unknown: &unknownFields) }
            if json.key("\"first\":", 2, &member) { json.optional(&first, 2, &nulls, unknown: &unknownFields) }
        } while json.nextMember(&member, of: "size\nfirst\n", unknown: &unknownFields)
        guard json.isSound else { try json.fail(missing: "", from: start) }
        self.init(
            size: size,
            first: first,
            unknownFields: unknownFields,
            nulls: ExplicitNulls(rawValue: nulls)
        )
    }

    public func write(json: inout JSONWriter) {
        let start = json.count
        json.optional(",\"size\":", size, 1, nulls)
        json.optional(",\"first\":", first, 2, nulls)
        json.closeObject(from: start, names: "size\nfirst\n", unknown: unknownFields)
    }

    public static var places: StaticString { "\tinput.yaml#/components/schemas/Shop/properties/\nsize\nfirst\n" }
}

extension Shop {
    public func validate(into validator: inout Validator) {
        validator.visit("first", first)
    }
}
