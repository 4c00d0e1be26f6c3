// Made by bindery 0.1.0 from openai.yaml for TogetherChat. Do not edit: generate it again. Checksum: 6f83ca3794c54f0b
// swift-format-ignore-file

import BinderyRuntime

/// A remark on the request.
///
/// Source: `/components/schemas/InferenceWarning`.
public struct InferenceWarning: Hashable, Sendable {
    /// The remark.
    public var message: String

    /// Members that the description does not name: kept as they came, sent back, and free to be set.
    public var unknownFields: JSONObject

    public init(message: String, unknownFields: JSONObject = [:]) {
        self.message = message
        self.unknownFields = unknownFields
    }
}

extension InferenceWarning: Record {
    public init(json: inout JSONReader) throws(JSONError) {
        let start = json.enterRecord(Self.self)
        var message: String?
        var unknownFields = JSONObject()
        var member = 0
        repeat {
            if json.key("\"message\":", 1, &member) { json.required(&message) }
        } while json.nextMember(&member, of: "message\n", unknown: &unknownFields)
        guard let message, json.isSound else { try json.fail(missing: "message\n", from: start) }
        self.init(message: message, unknownFields: unknownFields)
    }

    public func write(json: inout JSONWriter) {
        let start = json.count
        json.required(",\"message\":", message)
        json.closeObject(from: start, names: "message\n", unknown: unknownFields)
    }

    public static var places: StaticString { "\ttogether.yaml#/components/schemas/InferenceWarning/properties/\nmessage\n" }
}
