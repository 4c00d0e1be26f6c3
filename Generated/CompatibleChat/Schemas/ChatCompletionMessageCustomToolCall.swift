// Made by bindery 0.1.0 from openai.yaml for CompatibleChat. Do not edit: generate it again. Checksum: 970df4b80ad26456
// swift-format-ignore-file

import BinderyRuntime

/// A call of a custom tool.
///
/// Source: `/components/schemas/ChatCompletionMessageCustomToolCall`.
public struct ChatCompletionMessageCustomToolCall: Hashable, Sendable {
    /// The identifier of the call, to which the tool message refers.
    public var id: Optional<String>

    /// Marks a call as one of a custom tool.
    ///
    /// Default: `"custom"`. Always `"custom"`.
    public var type: Optional<TypeValue>

    /// What is called, with which input.
    public var custom: Custom

    /// Members that the description does not name: kept as they came, sent back, and free to be set.
    public var unknownFields: JSONObject

    /// The optional members that are sent as `null` while their property is nil; all others are left out then.
    public var nulls: ExplicitNulls<Self>

    public init(
        custom: Custom,
        id: String? = nil,
        type: TypeValue? = .custom,
        unknownFields: JSONObject = [:],
        nulls: ExplicitNulls<Self> = []
    ) {
        self.custom = custom
        self.id = id
        self.type = type
        self.unknownFields = unknownFields
        self.nulls = nulls
    }

    /// Marks a call as one of a custom tool.
    public enum TypeValue: OpenEnum {
        /// Marks a call as one of a custom tool.
        case custom
        /// A value that the description does not name, kept as it came.
        case unknown(String)

        public static var knownCases: [Self] { [.custom] }

        public var rawValue: String {
            switch self {
            case .custom: "custom"
            case .unknown(let value): value
            }
        }
    }

    /// What is called, with which input.
    public struct Custom: Hashable, Sendable {
        /// The tool's name.
        public var name: String

        /// The input, as the model wrote it.
        public var input: Optional<String>

        /// Members that the description does not name: kept as they came, sent back, and free to be set.
        public var unknownFields: JSONObject

        /// The optional members that are sent as `null` while their property is nil; all others are left out then.
        public var nulls: ExplicitNulls<Self>

        public init(
            name: String,
            input: String? = nil,
            unknownFields: JSONObject = [:],
            nulls: ExplicitNulls<Self> = []
        ) {
            self.name = name
            self.input = input
            self.unknownFields = unknownFields
            self.nulls = nulls
        }
    }
}

extension ChatCompletionMessageCustomToolCall: Record {
    public init(json: inout JSONReader) throws(JSONError) {
        let start = json.enterRecord(Self.self)
        var id: String?
        var type: TypeValue?
        var custom: Custom?
        var unknownFields = JSONObject()
        var nulls: UInt64 = 0
        var member = 0
        repeat {
            if json.key("\"id\":", 1, &member) { json.optional(&id, 1, &nulls, unknown: &unknownFields) }
            if json.key("\"type\":", 2, &member) { json.optional(&type, 2, &nulls, unknown: &unknownFields) }
            if json.key("\"custom\":", 3, &member) { json.required(&custom) }
        } while json.nextMember(&member, of: "id\ntype\ncustom\n", unknown: &unknownFields)
        guard let custom, json.isSound else { try json.fail(missing: "custom\n", from: start) }
        self.init(
            custom: custom,
            id: id,
            type: type,
            unknownFields: unknownFields,
            nulls: ExplicitNulls(rawValue: nulls)
        )
    }

    public func write(json: inout JSONWriter) {
        let start = json.count
        json.optional(",\"id\":", id, 1, nulls)
        json.optional(",\"type\":", type, 2, nulls)
        json.required(",\"custom\":", custom)
        json.closeObject(from: start, names: "id\ntype\ncustom\n", unknown: unknownFields)
    }

    public static var places: StaticString { "\topenai.yaml#/components/schemas/ChatCompletionMessageCustomToolCall/properties/\nid\ntype\ncustom\n" }
}

extension ChatCompletionMessageCustomToolCall.TypeValue {
    public static var knownWords: StaticString { "custom\n" }
}

extension ChatCompletionMessageCustomToolCall.Custom: Record {
    public init(json: inout JSONReader) throws(JSONError) {
        let start = json.enterRecord(Self.self)
        var name: String?
        var input: String?
        var unknownFields = JSONObject()
        var nulls: UInt64 = 0
        var member = 0
        repeat {
            if json.key("\"name\":", 1, &member) { json.required(&name) }
            if json.key("\"input\":", 2, &member) { json.optional(&input, 2, &nulls, unknown: &unknownFields) }
        } while json.nextMember(&member, of: "name\ninput\n", unknown: &unknownFields)
        guard let name, json.isSound else { try json.fail(missing: "name\n", from: start) }
        self.init(
            name: name,
            input: input,
            unknownFields: unknownFields,
            nulls: ExplicitNulls(rawValue: nulls)
        )
    }

    public func write(json: inout JSONWriter) {
        let start = json.count
        json.required(",\"name\":", name)
        json.optional(",\"input\":", input, 2, nulls)
        json.closeObject(from: start, names: "name\ninput\n", unknown: unknownFields)
    }

    public static var places: StaticString { "\topenai.yaml#/components/schemas/ChatCompletionMessageCustomToolCall/properties/custom/properties/\nname\ninput\n" }
}
