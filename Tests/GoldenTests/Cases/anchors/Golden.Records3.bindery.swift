// Made by bindery 0 from input.yaml. Do not edit: generate it again.
// swift-format-ignore-file

import BinderyRuntime

private typealias RequiredRuntime = BinderyRuntime.GeneratedCodeNeedsBinderyRuntime1

/// Source: `/components/schemas/Old`.
public struct Old: Hashable, Sendable {
    public var next: Old? {
        get { _next?.value }
        set { _next = newValue.map(Box.init) }
    }

    var _next: Optional<Box<Old>>

    /// Members that the description does not name: kept as they came, sent back, and free to be set.
    public var unknownFields: JSONObject

    public init(next: Old? = nil, unknownFields: JSONObject = [:]) {
        _next = next.map(Box.init)
        self.unknownFields = unknownFields
    }
}

extension Old: Record {
    public init(json: inout JSONReader) throws(JSONError) {
        let start = try json.enterRecord(Self.self)
        var next: Old?
        var unknownFields = JSONObject()
        var member = 0
        while member >= 0 {
            switch member {
            case 0, 1:
                if member == 1 || json.key("\"next\":") { json.optional(&next, unknown: &unknownFields) }
                fallthrough
            default:
                member = json.nextMember(of: "next\n", unknown: &unknownFields)
            }
        }
        guard json.isSound else { throw json.fault(missing: "", from: start) }
        self.init(next: next, unknownFields: unknownFields)
    }

    public func write(json: inout JSONWriter) {
        let start = json.count
        if let next = _next?.value {
            json.literal(",\"next\":")
            next.write(json: &json)
        }
        json.closeObject(from: start, names: "next\n", unknown: unknownFields)
    }

    public static var places: StaticString { "input.yaml:21:70 next\n" }
}
