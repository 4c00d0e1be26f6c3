// Made by bindery 0.1.0 from openai.yaml. Do not edit: generate it again. Checksum: 00c2963d62fecc59
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
        var members = json.enterRecord(Self.self, "\u{4}type\u{4}code\u{7}message")
        var code: String?
        var message: String?
        while json.nextMember(&members) {
            switch members.place {
            case 1: json.constant("\"error\"", &members)
            case 2: json.required(&code)
            case 3: json.required(&message)
            default: break
            }
        }
        guard
            let code, let message, json.isSound
        else { try json.fail(missing: "code\nmessage\n", from: members.start) }
        self.init(code: code, message: message, unknownFields: members.takeUnknownFields())
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
