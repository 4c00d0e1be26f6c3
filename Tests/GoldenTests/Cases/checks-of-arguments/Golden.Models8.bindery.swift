// Made by bindery 0 from input.yaml for Golden. Do not edit: generate it again.
// swift-format-ignore-file

import BinderyRuntime

private typealias RequiredRuntime = BinderyRuntime.GeneratedCodeNeedsBinderyRuntime6

/// Source: `/components/schemas/Filter`.
public struct Filter: Hashable, Sendable {
    /// At least 0.
    public var age: Optional<Int>

    /// Members that the description does not name: kept as they came, sent back, and free to be set.
    public var unknownFields: JSONObject

    /// The optional members that are sent as `null` while their property is nil; all others are left out then.
    public var nulls: ExplicitNulls<Self>

    public init(
        age: Int? = nil,
        unknownFields: JSONObject = [:],
        nulls: ExplicitNulls<Self> = []
    ) {
        self.age = age
        self.unknownFields = unknownFields
        self.nulls = nulls
    }
}

extension Filter: Record {
    public init(json: inout JSONReader) throws(JSONError) {
        let start = json.enterRecord(Self.self)
        var age: Int?
        var unknownFields = JSONObject()
        var nulls: UInt64 = 0
        var member = 0
        repeat {
            if json.key("\"age\":", 1, &member) { json.optional(&age, 1, &nulls, unknown: &unknownFields) }
        } while json.nextMember(&member, of: "age\n", unknown: &unknownFields)
        guard json.isSound else { try json.fail(missing: "", from: start) }
        self.init(age: age, unknownFields: unknownFields, nulls: ExplicitNulls(rawValue: nulls))
    }

    public func write(json: inout JSONWriter) {
        let start = json.count
        json.optional(",\"age\":", age, 1, nulls)
        json.closeObject(from: start, names: "age\n", unknown: unknownFields)
    }

    public static var places: StaticString { "\tinput.yaml#/components/schemas/Filter/properties/\nage\n" }
}

extension Filter {
    public func validate(into validator: inout Validator) {
        validator.number("age", age, atLeast: 0, "input.yaml#/components/schemas/Filter/properties/age")
    }
}
