// Made by bindery 0.1.0 from openai.yaml for OpenAIChat. Do not edit: generate it again. Checksum: e96ce5a4dc1316c7
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
        let start = json.enterRecord(Self.self)
        var refusal: String?
        var unknownFields = JSONObject()
        var member = 0
        repeat {
            if json.key("\"type\":", 1, &member) { json.constant("\"refusal\"", unknown: &unknownFields) }
            if json.key("\"refusal\":", 2, &member) { json.required(&refusal) }
        } while json.nextMember(&member, of: "type\nrefusal\n", unknown: &unknownFields)
        guard let refusal, json.isSound else { try json.fail(missing: "refusal\n", from: start) }
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
