// Made by bindery 0 from input.yaml for Golden. Do not edit: generate it again.
// swift-format-ignore-file

import BinderyRuntime

private typealias RequiredRuntime = BinderyRuntime.GeneratedCodeNeedsBinderyRuntime6

/// Source: `/components/schemas/Pet`.
package struct Pet: Hashable, Sendable {
    package var name: Optional<String>

    /// Members that the description does not name: kept as they came, sent back, and free to be set.
    package var unknownFields: JSONObject

    /// The optional members that are sent as `null` while their property is nil; all others are left out then.
    package var nulls: ExplicitNulls<Self>

    package init(
        name: String? = nil,
        unknownFields: JSONObject = [:],
        nulls: ExplicitNulls<Self> = []
    ) {
        self.name = name
        self.unknownFields = unknownFields
        self.nulls = nulls
    }
}

extension Pet: Record {
    package init(json: inout JSONReader) throws(JSONError) {
        let start = json.enterRecord(Self.self)
        var name: String?
        var unknownFields = JSONObject()
        var nulls: UInt64 = 0
        var member = 0
        repeat {
            if json.key("\"name\":", 1, &member) { json.optional(&name, 1, &nulls, unknown: &unknownFields) }
        } while json.nextMember(&member, of: "name\n", unknown: &unknownFields)
        guard json.isSound else { try json.fail(missing: "", from: start) }
        self.init(name: name, unknownFields: unknownFields, nulls: ExplicitNulls(rawValue: nulls))
    }

    package func write(json: inout JSONWriter) {
        let start = json.count
        json.optional(",\"name\":", name, 1, nulls)
        json.closeObject(from: start, names: "name\n", unknown: unknownFields)
    }

    package static var places: StaticString { "\tinput.yaml#/components/schemas/Pet/properties/\nname\n" }
}
