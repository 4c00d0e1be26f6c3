// Made by bindery 0 from input.yaml. Do not edit: generate it again.
// swift-format-ignore-file

import BinderyRuntime

private typealias RequiredRuntime = BinderyRuntime.GeneratedCodeNeedsBinderyRuntime1

/// Source: `/components/schemas/Closed`.
public struct Closed: Hashable, Sendable {
    public var a: Optional<String>

    /// Members that the description does not name: kept as they came, sent back, and free to be set.
    public var unknownFields: JSONObject

    public init(a: String? = nil, unknownFields: JSONObject = [:]) {
        self.a = a
        self.unknownFields = unknownFields
    }
}

extension Closed: Record {
    public init(json: inout JSONReader) throws(JSONError) {
        let start = try json.enterRecord(Self.self)
        var a: String?
        var unknownFields = JSONObject()
        var member = 0
        while member >= 0 {
            switch member {
            case 0, 1:
                if member == 1 || json.key("\"a\":") { json.optional(&a, unknown: &unknownFields) }
                fallthrough
            default:
                member = json.nextMember(of: "a\n", unknown: &unknownFields)
            }
        }
        guard json.isSound else { throw json.fault(missing: "", from: start) }
        self.init(a: a, unknownFields: unknownFields)
    }

    public func write(json: inout JSONWriter) {
        let start = json.count
        if let a {
            json.literal(",\"a\":")
            a.write(json: &json)
        }
        json.closeObject(from: start, names: "a\n", unknown: unknownFields)
    }

    public static var places: StaticString { "input.yaml:13:24 a\n" }
}
