// Made by bindery 0 from input.yaml for Golden. Do not edit: generate it again.
// swift-format-ignore-file

@_exported import BinderyRuntime

private typealias RequiredRuntime = BinderyRuntime.GeneratedCodeNeedsBinderyRuntime6

/// Source: `/components/schemas/Function`.
public struct Function: Hashable, Sendable {
    public var name: String

    /// Members that the description does not name: kept as they came, sent back, and free to be set.
    public var unknownFields: JSONObject

    public init(name: String, unknownFields: JSONObject = [:]) {
        self.name = name
        self.unknownFields = unknownFields
    }
}

extension Function: Record {
    public init(json: inout JSONReader) throws(JSONError) {
        let start = json.enterRecord(Self.self)
        var name: String?
        var unknownFields = JSONObject()
        var member = 0
        repeat {
            if json.key("\"type\":", 1, &member) { json.constant("\"function\"", unknown: &unknownFields) }
            if json.key("\"name\":", 2, &member) { json.required(&name) }
        } while json.nextMember(&member, of: "type\nname\n", unknown: &unknownFields)
        guard let name, json.isSound else { try json.fail(missing: "name\n", from: start) }
        self.init(name: name, unknownFields: unknownFields)
    }

    public func write(json: inout JSONWriter) {
        let start = json.count
        json.constant(",\"type\":\"function\"", "type", unknown: unknownFields)
        json.required(",\"name\":", name)
        json.closeObject(from: start, names: "type\nname\n", unknown: unknownFields)
    }

    public static var places: StaticString { "\tinput.yaml#/components/schemas/Function/properties/\ntype\nname\n" }
}
