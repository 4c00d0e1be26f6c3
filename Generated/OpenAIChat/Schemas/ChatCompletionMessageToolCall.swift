// Made by bindery 0.1.0 from openai.yaml. Do not edit: generate it again. Checksum: 71e9a87c4ca9942a
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

    /// Members that the description does not name: kept as they came, sent back, and free to be set.
    public var unknownFields: JSONObject

    public init(id: String, function: Function, unknownFields: JSONObject = [:]) {
        self.id = id
        self.function = function
        self.unknownFields = unknownFields
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
        var members = json.enterRecord(Self.self, "\u{2}id\u{4}type\u{8}function")
        var id: String?
        var function: Function?
        while json.nextMember(&members) {
            switch members.place {
            case 1: json.required(&id)
            case 2: json.constant("\"function\"", &members)
            case 3: json.required(&function)
            default: break
            }
        }
        guard
            let id, let function, json.isSound
        else { try json.fail(missing: "id\nfunction\n", from: members.start) }
        self.init(id: id, function: function, unknownFields: members.takeUnknownFields())
    }

    public func write(json: inout JSONWriter) {
        let start = json.count
        json.required(",\"id\":", id)
        json.constant(",\"type\":\"function\"", "type", unknown: unknownFields)
        json.required(",\"function\":", function)
        json.closeObject(from: start, names: "id\ntype\nfunction\n", unknown: unknownFields)
    }

    public static var places: StaticString { "\topenai.yaml#/components/schemas/ChatCompletionMessageToolCall/properties/\nid\ntype\nfunction\n" }
}

extension ChatCompletionMessageToolCall.Function: Record {
    public init(json: inout JSONReader) throws(JSONError) {
        var members = json.enterRecord(Self.self, "\u{4}name\targuments")
        var name: String?
        var arguments: String?
        while json.nextMember(&members) {
            switch members.place {
            case 1: json.required(&name)
            case 2: json.required(&arguments)
            default: break
            }
        }
        guard
            let name, let arguments, json.isSound
        else { try json.fail(missing: "name\narguments\n", from: members.start) }
        self.init(name: name, arguments: arguments, unknownFields: members.takeUnknownFields())
    }

    public func write(json: inout JSONWriter) {
        let start = json.count
        json.required(",\"name\":", name)
        json.required(",\"arguments\":", arguments)
        json.closeObject(from: start, names: "name\narguments\n", unknown: unknownFields)
    }

    public static var places: StaticString { "\topenai.yaml#/components/schemas/ChatCompletionMessageToolCall/properties/function/properties/\nname\narguments\n" }
}
