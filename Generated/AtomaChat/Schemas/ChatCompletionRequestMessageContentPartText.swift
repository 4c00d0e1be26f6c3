// Made by bindery 0.1.0 from openai.yaml. Do not edit: generate it again. Checksum: 5dc4fc1797e0ce43
// swift-format-ignore-file

import BinderyRuntime

/// A piece of text.
///
/// Source: `/components/schemas/ChatCompletionRequestMessageContentPartText`.
public struct ChatCompletionRequestMessageContentPartText: Hashable, Sendable {
    /// The text.
    public var text: String

    /// Members that the description does not name: kept as they came, sent back, and free to be set.
    public var unknownFields: JSONObject

    public init(text: String, unknownFields: JSONObject = [:]) {
        self.text = text
        self.unknownFields = unknownFields
    }
}

extension ChatCompletionRequestMessageContentPartText: Record {
    public init(json: inout JSONReader) throws(JSONError) {
        var members = json.enterRecord(Self.self, "\u{4}type\u{4}text")
        var text: String?
        while json.nextMember(&members) {
            switch members.place {
            case 1: json.constant("\"text\"", &members)
            case 2: json.required(&text)
            default: break
            }
        }
        guard let text, json.isSound else { try json.fail(missing: "text\n", from: members.start) }
        self.init(text: text, unknownFields: members.takeUnknownFields())
    }

    public func write(json: inout JSONWriter) {
        let start = json.count
        json.constant(",\"type\":\"text\"", "type", unknown: unknownFields)
        json.required(",\"text\":", text)
        json.closeObject(from: start, names: "type\ntext\n", unknown: unknownFields)
    }

    public static var places: StaticString { "\topenai.yaml#/components/schemas/ChatCompletionRequestMessageContentPartText/properties/\ntype\ntext\n" }
}
