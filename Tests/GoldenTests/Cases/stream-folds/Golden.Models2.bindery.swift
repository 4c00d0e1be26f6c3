// Made by bindery 0 from input.yaml. Do not edit: generate it again.
// swift-format-ignore-file

@_exported import BinderyRuntime

private typealias RequiredRuntime = BinderyRuntime.GeneratedCodeNeedsBinderyRuntime4

/// Source: `/components/schemas/Call`.
public struct Call: Hashable, Sendable {
    public var id: String

    public var name: String

    public var input: String

    /// Members that the description does not name: kept as they came, sent back, and free to be set.
    public var unknownFields: JSONObject

    public init(id: String, name: String, input: String, unknownFields: JSONObject = [:]) {
        self.id = id
        self.name = name
        self.input = input
        self.unknownFields = unknownFields
    }
}

extension Call: Record {
    public init(json: inout JSONReader) throws(JSONError) {
        let start = try json.enterRecord(Self.self)
        var id: String?
        var name: String?
        var input: String?
        var unknownFields = JSONObject()
        var member = 0
        while member >= 0 {
            switch member {
            case 0, 1:
                if member == 1 || json.key("\"id\":") { json.required(&id) }
                fallthrough
            case 2:
                if member == 2 || json.key("\"type\":") { json.constant("\"call\"", unknown: &unknownFields) }
                fallthrough
            case 3:
                if member == 3 || json.key("\"name\":") { json.required(&name) }
                fallthrough
            case 4:
                if member == 4 || json.key("\"input\":") { json.required(&input) }
                fallthrough
            default:
                member = json.nextMember(of: "id\ntype\nname\ninput\n", unknown: &unknownFields)
            }
        }
        guard
            let id, let name, let input, json.isSound
        else { throw json.failure(missing: "id\nname\ninput\n", from: start) }
        self.init(id: id, name: name, input: input, unknownFields: unknownFields)
    }

    public func write(json: inout JSONWriter) {
        let start = json.count
        json.required(",\"id\":", id)
        json.constant(",\"type\":\"call\"", "type", unknown: unknownFields)
        json.required(",\"name\":", name)
        json.required(",\"input\":", input)
        json.closeObject(from: start, names: "id\ntype\nname\ninput\n", unknown: unknownFields)
    }

    public static var places: StaticString { "\tinput.yaml#/components/schemas/Call/properties/\nid\ntype\nname\ninput\n" }
}
