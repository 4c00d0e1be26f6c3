// Made by bindery 0 from input.yaml. Do not edit: generate it again.
// swift-format-ignore-file

import BinderyRuntime

private typealias RequiredRuntime = BinderyRuntime.GeneratedCodeNeedsBinderyRuntime1

/// Source: `/components/schemas/Egg`.
public struct Egg: Hashable, Sendable {
    public var hen: Optional<String>

    public var egg: Optional<String>

    /// Members that the description does not name: kept as they came, sent back, and free to be set.
    public var unknownFields: JSONObject

    public init(hen: String? = nil, egg: String? = nil, unknownFields: JSONObject = [:]) {
        self.hen = hen
        self.egg = egg
        self.unknownFields = unknownFields
    }
}

extension Egg: Record {
    public init(json: inout JSONReader) throws(JSONError) {
        let start = try json.enterRecord(Self.self)
        var hen: String?
        var egg: String?
        var unknownFields = JSONObject()
        var member = 0
        while member >= 0 {
            switch member {
            case 0, 1:
                if member == 1 || json.key("\"hen\":") { json.optional(&hen, unknown: &unknownFields) }
                fallthrough
            case 2:
                if member == 2 || json.key("\"egg\":") { json.optional(&egg, unknown: &unknownFields) }
                fallthrough
            default:
                member = json.nextMember(of: "hen\negg\n", unknown: &unknownFields)
            }
        }
        guard json.isSound else { throw json.fault(missing: "", from: start) }
        self.init(hen: hen, egg: egg, unknownFields: unknownFields)
    }

    public func write(json: inout JSONWriter) {
        let start = json.count
        if let hen {
            json.literal(",\"hen\":")
            hen.write(json: &json)
        }
        if let egg {
            json.literal(",\"egg\":")
            egg.write(json: &json)
        }
        json.closeObject(from: start, names: "hen\negg\n", unknown: unknownFields)
    }

    public static var places: StaticString { "input.yaml:11:74 hen\n10:74 egg\n" }
}
