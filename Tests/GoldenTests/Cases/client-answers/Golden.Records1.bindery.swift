// Made by bindery 0 from input.yaml. Do not edit: generate it again.
// swift-format-ignore-file

import BinderyRuntime

private typealias RequiredRuntime = BinderyRuntime.GeneratedCodeNeedsBinderyRuntime1

/// Source: `/components/schemas/Job`.
public struct Job: Hashable, Sendable {
    public var id: Optional<String>

    /// Members that the description does not name: kept as they came, sent back, and free to be set.
    public var unknownFields: JSONObject

    public init(id: String? = nil, unknownFields: JSONObject = [:]) {
        self.id = id
        self.unknownFields = unknownFields
    }
}

extension Job: Record {
    public init(json: inout JSONReader) throws(JSONError) {
        let start = try json.enterRecord(Self.self)
        var id: String?
        var unknownFields = JSONObject()
        var member = 0
        while member >= 0 {
            switch member {
            case 0, 1:
                if member == 1 || json.key("\"id\":") { json.optional(&id, unknown: &unknownFields) }
                fallthrough
            default:
                member = json.nextMember(of: "id\n", unknown: &unknownFields)
            }
        }
        guard json.isSound else { throw json.fault(missing: "", from: start) }
        self.init(id: id, unknownFields: unknownFields)
    }

    public func write(json: inout JSONWriter) {
        let start = json.count
        if let id {
            json.literal(",\"id\":")
            id.write(json: &json)
        }
        json.closeObject(from: start, names: "id\n", unknown: unknownFields)
    }

    public static var places: StaticString { "input.yaml:34:44 id\n" }
}
