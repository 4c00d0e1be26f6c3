// Made by bindery 0.1.0 from openai.yaml for TogetherChat. Do not edit: generate it again. Checksum: ac25532737c20219
// swift-format-ignore-file

import BinderyRuntime

/// A call of a function.
///
/// Source: `/components/schemas/ChatCompletionMessageToolCall`.
public struct ChatCompletionMessageToolCall: Hashable, Sendable {
    /// The identifier of the call, to which the tool message refers.
    public var id: String

    /// What is called, with which arguments.
    public var function: Function

    /// Which of the calls this is, counted from 0.
    public var index: Optional<Int>

    /// Members that the description does not name: kept as they came, sent back, and free to be set.
    public var unknownFields: JSONObject

    /// The optional members that are sent as `null` while their property is nil; all others are left out then.
    public var nulls: ExplicitNulls<Self>

    public init(
        id: String,
        function: Function,
        index: Int? = nil,
        unknownFields: JSONObject = [:],
        nulls: ExplicitNulls<Self> = []
    ) {
        self.id = id
        self.function = function
        self.index = index
        self.unknownFields = unknownFields
        self.nulls = nulls
    }

    /// What is called, with which arguments.
    public struct Function: Hashable, Sendable {
        /// The function's name.
        public var name: String

        /// The arguments as JSON text, exactly as the model wrote it. It may be invalid or name
        /// things that the schema does not, so check before use.
        public var arguments: String

        /// Members that the description does not name: kept as they came, sent back, and free to be set.
        public var unknownFields: JSONObject

        public init(name: String, arguments: String, unknownFields: JSONObject = [:]) {
            self.name = name
            self.arguments = arguments
            self.unknownFields = unknownFields
        }
    }
}

extension ChatCompletionMessageToolCall: Record {
    public init(json: inout JSONReader) throws(JSONError) {
        let start = json.enterRecord(Self.self)
        var id: String?
        var function: Function?
        var index: Int?
        var unknownFields = JSONObject()
        var nulls: UInt64 = 0
        var member = 0
        repeat {
            if json.key("\"id\":", 1, &member) { json.required(&id) }
            if json.key("\"type\":", 2, &member) { json.constant("\"function\"", unknown: &unknownFields) }
            if json.key("\"function\":", 3, &member) { json.required(&function) }
            if json.key("\"index\":", 4, &member) { json.optional(&index, 4, &nulls, unknown: &unknownFields) }
        } while json.nextMember(&member, of: "id\ntype\nfunction\nindex\n", unknown: &unknownFields)
        guard let id, let function, json.isSound else { try json.fail(missing: "id\nfunction\n", from: start) }
        self.init(
            id: id,
            function: function,
            index: index,
            unknownFields: unknownFields,
            nulls: ExplicitNulls(rawValue: nulls)
        )
    }

    public func write(json: inout JSONWriter) {
        let start = json.count
        json.required(",\"id\":", id)
        json.constant(",\"type\":\"function\"", "type", unknown: unknownFields)
        json.required(",\"function\":", function)
        json.optional(",\"index\":", index, 4, nulls)
        json.closeObject(from: start, names: "id\ntype\nfunction\nindex\n", unknown: unknownFields)
    }

    public static var places: StaticString { "\topenai.yaml#/components/schemas/ChatCompletionMessageToolCall/properties/\nid\ntype\nfunction\n\ttogether.yaml#/components/schemas/ChatCompletionMessageToolCall/properties/\nindex\n" }
}

extension ChatCompletionMessageToolCall.Function: Record {
    public init(json: inout JSONReader) throws(JSONError) {
        let start = json.enterRecord(Self.self)
        var name: String?
        var arguments: String?
        var unknownFields = JSONObject()
        var member = 0
        repeat {
            if json.key("\"name\":", 1, &member) { json.required(&name) }
            if json.key("\"arguments\":", 2, &member) { json.required(&arguments) }
        } while json.nextMember(&member, of: "name\narguments\n", unknown: &unknownFields)
        guard
            let name, let arguments, json.isSound
        else { try json.fail(missing: "name\narguments\n", from: start) }
        self.init(name: name, arguments: arguments, unknownFields: unknownFields)
    }

    public func write(json: inout JSONWriter) {
        let start = json.count
        json.required(",\"name\":", name)
        json.required(",\"arguments\":", arguments)
        json.closeObject(from: start, names: "name\narguments\n", unknown: unknownFields)
    }

    public static var places: StaticString { "\topenai.yaml#/components/schemas/ChatCompletionMessageToolCall/properties/function/properties/\nname\narguments\n" }
}
