// Made by bindery 0.1.0 from openai.yaml. Do not edit: generate it again. Checksum: a611d7e36a353379
// swift-format-ignore-file

import BinderyRuntime

/// A function that the model may call with JSON arguments.
///
/// Source: `/components/schemas/ChatCompletionTool`.
public struct ChatCompletionTool: Hashable, Sendable {
    /// Marks a tool as a function.
    ///
    /// Default: `"function"`. Always `"function"`.
    public var type: Optional<TypeValue>

    public var function: FunctionObject

    /// Members that the description does not name: kept as they came, sent back, and free to be set.
    public var unknownFields: JSONObject

    /// The optional members that are sent as `null` while their property is nil; all others are left out then.
    public var nulls: ExplicitNulls<Self>

    public init(
        function: FunctionObject,
        type: TypeValue? = .function,
        unknownFields: JSONObject = [:],
        nulls: ExplicitNulls<Self> = []
    ) {
        self.function = function
        self.type = type
        self.unknownFields = unknownFields
        self.nulls = nulls
    }

    /// Marks a tool as a function.
    public enum TypeValue: OpenEnum {
        /// Marks a tool as a function.
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
}

extension ChatCompletionTool: Record {
    public init(json: inout JSONReader) throws(JSONError) {
        var members = json.enterRecord(Self.self, "\u{4}type\u{8}function")
        var type: TypeValue?
        var function: FunctionObject?
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

    public static var places: StaticString { "\topenai.yaml#/components/schemas/ChatCompletionTool/properties/\ntype\nfunction\n" }
}

extension ChatCompletionTool.TypeValue {
    public static var knownWords: StaticString { "function\n" }
}
