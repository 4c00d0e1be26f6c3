// Made by bindery 0.1.0 from openai.yaml for AtomaChat. Do not edit: generate it again. Checksum: 6b5c5731eef99927
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
        let start = json.enterRecord(Self.self)
        var error: ErrorValue?
        var unknownFields = JSONObject()
        var member = 0
        repeat {
            if json.key("\"error\":", 1, &member) { json.required(&error) }
        } while json.nextMember(&member, of: "error\n", unknown: &unknownFields)
        guard let error, json.isSound else { try json.fail(missing: "error\n", from: start) }
        self.init(error: error, unknownFields: unknownFields)
    }

    public func write(json: inout JSONWriter) {
        let start = json.count
        json.required(",\"error\":", error)
        json.closeObject(from: start, names: "error\n", unknown: unknownFields)
    }

    public static var places: StaticString { "\topenai.yaml#/components/schemas/ErrorResponse/properties/\nerror\n" }
}
