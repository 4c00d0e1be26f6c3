// Made by bindery 0.1.0 from openai.yaml. Do not edit: generate it again. Checksum: 87a479359bf8d740
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
        let start = try json.enterRecord(Self.self)
        var message: String?
        var unknownFields = JSONObject()
        var member = 0
        while member >= 0 {
            switch member {
            case 0, 1:
                if member == 1 || json.key("\"message\":") { json.required(&message) }
                fallthrough
            default:
                member = json.nextMember(of: "message\n", unknown: &unknownFields)
            }
        }
        guard let message, json.isSound else { throw json.failure(missing: "message\n", from: start) }
        self.init(message: message, unknownFields: unknownFields)
    }

    public func write(json: inout JSONWriter) {
        let start = json.count
        json.required(",\"message\":", message)
        json.closeObject(from: start, names: "message\n", unknown: unknownFields)
    }

    public static var places: StaticString { "\ttogether.yaml#/components/schemas/InferenceWarning/properties/\nmessage\n" }
}
