// Made by bindery 0.1.0 from openai.yaml. Do not edit: generate it again. Checksum: 8959e0947beccd4e
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
        let start = try json.enterRecord(Self.self)
        var code: String?
        var message: String?
        var unknownFields = JSONObject()
        var member = 0
        while member >= 0 {
            switch member {
            case 0, 1:
                if member == 1 || json.key("\"type\":") { json.constant("\"error\"", unknown: &unknownFields) }
                fallthrough
            case 2:
                if member == 2 || json.key("\"code\":") { json.required(&code) }
                fallthrough
            case 3:
                if member == 3 || json.key("\"message\":") { json.required(&message) }
                fallthrough
            default:
                member = json.nextMember(of: "type\ncode\nmessage\n", unknown: &unknownFields)
            }
        }
        guard
            let code, let message, json.isSound
        else { throw json.failure(missing: "code\nmessage\n", from: start) }
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
