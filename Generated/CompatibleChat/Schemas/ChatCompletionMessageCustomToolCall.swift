// Made by bindery 0.1.0 from openai.yaml. Do not edit: generate it again. Checksum: be5daca16224aafd
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
        var members = json.enterRecord(Self.self, "\u{2}id\u{4}type\u{6}custom")
        var id: String?
        var type: TypeValue?
        var custom: Custom?
        while json.nextMember(&members) {
            switch members.place {
            case 1: json.optional(&id, &members)
            case 2: json.optional(&type, &members)
            case 3: json.required(&custom)
            default: break
            }
        }
        guard let custom, json.isSound else { try json.fail(missing: "custom\n", from: members.start) }
        self.init(
            custom: custom,
            id: id,
            type: type,
            unknownFields: members.takeUnknownFields(),
            nulls: ExplicitNulls(rawValue: members.nulls)
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
        var members = json.enterRecord(Self.self, "\u{4}name\u{5}input")
        var name: String?
        var input: String?
        while json.nextMember(&members) {
            switch members.place {
            case 1: json.required(&name)
            case 2: json.optional(&input, &members)
            default: break
            }
        }
        guard let name, json.isSound else { try json.fail(missing: "name\n", from: members.start) }
        self.init(
            name: name,
            input: input,
            unknownFields: members.takeUnknownFields(),
            nulls: ExplicitNulls(rawValue: members.nulls)
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
