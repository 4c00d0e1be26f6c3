// Made by bindery 0 from input.yaml. Do not edit: generate it again.
// swift-format-ignore-file

import BinderyRuntime

private typealias RequiredRuntime = BinderyRuntime.GeneratedCodeNeedsBinderyRuntime1

/// Source: `/components/schemas/Tag`.
public struct Tag: Hashable, Sendable {
    /// Only in answers.
    public var made: Optional<DateTimeString>

    /// Members that the description does not name: kept as they came, sent back, and free to be set.
    public var unknownFields: JSONObject

    public init(made: DateTimeString? = nil, unknownFields: JSONObject = [:]) {
        self.made = made
        self.unknownFields = unknownFields
    }
}

extension Tag: Record {
    public init(json: inout JSONReader) throws(JSONError) {
        let start = try json.enterRecord(Self.self)
        var made: DateTimeString?
        var unknownFields = JSONObject()
        var member = 0
        while member >= 0 {
            switch member {
            case 0, 1:
                if member == 1 || json.key("\"made\":") { json.optional(&made, unknown: &unknownFields) }
                fallthrough
            default:
                member = json.nextMember(of: "made\n", unknown: &unknownFields)
            }
        }
        guard json.isSound else { throw json.fault(missing: "", from: start) }
        self.init(made: made, unknownFields: unknownFields)
    }

    public func write(json: inout JSONWriter) {
        let start = json.count
        if let made {
            json.literal(",\"made\":")
            made.write(json: &json)
        }
        json.closeObject(from: start, names: "made\n", unknown: unknownFields)
    }

    public static var places: StaticString { "input.yaml:21:64 made\n" }
}
