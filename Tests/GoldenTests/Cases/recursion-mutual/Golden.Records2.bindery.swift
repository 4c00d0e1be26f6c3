// Made by bindery 0 from input.yaml. Do not edit: generate it again.
// swift-format-ignore-file

import BinderyRuntime

private typealias RequiredRuntime = BinderyRuntime.GeneratedCodeNeedsBinderyRuntime1

/// Source: `/components/schemas/Folder`.
public struct Folder: Hashable, Sendable {
    public var name: String

    public var owner: Optional<Person>

    /// Members that the description does not name: kept as they came, sent back, and free to be set.
    public var unknownFields: JSONObject

    public init(name: String, owner: Person? = nil, unknownFields: JSONObject = [:]) {
        self.name = name
        self.owner = owner
        self.unknownFields = unknownFields
    }
}

extension Folder: Record {
    public init(json: inout JSONReader) throws(JSONError) {
        let start = try json.enterRecord(Self.self)
        var name: String?
        var owner: Person?
        var unknownFields = JSONObject()
        var member = 0
        while member >= 0 {
            switch member {
            case 0, 1:
                if member == 1 || json.key("\"name\":") { json.required(&name) }
                fallthrough
            case 2:
                if member == 2 || json.key("\"owner\":") { json.optional(&owner, unknown: &unknownFields) }
                fallthrough
            default:
                member = json.nextMember(of: "name\nowner\n", unknown: &unknownFields)
            }
        }
        guard let name, json.isSound else { throw json.fault(missing: "name\n", from: start) }
        self.init(name: name, owner: owner, unknownFields: unknownFields)
    }

    public func write(json: inout JSONWriter) {
        let start = json.count
        json.literal(",\"name\":")
        name.write(json: &json)
        if let owner {
            json.literal(",\"owner\":")
            owner.write(json: &json)
        }
        json.closeObject(from: start, names: "name\nowner\n", unknown: unknownFields)
    }

    public static var places: StaticString { "input.yaml:9:15 name\n10:16 owner\n" }
}
