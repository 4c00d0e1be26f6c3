// Made by bindery 0.1.0 from openai.yaml. Do not edit: generate it again. Checksum: 12d87f792591ad45
// swift-format-ignore-file

import BinderyRuntime

/// Has the model call one certain custom tool.
///
/// Source: `/components/schemas/ChatCompletionNamedToolChoiceCustom`.
public struct ChatCompletionNamedToolChoiceCustom: Hashable, Sendable {
    /// Marks a choice as a custom tool.
    ///
    /// Default: `"custom"`. Always `"custom"`.
    public var type: Optional<TypeValue>

    /// The custom tool.
    public var custom: Custom

    /// Members that the description does not name: kept as they came, sent back, and free to be set.
    public var unknownFields: JSONObject

    /// The optional members that are sent as `null` while their property is nil; all others are left out then.
    public var nulls: ExplicitNulls<Self>

    public init(
        custom: Custom,
        type: TypeValue? = .custom,
        unknownFields: JSONObject = [:],
        nulls: ExplicitNulls<Self> = []
    ) {
        self.custom = custom
        self.type = type
        self.unknownFields = unknownFields
        self.nulls = nulls
    }

    /// Marks a choice as a custom tool.
    public enum TypeValue: OpenEnum {
        /// Marks a choice as a custom tool.
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

    /// The custom tool.
    public struct Custom: Hashable, Sendable {
        /// The tool's name.
        public var name: String

        /// Members that the description does not name: kept as they came, sent back, and free to be set.
        public var unknownFields: JSONObject

        public init(name: String, unknownFields: JSONObject = [:]) {
            self.name = name
            self.unknownFields = unknownFields
        }
    }
}

extension ChatCompletionNamedToolChoiceCustom: Record {
    public init(json: inout JSONReader) throws(JSONError) {
        var members = json.enterRecord(Self.self, "\u{4}type\u{6}custom")
        var type: TypeValue?
        var custom: Custom?
        while json.nextMember(&members) {
            switch members.place {
            case 1: json.optional(&type, &members)
            case 2: json.required(&custom)
            default: break
            }
        }
        guard let custom, json.isSound else { try json.fail(missing: "custom\n", from: members.start) }
        self.init(
            custom: custom,
            type: type,
            unknownFields: members.takeUnknownFields(),
            nulls: ExplicitNulls(rawValue: members.nulls)
        )
    }

    public func write(json: inout JSONWriter) {
        let start = json.count
        json.optional(",\"type\":", type, 1, nulls)
        json.required(",\"custom\":", custom)
        json.closeObject(from: start, names: "type\ncustom\n", unknown: unknownFields)
    }

    public static var places: StaticString { "\topenai.yaml#/components/schemas/ChatCompletionNamedToolChoiceCustom/properties/\ntype\ncustom\n" }
}

extension ChatCompletionNamedToolChoiceCustom.TypeValue {
    public static var knownWords: StaticString { "custom\n" }
}

extension ChatCompletionNamedToolChoiceCustom.Custom: Record {
    public init(json: inout JSONReader) throws(JSONError) {
        var members = json.enterRecord(Self.self, "\u{4}name")
        var name: String?
        while json.nextMember(&members) {
            switch members.place {
            case 1: json.required(&name)
            default: break
            }
        }
        guard let name, json.isSound else { try json.fail(missing: "name\n", from: members.start) }
        self.init(name: name, unknownFields: members.takeUnknownFields())
    }

    public func write(json: inout JSONWriter) {
        let start = json.count
        json.required(",\"name\":", name)
        json.closeObject(from: start, names: "name\n", unknown: unknownFields)
    }

    public static var places: StaticString { "\topenai.yaml#/components/schemas/ChatCompletionNamedToolChoiceCustom/properties/custom/properties/\nname\n" }
}
