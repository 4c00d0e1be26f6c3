// Made by bindery 0.1.0 from openai.yaml for CompatibleChat. Do not edit: generate it again. Checksum: ca5d04181fd764f6
// swift-format-ignore-file

import BinderyRuntime

/// A piece of text.
///
/// Source: `/components/schemas/ChatCompletionRequestMessageContentPartText`.
public struct ChatCompletionRequestMessageContentPartText: Hashable, Sendable {
    /// Marks a part as text.
    ///
    /// Default: `"text"`. Always `"text"`.
    public var type: Optional<TypeValue>

    /// The text.
    public var text: Optional<String>

    public var promptCacheBreakpoint: Optional<PromptCacheBreakpointParam>

    /// Members that the description does not name: kept as they came, sent back, and free to be set.
    public var unknownFields: JSONObject

    /// The optional members that are sent as `null` while their property is nil; all others are left out then.
    public var nulls: ExplicitNulls<Self>

    public init(
        text: String?,
        type: TypeValue? = .text,
        promptCacheBreakpoint: PromptCacheBreakpointParam? = nil,
        unknownFields: JSONObject = [:],
        nulls: ExplicitNulls<Self> = []
    ) {
        self.text = text
        self.type = type
        self.promptCacheBreakpoint = promptCacheBreakpoint
        self.unknownFields = unknownFields
        self.nulls = nulls
    }

    /// Marks a part as text.
    public enum TypeValue: OpenEnum {
        /// Marks a part as text.
        case text
        /// A value that the description does not name, kept as it came.
        case unknown(String)

        public static var knownCases: [Self] { [.text] }

        public var rawValue: String {
            switch self {
            case .text: "text"
            case .unknown(let value): value
            }
        }
    }
}

extension ChatCompletionRequestMessageContentPartText: Record {
    public init(json: inout JSONReader) throws(JSONError) {
        let start = json.enterRecord(Self.self)
        var type: TypeValue?
        var text: String?
        var promptCacheBreakpoint: PromptCacheBreakpointParam?
        var unknownFields = JSONObject()
        var nulls: UInt64 = 0
        var member = 0
        repeat {
            if json.key("\"type\":", 1, &member) { json.optional(&type, 1, &nulls, unknown: &unknownFields) }
            if json.key("\"text\":", 2, &member) { json.nullable(&text, unknown: &unknownFields) }
            if json.key("\"prompt_cache_breakpoint\":", 3, &member) { json.optional(&promptCacheBreakpoint, 3, &nulls, unknown: &unknownFields) }
        } while json.nextMember(&member, of: "type\ntext\nprompt_cache_breakpoint\n", unknown: &unknownFields)
        guard json.isSound else { try json.fail(missing: "", from: start) }
        self.init(
            text: text,
            type: type,
            promptCacheBreakpoint: promptCacheBreakpoint,
            unknownFields: unknownFields,
            nulls: ExplicitNulls(rawValue: nulls)
        )
    }

    public func write(json: inout JSONWriter) {
        let start = json.count
        json.optional(",\"type\":", type, 1, nulls)
        json.nullable(",\"text\":", text, unknown: unknownFields)
        json.optional(",\"prompt_cache_breakpoint\":", promptCacheBreakpoint, 3, nulls)
        json.closeObject(from: start, names: "type\ntext\nprompt_cache_breakpoint\n", unknown: unknownFields)
    }

    public static var places: StaticString { "\topenai.yaml#/components/schemas/ChatCompletionRequestMessageContentPartText/properties/\ntype\ntext\nprompt_cache_breakpoint\n" }
}

extension ChatCompletionRequestMessageContentPartText.TypeValue {
    public static var knownWords: StaticString { "text\n" }
}
