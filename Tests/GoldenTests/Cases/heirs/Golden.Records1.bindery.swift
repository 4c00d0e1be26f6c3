// Made by bindery 0 from input.yaml. Do not edit: generate it again.
// swift-format-ignore-file

import BinderyRuntime

private typealias RequiredRuntime = BinderyRuntime.GeneratedCodeNeedsBinderyRuntime1

/// Source: `/components/schemas/Owner`.
public struct Owner: Hashable, Sendable {
    public var favourite: Optional<Pet>

    public var pets: Optional<[Pet]>

    /// Members that the description does not name: kept as they came, sent back, and free to be set.
    public var unknownFields: JSONObject

    public init(favourite: Pet? = nil, pets: [Pet]? = nil, unknownFields: JSONObject = [:]) {
        self.favourite = favourite
        self.pets = pets
        self.unknownFields = unknownFields
    }
}

extension Owner: Record {
    public init(json: inout JSONReader) throws(JSONError) {
        let start = try json.enterRecord(Self.self)
        var favourite: Pet?
        var pets: [Pet]?
        var unknownFields = JSONObject()
        var member = 0
        while member >= 0 {
            switch member {
            case 0, 1:
                if member == 1 || json.key("\"favourite\":") { json.optional(&favourite, unknown: &unknownFields) }
                fallthrough
            case 2:
                if member == 2 || json.key("\"pets\":") { json.optional(&pets, unknown: &unknownFields) }
                fallthrough
            default:
                member = json.nextMember(of: "favourite\npets\n", unknown: &unknownFields)
            }
        }
        guard json.isSound else { throw json.fault(missing: "", from: start) }
        self.init(favourite: favourite, pets: pets, unknownFields: unknownFields)
    }

    public func write(json: inout JSONWriter) {
        let start = json.count
        if let favourite {
            json.literal(",\"favourite\":")
            favourite.write(json: &json)
        }
        if let pets {
            json.literal(",\"pets\":")
            pets.write(json: &json)
        }
        json.closeObject(from: start, names: "favourite\npets\n", unknown: unknownFields)
    }

    public static var places: StaticString { "input.yaml:31:20 favourite\n32:15 pets\n" }
}
