// Made by bindery 0.1.0 from openai.yaml. Do not edit: generate it again. Checksum: f0be7fbf043eae62
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
        var members = json.enterRecord(Self.self, "\u{4}type\u{4}code\u{7}message")
        var type: String?
        var code: String?
        var message: String?
        while json.nextMember(&members) {
            switch members.place {
            case 1: json.optional(&type, &members)
            case 2: json.optional(&code, &members)
            case 3: json.optional(&message, &members)
            default: break
            }
        }
        guard json.isSound else { try json.fail(missing: "", from: members.start) }
        self.init(
            type: type,
            code: code,
            message: message,
            unknownFields: members.takeUnknownFields(),
            nulls: ExplicitNulls(rawValue: members.nulls)
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
