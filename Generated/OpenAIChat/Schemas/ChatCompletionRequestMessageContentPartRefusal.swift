// Made by bindery 0.1.0 from openai.yaml. Do not edit: generate it again. Checksum: 9888f08746cb578a
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
        var members = json.enterRecord(Self.self, "\u{4}type\u{7}refusal")
        var refusal: String?
        while json.nextMember(&members) {
            switch members.place {
            case 1: json.constant("\"refusal\"", &members)
            case 2: json.required(&refusal)
            default: break
            }
        }
        guard let refusal, json.isSound else { try json.fail(missing: "refusal\n", from: members.start) }
        self.init(refusal: refusal, unknownFields: members.takeUnknownFields())
    }

    public func write(json: inout JSONWriter) {
        let start = json.count
        json.constant(",\"type\":\"refusal\"", "type", unknown: unknownFields)
        json.required(",\"refusal\":", refusal)
        json.closeObject(from: start, names: "type\nrefusal\n", unknown: unknownFields)
    }

    public static var places: StaticString { "\topenai.yaml#/components/schemas/ChatCompletionRequestMessageContentPartRefusal/properties/\ntype\nrefusal\n" }
}
