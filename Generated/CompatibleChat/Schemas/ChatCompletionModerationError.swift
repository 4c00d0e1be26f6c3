// Made by bindery 0.1.0 from openai.yaml for CompatibleChat. Do not edit: generate it again. Checksum: 8aa7037dad7144b2
// swift-format-ignore-file

import BinderyRuntime

/// Why a moderation did not take place.
///
/// Source: `/components/schemas/ChatCompletionModerationError`.
public struct ChatCompletionModerationError: Hashable, Sendable {
    /// Marks a failure.
    public var type: Optional<String>

    /// What went wrong, as a word for programs.
    public var code: Optional<String>

    /// What went wrong, in words for people.
    public var message: Optional<String>

    /// Members that the description does not name: kept as they came, sent back, and free to be set.
    public var unknownFields: JSONObject

    /// The optional members that are sent as `null` while their property is nil; all others are left out then.
    public var nulls: ExplicitNulls<Self>

    public init(
        type: String? = nil,
        code: String? = nil,
        message: String? = nil,
        unknownFields: JSONObject = [:],
        nulls: ExplicitNulls<Self> = []
    ) {
        self.type = type
        self.code = code
        self.message = message
        self.unknownFields = unknownFields
        self.nulls = nulls
    }
}

extension ChatCompletionModerationError: Record {
    public init(json: inout JSONReader) throws(JSONError) {
        let start = json.enterRecord(Self.self)
        var type: String?
        var code: String?
        var message: String?
        var unknownFields = JSONObject()
        var nulls: UInt64 = 0
        var member = 0
        repeat {
            if json.key("\"type\":", 1, &member) { json.optional(&type, 1, &nulls, unknown: &unknownFields) }
            if json.key("\"code\":", 2, &member) { json.optional(&code, 2, &nulls, unknown: &unknownFields) }
            if json.key("\"message\":", 3, &member) { json.optional(&message, 3, &nulls, unknown: &unknownFields) }
        } while json.nextMember(&member, of: "type\ncode\nmessage\n", unknown: &unknownFields)
        guard json.isSound else { try json.fail(missing: "", from: start) }
        self.init(
            type: type,
            code: code,
            message: message,
            unknownFields: unknownFields,
            nulls: ExplicitNulls(rawValue: nulls)
        )
    }

    public func write(json: inout JSONWriter) {
        let start = json.count
        json.optional(",\"type\":", type, 1, nulls)
        json.optional(",\"code\":", code, 2, nulls)
        json.optional(",\"message\":", message, 3, nulls)
        json.closeObject(from: start, names: "type\ncode\nmessage\n", unknown: unknownFields)
    }

    public static var places: StaticString { "\topenai.yaml#/components/schemas/ChatCompletionModerationError/properties/\ntype\ncode\nmessage\n" }
}
