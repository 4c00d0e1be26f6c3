// Made by bindery 0 from input.yaml for Golden. Do not edit: generate it again.
// swift-format-ignore-file

@_exported import BinderyRuntime

private typealias RequiredRuntime = BinderyRuntime.GeneratedCodeNeedsBinderyRuntime6

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
        let start = json.enterRecord(Self.self)
        var id: String?
        var name: String?
        var input: String?
        var unknownFields = JSONObject()
        var member = 0
        repeat {
            if json.key("\"id\":", 1, &member) { json.required(&id) }
            if json.key("\"type\":", 2, &member) { json.constant("\"call\"", unknown: &unknownFields) }
            if json.key("\"name\":", 3, &member) { json.required(&name) }
            if json.key("\"input\":", 4, &member) { json.required(&input) }
        } while json.nextMember(&member, of: "id\ntype\nname\ninput\n", unknown: &unknownFields)
        guard
            let id, let name, let input, json.isSound
        else { try json.fail(missing: "id\nname\ninput\n", from: start) }
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
