// Made by bindery 0.1.0 from openai.yaml for CompatibleChat. Do not edit: generate it again. Checksum: dd1e9c5e84c418a3
// swift-format-ignore-file

import BinderyRuntime

/// Narrows the tools to some of those in the request.
///
/// Source: `/components/schemas/ChatCompletionAllowedToolsChoice`.
public struct ChatCompletionAllowedToolsChoice: Hashable, Sendable {
    /// Marks a choice as a narrower list.
    ///
    /// Default: `"allowed_tools"`. Always `"allowed_tools"`.
    public var type: Optional<TypeValue>

    public var allowedTools: ChatCompletionAllowedTools

    /// Members that the description does not name: kept as they came, sent back, and free to be set.
    public var unknownFields: JSONObject

    /// The optional members that are sent as `null` while their property is nil; all others are left out then.
    public var nulls: ExplicitNulls<Self>

    public init(
        allowedTools: ChatCompletionAllowedTools,
        type: TypeValue? = .allowedTools,
        unknownFields: JSONObject = [:],
        nulls: ExplicitNulls<Self> = []
    ) {
        self.allowedTools = allowedTools
        self.type = type
        self.unknownFields = unknownFields
        self.nulls = nulls
    }

    /// Marks a choice as a narrower list.
    public enum TypeValue: OpenEnum {
        /// Marks a choice as a narrower list.
        case allowedTools
        /// A value that the description does not name, kept as it came.
        case unknown(String)

        public static var knownCases: [Self] { [.allowedTools] }

        public var rawValue: String {
            switch self {
            case .allowedTools: "allowed_tools"
            case .unknown(let value): value
            }
        }
    }
}

extension ChatCompletionAllowedToolsChoice: Record {
    public init(json: inout JSONReader) throws(JSONError) {
        let start = json.enterRecord(Self.self)
        var type: TypeValue?
        var allowedTools: ChatCompletionAllowedTools?
        var unknownFields = JSONObject()
        var nulls: UInt64 = 0
        var member = 0
        repeat {
            if json.key("\"type\":", 1, &member) { json.optional(&type, 1, &nulls, unknown: &unknownFields) }
            if json.key("\"allowed_tools\":", 2, &member) { json.required(&allowedTools) }
        } while json.nextMember(&member, of: "type\nallowed_tools\n", unknown: &unknownFields)
        guard let allowedTools, json.isSound else { try json.fail(missing: "allowed_tools\n", from: start) }
        self.init(
            allowedTools: allowedTools,
            type: type,
            unknownFields: unknownFields,
            nulls: ExplicitNulls(rawValue: nulls)
        )
    }

    public func write(json: inout JSONWriter) {
        let start = json.count
        json.optional(",\"type\":", type, 1, nulls)
        json.required(",\"allowed_tools\":", allowedTools)
        json.closeObject(from: start, names: "type\nallowed_tools\n", unknown: unknownFields)
    }

    public static var places: StaticString { "\topenai.yaml#/components/schemas/ChatCompletionAllowedToolsChoice/properties/\ntype\nallowed_tools\n" }
}

extension ChatCompletionAllowedToolsChoice.TypeValue {
    public static var knownWords: StaticString { "allowed_tools\n" }
}
