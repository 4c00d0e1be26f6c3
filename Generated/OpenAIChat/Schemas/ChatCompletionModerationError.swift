// Made by bindery 0.1.0 from openai.yaml for OpenAIChat. Do not edit: generate it again. Checksum: c3bacaf9022e4a8a
// swift-format-ignore-file

import BinderyRuntime

/// Why a moderation did not take place.
///
/// Source: `/components/schemas/ChatCompletionModerationError`.
public struct ChatCompletionModerationError: Hashable, Sendable {
    /// What went wrong, as a word for programs.
    public var code: String

    /// What went wrong, in words for people.
    public var message: String

    /// Members that the description does not name: kept as they came, sent back, and free to be set.
    public var unknownFields: JSONObject

    public init(code: String, message: String, unknownFields: JSONObject = [:]) {
        self.code = code
        self.message = message
        self.unknownFields = unknownFields
    }
}

extension ChatCompletionModerationError: Record {
    public init(json: inout JSONReader) throws(JSONError) {
        let start = json.enterRecord(Self.self)
        var code: String?
        var message: String?
        var unknownFields = JSONObject()
        var member = 0
        repeat {
            if json.key("\"type\":", 1, &member) { json.constant("\"error\"", unknown: &unknownFields) }
            if json.key("\"code\":", 2, &member) { json.required(&code) }
            if json.key("\"message\":", 3, &member) { json.required(&message) }
        } while json.nextMember(&member, of: "type\ncode\nmessage\n", unknown: &unknownFields)
        guard
            let code, let message, json.isSound
        else { try json.fail(missing: "code\nmessage\n", from: start) }
        self.init(code: code, message: message, unknownFields: unknownFields)
    }

    public func write(json: inout JSONWriter) {
        let start = json.count
        json.constant(",\"type\":\"error\"", "type", unknown: unknownFields)
        json.required(",\"code\":", code)
        json.required(",\"message\":", message)
        json.closeObject(from: start, names: "type\ncode\nmessage\n", unknown: unknownFields)
    }

    public static var places: StaticString { "\topenai.yaml#/components/schemas/ChatCompletionModerationError/properties/\ntype\ncode\nmessage\n" }
}
