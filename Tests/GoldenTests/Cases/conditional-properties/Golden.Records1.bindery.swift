// Made by bindery 0 from input.yaml. Do not edit: generate it again.
// swift-format-ignore-file

import BinderyRuntime

private typealias RequiredRuntime = BinderyRuntime.GeneratedCodeNeedsBinderyRuntime1

/// Source: `/components/schemas/Job`.
public struct Job: Hashable, Sendable {
    public var kind: String

    /// Members that the description does not name: kept as they came, sent back, and free to be set.
    public var unknownFields: JSONObject

    public init(kind: String, unknownFields: JSONObject = [:]) {
        self.kind = kind
        self.unknownFields = unknownFields
    }
}

extension Job: Record {
    public init(json: inout JSONReader) throws(JSONError) {
        let start = json.mark
        var kind: String?
        var unknownFields = JSONObject()
        try json.enterObject()
        var member = 0
        while member >= 0 {
            switch member {
            case 0, 1:
                if member == 1 || json.key("\"kind\":") {
                    kind = try json.required()
                }
                fallthrough
            default:
                member = try json.nextMember(of: "kind\n", unknown: &unknownFields)
            }
        }
        guard let kind else { throw json.missing("kind", from: start) }
        self.init(kind: kind, unknownFields: unknownFields)
    }

    public func write(json: inout JSONWriter) {
        let start = json.count
        json.literal(",\"kind\":")
        kind.write(json: &json)
        json.closeObject(from: start, names: "kind\n", unknown: unknownFields)
    }
}
