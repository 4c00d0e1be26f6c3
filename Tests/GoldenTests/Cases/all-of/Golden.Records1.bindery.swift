// Made by bindery 0 from input.yaml. Do not edit: generate it again.
// swift-format-ignore-file

import BinderyRuntime

private typealias RequiredRuntime = BinderyRuntime.GeneratedCodeNeedsBinderyRuntime1

/// Source: `/components/schemas/Aged`.
public struct Aged: Hashable, Sendable {
    public var name: String

    public var note: Optional<String>

    public var age: Int

    /// Members that the description does not name: kept as they came, sent back, and free to be set.
    public var unknownFields: JSONObject

    public init(name: String, age: Int, note: String? = nil, unknownFields: JSONObject = [:]) {
        self.name = name
        self.age = age
        self.note = note
        self.unknownFields = unknownFields
    }
}

extension Aged: Record {
    public init(json: inout JSONReader) throws(JSONError) {
        let start = try json.enterRecord(Self.self)
        var name: String?
        var note: String?
        var age: Int?
        var unknownFields = JSONObject()
        var member = 0
        while member >= 0 {
            switch member {
            case 0, 1:
                if member == 1 || json.key("\"name\":") { json.required(&name) }
                fallthrough
            case 2:
                if member == 2 || json.key("\"note\":") { json.optional(&note, unknown: &unknownFields) }
                fallthrough
            case 3:
                if member == 3 || json.key("\"age\":") { json.required(&age) }
                fallthrough
            default:
                member = json.nextMember(of: "name\nnote\nage\n", unknown: &unknownFields)
            }
        }
        guard let name, let age, json.isSound else { throw json.fault(missing: "name\nage\n", from: start) }
        self.init(name: name, age: age, note: note, unknownFields: unknownFields)
    }

    public func write(json: inout JSONWriter) {
        let start = json.count
        json.literal(",\"name\":")
        name.write(json: &json)
        if let note {
            json.literal(",\"note\":")
            note.write(json: &json)
        }
        json.literal(",\"age\":")
        age.write(json: &json)
        json.closeObject(from: start, names: "name\nnote\nage\n", unknown: unknownFields)
    }

    public static var places: StaticString { "input.yaml:8:27 name\n8:51 note\n14:30 age\n" }
}
