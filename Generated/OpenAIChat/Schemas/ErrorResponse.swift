// Made by bindery 0.1.0 from openai.yaml. Do not edit: generate it again. Checksum: efad5ebd3e076a92
// swift-format-ignore-file

import BinderyRuntime

/// The body of a response that reports a failure.
///
/// Source: `/components/schemas/ErrorResponse`.
public struct ErrorResponse: Hashable, Sendable {
    public var error: ErrorValue

    /// Members that the description does not name: kept as they came, sent back, and free to be set.
    public var unknownFields: JSONObject

    public init(error: ErrorValue, unknownFields: JSONObject = [:]) {
        self.error = error
        self.unknownFields = unknownFields
    }
}

extension ErrorResponse: Record {
    public init(json: inout JSONReader) throws(JSONError) {
        var members = json.enterRecord(Self.self, "\u{5}error")
        var error: ErrorValue?
        while json.nextMember(&members) {
            switch members.place {
            case 1: json.required(&error)
            default: break
            }
        }
        guard let error, json.isSound else { try json.fail(missing: "error\n", from: members.start) }
        self.init(error: error, unknownFields: members.takeUnknownFields())
    }

    public func write(json: inout JSONWriter) {
        let start = json.count
        json.required(",\"error\":", error)
        json.closeObject(from: start, names: "error\n", unknown: unknownFields)
    }

    public static var places: StaticString { "\topenai.yaml#/components/schemas/ErrorResponse/properties/\nerror\n" }
}
