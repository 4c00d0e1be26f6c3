// Made by bindery 0.1.0 from openai.yaml for CompatibleChat. Do not edit: generate it again. Checksum: 6ce2c3db927d918f
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
        let start = json.enterRecord(Self.self)
        var type: TypeValue?
        var function: Function?
        var unknownFields = JSONObject()
        var nulls: UInt64 = 0
        var member = 0
        repeat {
            if json.key("\"type\":", 1, &member) { json.optional(&type, 1, &nulls, unknown: &unknownFields) }
            if json.key("\"function\":", 2, &member) { json.required(&function) }
        } while json.nextMember(&member, of: "type\nfunction\n", unknown: &unknownFields)
        guard let function, json.isSound else { try json.fail(missing: "function\n", from: start) }
        self.init(
            function: function,
            type: type,
            unknownFields: unknownFields,
            nulls: ExplicitNulls(rawValue: nulls)
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
        let start = json.enterRecord(Self.self)
        var name: String?
        var unknownFields = JSONObject()
        var member = 0
        repeat {
            if json.key("\"name\":", 1, &member) { json.required(&name) }
        } while json.nextMember(&member, of: "name\n", unknown: &unknownFields)
        guard let name, json.isSound else { try json.fail(missing: "name\n", from: start) }
        self.init(name: name, unknownFields: unknownFields)
    }

    public func write(json: inout JSONWriter) {
        let start = json.count
        json.required(",\"name\":", name)
        json.closeObject(from: start, names: "name\n", unknown: unknownFields)
    }

    public static var places: StaticString { "\topenai.yaml#/components/schemas/ChatCompletionNamedToolChoice/properties/function/properties/\nname\n" }
}
