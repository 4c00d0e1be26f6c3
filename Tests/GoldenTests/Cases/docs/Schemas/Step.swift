// Made by bindery 0 from input.yaml for Golden. Do not edit: generate it again.
// swift-format-ignore-file

import BinderyRuntime

/// Source: `/components/schemas/Step`.
public struct Step: Hashable, Sendable {
    public var done: Optional<Int>

    /// Members that the description does not name: kept as they came, sent back, and free to be set.
    public var unknownFields: JSONObject

    /// The optional members that are sent as `null` while their property is nil; all others are left out then.
    public var nulls: ExplicitNulls<Self>

    public init(
        done: Int? = nil,
        unknownFields: JSONObject = [:],
        nulls: ExplicitNulls<Self> = []
    ) {
        self.done = done
        self.unknownFields = unknownFields
        self.nulls = nulls
    }
}

extension Step: Record {
    public init(json: inout JSONReader) throws(JSONError) {
        let start = json.enterRecord(Self.self)
        var done: Int?
        var unknownFields = JSONObject()
        var nulls: UInt64 = 0
        var member = 0
        repeat {
            if json.key("\"done\":", 1, &member) { json.optional(&done, 1, &nulls, unknown: &unknownFields) }
        } while json.nextMember(&member, of: "done\n", unknown: &unknownFields)
        guard json.isSound else { try json.fail(missing: "", from: start) }
        self.init(done: done, unknownFields: unknownFields, nulls: ExplicitNulls(rawValue: nulls))
    }

    public func write(json: inout JSONWriter) {
        let start = json.count
        json.optional(",\"done\":", done, 1, nulls)
        json.closeObject(from: start, names: "done\n", unknown: unknownFields)
    }

    public static var places: StaticString { "\tinput.yaml#/components/schemas/Step/properties/\ndone\n" }
}
