// Made by bindery 0.1.0 from openai.yaml. Do not edit: generate it again. Checksum: 4fa575c134e1f1fb
// swift-format-ignore-file

import BinderyRuntime

/// A piece of text.
///
/// Source: `/components/schemas/ChatCompletionRequestMessageContentPartText`.
public struct ChatCompletionRequestMessageContentPartText: Hashable, Sendable {
    /// The text.
    public var text: String

    public var promptCacheBreakpoint: Optional<PromptCacheBreakpointParam>

    /// Members that the description does not name: kept as they came, sent back, and free to be set.
    public var unknownFields: JSONObject

    /// The optional members that are sent as `null` while their property is nil; all others are left out then.
    public var nulls: ExplicitNulls<Self>

    public init(
        text: String,
        promptCacheBreakpoint: PromptCacheBreakpointParam? = nil,
        unknownFields: JSONObject = [:],
        nulls: ExplicitNulls<Self> = []
    ) {
        self.text = text
        self.promptCacheBreakpoint = promptCacheBreakpoint
        self.unknownFields = unknownFields
        self.nulls = nulls
    }
}

extension ChatCompletionRequestMessageContentPartText: Record {
    public init(json: inout JSONReader) throws(JSONError) {
        var members = json.enterRecord(Self.self, "\u{4}type\u{4}text\u{17}prompt_cache_breakpoint")
        var text: String?
        var promptCacheBreakpoint: PromptCacheBreakpointParam?
        while json.nextMember(&members) {
            switch members.place {
            case 1: json.constant("\"text\"", &members)
            case 2: json.required(&text)
            case 3: json.optional(&promptCacheBreakpoint, &members)
            default: break
            }
        }
        guard let text, json.isSound else { try json.fail(missing: "text\n", from: members.start) }
        self.init(
            text: text,
            promptCacheBreakpoint: promptCacheBreakpoint,
            unknownFields: members.takeUnknownFields(),
            nulls: ExplicitNulls(rawValue: members.nulls)
        )
    }

    public func write(json: inout JSONWriter) {
        let start = json.count
        json.constant(",\"type\":\"text\"", "type", unknown: unknownFields)
        json.required(",\"text\":", text)
        json.optional(",\"prompt_cache_breakpoint\":", promptCacheBreakpoint, 3, nulls)
        json.closeObject(from: start, names: "type\ntext\nprompt_cache_breakpoint\n", unknown: unknownFields)
    }

    public static var places: StaticString { "\topenai.yaml#/components/schemas/ChatCompletionRequestMessageContentPartText/properties/\ntype\ntext\nprompt_cache_breakpoint\n" }
}
