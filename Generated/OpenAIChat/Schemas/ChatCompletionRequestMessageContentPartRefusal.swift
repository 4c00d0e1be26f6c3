// Made by bindery 0.1.0 from openai.yaml. Do not edit: generate it again. Checksum: bd0d7700a2973344
// swift-format-ignore-file

import BinderyRuntime

/// Words in which the model declined.
///
/// Source: `/components/schemas/ChatCompletionRequestMessageContentPartRefusal`.
public struct ChatCompletionRequestMessageContentPartRefusal: Hashable, Sendable {
    /// The words.
    public var refusal: String

    /// Members that the description does not name: kept as they came, sent back, and free to be set.
    public var unknownFields: JSONObject

    public init(refusal: String, unknownFields: JSONObject = [:]) {
        self.refusal = refusal
        self.unknownFields = unknownFields
    }
}

extension ChatCompletionRequestMessageContentPartRefusal: Record {
    public init(json: inout JSONReader) throws(JSONError) {
        let start = try json.enterRecord(Self.self)
        var refusal: String?
        var unknownFields = JSONObject()
        var member = 0
        while member >= 0 {
            switch member {
            case 0, 1:
                if member == 1 || json.key("\"type\":") { json.constant("\"refusal\"", unknown: &unknownFields) }
                fallthrough
            case 2:
                if member == 2 || json.key("\"refusal\":") { json.required(&refusal) }
                fallthrough
            default:
                member = json.nextMember(of: "type\nrefusal\n", unknown: &unknownFields)
            }
        }
        guard let refusal, json.isSound else { throw json.failure(missing: "refusal\n", from: start) }
        self.init(refusal: refusal, unknownFields: unknownFields)
    }

    public func write(json: inout JSONWriter) {
        let start = json.count
        json.constant(",\"type\":\"refusal\"", "type", unknown: unknownFields)
        json.required(",\"refusal\":", refusal)
        json.closeObject(from: start, names: "type\nrefusal\n", unknown: unknownFields)
    }

    public static var places: StaticString { "\topenai.yaml#/components/schemas/ChatCompletionRequestMessageContentPartRefusal/properties/\ntype\nrefusal\n" }
}
