// Made by bindery 0 from input.yaml. Do not edit: generate it again.
// swift-format-ignore-file

import BinderyRuntime

private typealias RequiredRuntime = BinderyRuntime.GeneratedCodeNeedsBinderyRuntime1

/// Source: `/paths/~1people/get/responses/200/content/application~1json/schema`.
public struct GetPeopleResponse: Hashable, Sendable {
    public var d: Optional<String>

    /// Members that the description does not name: kept as they came, sent back, and free to be set.
    public var unknownFields: JSONObject

    public init(d: String? = nil, unknownFields: JSONObject = [:]) {
        self.d = d
        self.unknownFields = unknownFields
    }
}

extension GetPeopleResponse: Record {
    public init(json: inout JSONReader) throws(JSONError) {
        let start = try json.enterRecord(Self.self)
        var d: String?
        var unknownFields = JSONObject()
        var member = 0
        while member >= 0 {
            switch member {
            case 0, 1:
                if member == 1 || json.key("\"d\":") { json.optional(&d, unknown: &unknownFields) }
                fallthrough
            default:
                member = json.nextMember(of: "d\n", unknown: &unknownFields)
            }
        }
        guard json.isSound else { throw json.fault(missing: "", from: start) }
        self.init(d: d, unknownFields: unknownFields)
    }

    public func write(json: inout JSONWriter) {
        let start = json.count
        if let d {
            json.literal(",\"d\":")
            d.write(json: &json)
        }
        json.closeObject(from: start, names: "d\n", unknown: unknownFields)
    }

    public static var places: StaticString { "input.yaml:21:103 d\n" }
}
