// Made by bindery 0.1.0 from openai.yaml for CompatibleChat. Do not edit: generate it again. Checksum: 09a011e647afdb81
// swift-format-ignore-file

import BinderyRuntime

/// The tools that remain, and whether one of them has to be called.
///
/// Source: `/components/schemas/ChatCompletionAllowedTools`.
public struct ChatCompletionAllowedTools: Hashable, Sendable {
    /// Whether the model may response in words instead (`auto`) or has to call a tool (`required`).
    public var mode: Optional<Mode>

    /// The remaining tools, each as its type with its name, such as `{"type": "function",
    /// "function": {"name": "forecast"}}`.
    public var tools: Optional<[JSONObject]>

    /// Members that the description does not name: kept as they came, sent back, and free to be set.
    public var unknownFields: JSONObject

    /// The optional members that are sent as `null` while their property is nil; all others are left out then.
    public var nulls: ExplicitNulls<Self>

    public init(
        mode: Mode? = nil,
        tools: [JSONObject]? = nil,
        unknownFields: JSONObject = [:],
        nulls: ExplicitNulls<Self> = []
    ) {
        self.mode = mode
        self.tools = tools
        self.unknownFields = unknownFields
        self.nulls = nulls
    }

    /// Whether the model may response in words instead (`auto`) or has to call a tool (`required`).
    public enum Mode: OpenEnum {
        case auto
        case required
        /// A value that the description does not name, kept as it came.
        case unknown(String)

        public static var knownCases: [Self] { [.auto, .required] }

        public var rawValue: String {
            switch self {
            case .auto: "auto"
            case .required: "required"
            case .unknown(let value): value
            }
        }
    }
}

extension ChatCompletionAllowedTools: Record {
    public init(json: inout JSONReader) throws(JSONError) {
        let start = json.enterRecord(Self.self)
        var mode: Mode?
        var tools: [JSONObject]?
        var unknownFields = JSONObject()
        var nulls: UInt64 = 0
        var member = 0
        repeat {
            if json.key("\"mode\":", 1, &member) { json.optional(&mode, 1, &nulls, unknown: &unknownFields) }
            if json.key("\"tools\":", 2, &member) { json.optional(&tools, 2, &nulls, unknown: &unknownFields) }
        } while json.nextMember(&member, of: "mode\ntools\n", unknown: &unknownFields)
        guard json.isSound else { try json.fail(missing: "", from: start) }
        self.init(
            mode: mode,
            tools: tools,
            unknownFields: unknownFields,
            nulls: ExplicitNulls(rawValue: nulls)
        )
    }

    public func write(json: inout JSONWriter) {
        let start = json.count
        json.optional(",\"mode\":", mode, 1, nulls)
        json.optional(",\"tools\":", tools, 2, nulls)
        json.closeObject(from: start, names: "mode\ntools\n", unknown: unknownFields)
    }

    public static var places: StaticString { "\topenai.yaml#/components/schemas/ChatCompletionAllowedTools/properties/\nmode\ntools\n" }
}

extension ChatCompletionAllowedTools.Mode {
    public static var knownWords: StaticString { "auto\nrequired\n" }
}
