// Made by bindery 0.1.0 from openai.yaml. Do not edit: generate it again. Checksum: 1b74f21eb340512a
// swift-format-ignore-file

import BinderyRuntime

/// Has the model call one certain function.
///
/// Source: `/components/schemas/ChatCompletionNamedToolChoice`.
public struct ChatCompletionNamedToolChoice: Hashable, Sendable {
    /// Marks a choice as a function.
    ///
    /// Default: `"function"`. Always `"function"`.
    public var type: Optional<TypeValue>

    /// The function.
    public var function: Function

    /// Members that the description does not name: kept as they came, sent back, and free to be set.
    public var unknownFields: JSONObject

    /// The optional members that are sent as `null` while their property is nil; all others are left out then.
    public var nulls: ExplicitNulls<Self>

    public init(
        function: Function,
        type: TypeValue? = .function,
        unknownFields: JSONObject = [:],
        nulls: ExplicitNulls<Self> = []
    ) {
        self.function = function
        self.type = type
        self.unknownFields = unknownFields
        self.nulls = nulls
    }

    /// Marks a choice as a function.
    public enum TypeValue: OpenEnum {
        /// Marks a choice as a function.
        case function
        /// A value that the description does not name, kept as it came.
        case unknown(String)

        public static var knownCases: [Self] { [.function] }

        public var rawValue: String {
            switch self {
            case .function: "function"
            case .unknown(let value): value
            }
        }
    }

    /// The function.
    public struct Function: Hashable, Sendable {
        /// The function's name.
        public var name: String

        /// Members that the description does not name: kept as they came, sent back, and free to be set.
        public var unknownFields: JSONObject

        public init(name: String, unknownFields: JSONObject = [:]) {
            self.name = name
            self.unknownFields = unknownFields
        }
    }
}

extension ChatCompletionNamedToolChoice: Record {
    public init(json: inout JSONReader) throws(JSONError) {
        var members = json.enterRecord(Self.self, "\u{4}type\u{8}function")
        var type: TypeValue?
        var function: Function?
        while json.nextMember(&members) {
            switch members.place {
            case 1: json.optional(&type, &members)
            case 2: json.required(&function)
            default: break
            }
        }
        guard let function, json.isSound else { try json.fail(missing: "function\n", from: members.start) }
        self.init(
            function: function,
            type: type,
            unknownFields: members.takeUnknownFields(),
            nulls: ExplicitNulls(rawValue: members.nulls)
        )
    }

    public func write(json: inout JSONWriter) {
        let start = json.count
        json.optional(",\"type\":", type, 1, nulls)
        json.required(",\"function\":", function)
        json.closeObject(from: start, names: "type\nfunction\n", unknown: unknownFields)
    }

    public static var places: StaticString { "\topenai.yaml#/components/schemas/ChatCompletionNamedToolChoice/properties/\ntype\nfunction\n" }
}

extension ChatCompletionNamedToolChoice.TypeValue {
    public static var knownWords: StaticString { "function\n" }
}

extension ChatCompletionNamedToolChoice.Function: Record {
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

    public static var places: StaticString { "\topenai.yaml#/components/schemas/ChatCompletionNamedToolChoice/properties/function/properties/\nname\n" }
}
