// Made by bindery 0.1.0 from openai.yaml. Do not edit: generate it again. Checksum: 900d7bd68865ef92
// swift-format-ignore-file

import BinderyRuntime

/// One failure.
///
/// Source: `/components/schemas/ErrorDetails`.
public struct ErrorDetails: Hashable, Sendable {
    public var error: ErrorValue

    /// Members that the description does not name: kept as they came, sent back, and free to be set.
    public var unknownFields: JSONObject

    public init(error: ErrorValue, unknownFields: JSONObject = [:]) {
        self.error = error
        self.unknownFields = unknownFields
    }
}

extension ErrorDetails: Record {
    public init(json: inout JSONReader) throws(JSONError) {
        let start = try json.enterRecord(Self.self)
        var error: ErrorValue?
        var unknownFields = JSONObject()
        var member = 0
        while member >= 0 {
            switch member {
            case 0, 1:
                if member == 1 || json.key("\"error\":") { json.required(&error) }
                fallthrough
            default:
                member = json.nextMember(of: "error\n", unknown: &unknownFields)
            }
        }
        guard let error, json.isSound else { throw json.failure(missing: "error\n", from: start) }
        self.init(error: error, unknownFields: unknownFields)
    }

    public func write(json: inout JSONWriter) {
        let start = json.count
        json.required(",\"error\":", error)
        json.closeObject(from: start, names: "error\n", unknown: unknownFields)
    }

    public static var places: StaticString { "\tgemini.yaml#/components/schemas/ErrorDetails/properties/\nerror\n" }
}
