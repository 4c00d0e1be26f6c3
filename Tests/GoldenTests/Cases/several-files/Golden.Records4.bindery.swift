// Made by bindery 0 from input.yaml. Do not edit: generate it again.
// swift-format-ignore-file

import BinderyRuntime

private typealias RequiredRuntime = BinderyRuntime.GeneratedCodeNeedsBinderyRuntime1

/// Source: `/components/schemas/Cat`.
public struct Cat: Hashable, Sendable {
    public var kind: String

    public var meows: Optional<Bool>

    /// Members that the description does not name: kept as they came, sent back, and free to be set.
    public var unknownFields: JSONObject

    public init(kind: String, meows: Bool? = nil, unknownFields: JSONObject = [:]) {
        self.kind = kind
        self.meows = meows
        self.unknownFields = unknownFields
    }
}

extension Cat: Record {
    public init(json: inout JSONReader) throws(JSONError) {
        let start = try json.enterRecord(Self.self)
        var kind: String?
        var meows: Bool?
        var unknownFields = JSONObject()
        var member = 0
        while member >= 0 {
            switch member {
            case 0, 1:
                if member == 1 || json.key("\"kind\":") { json.required(&kind) }
                fallthrough
            case 2:
                if member == 2 || json.key("\"meows\":") { json.optional(&meows, unknown: &unknownFields) }
                fallthrough
            default:
                member = json.nextMember(of: "kind\nmeows\n", unknown: &unknownFields)
            }
        }
        guard let kind, json.isSound else { throw json.fault(missing: "kind\n", from: start) }
        self.init(kind: kind, meows: meows, unknownFields: unknownFields)
    }

    public func write(json: inout JSONWriter) {
        let start = json.count
        json.literal(",\"kind\":")
        kind.write(json: &json)
        if let meows {
            json.literal(",\"meows\":")
            meows.write(json: &json)
        }
        json.closeObject(from: start, names: "kind\nmeows\n", unknown: unknownFields)
    }

    public static var places: StaticString { "kinds.yaml:1:58 kind\n1:81 meows\n" }
}
