// Made by bindery 0 from input.yaml. Do not edit: generate it again.
// swift-format-ignore-file

import BinderyRuntime

private typealias RequiredRuntime = BinderyRuntime.GeneratedCodeNeedsBinderyRuntime1

/// Source: `/components/schemas/Parcel`.
public struct Parcel: Hashable, Sendable {
    public var code: Optional<String>

    /// Members that the description does not name: kept as they came, sent back, and free to be set.
    public var unknownFields: JSONObject

    public init(code: String? = nil, unknownFields: JSONObject = [:]) {
        self.code = code
        self.unknownFields = unknownFields
    }
}

extension Parcel: Record {
    public init(json: inout JSONReader) throws(JSONError) {
        let start = try json.enterRecord(Self.self)
        var code: String?
        var unknownFields = JSONObject()
        var member = 0
        while member >= 0 {
            switch member {
            case 0, 1:
                if member == 1 || json.key("\"code\":") { json.optional(&code, unknown: &unknownFields) }
                fallthrough
            default:
                member = json.nextMember(of: "code\n", unknown: &unknownFields)
            }
        }
        guard json.isSound else { throw json.fault(missing: "", from: start) }
        self.init(code: code, unknownFields: unknownFields)
    }

    public func write(json: inout JSONWriter) {
        let start = json.count
        if let code {
            json.literal(",\"code\":")
            code.write(json: &json)
        }
        json.closeObject(from: start, names: "code\n", unknown: unknownFields)
    }

    public static var places: StaticString { "input.yaml:25:49 code\n" }
}
