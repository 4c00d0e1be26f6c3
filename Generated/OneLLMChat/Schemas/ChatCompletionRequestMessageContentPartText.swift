// Made by bindery 0.1.0 from openai.yaml for OneLLMChat. Do not edit: generate it again. Checksum: cdbaf57798b0b466
// swift-format-ignore-file

import BinderyRuntime
import CompatibleChat

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

    /// Members that the description does not name: kept as they came, sent back, and free to be set.
    public var unknownFields: JSONObject

    /// The optional members that are sent as `null` while their property is nil; all others are left out then.
    public var nulls: ExplicitNulls<Self>

    public init(
        text: String?,
        type: TypeValue? = .text,
        unknownFields: JSONObject = [:],
        nulls: ExplicitNulls<Self> = []
    ) {
        self.text = text
        self.type = type
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
        var unknownFields = JSONObject()
        var nulls: UInt64 = 0
        var member = 0
        repeat {
            if json.key("\"type\":", 1, &member) { json.optional(&type, 1, &nulls, unknown: &unknownFields) }
            if json.key("\"text\":", 2, &member) { json.nullable(&text, unknown: &unknownFields) }
        } while json.nextMember(&member, of: "type\ntext\n", unknown: &unknownFields)
        guard json.isSound else { try json.fail(missing: "", from: start) }
        self.init(
            text: text,
            type: type,
            unknownFields: unknownFields,
            nulls: ExplicitNulls(rawValue: nulls)
        )
    }

    public func write(json: inout JSONWriter) {
        let start = json.count
        json.optional(",\"type\":", type, 1, nulls)
        json.nullable(",\"text\":", text, unknown: unknownFields)
        json.closeObject(from: start, names: "type\ntext\n", unknown: unknownFields)
    }

    public static var places: StaticString { "\topenai.yaml#/components/schemas/ChatCompletionRequestMessageContentPartText/properties/\ntype\ntext\n" }
}

extension ChatCompletionRequestMessageContentPartText.TypeValue {
    public static var knownWords: StaticString { "text\n" }
}
