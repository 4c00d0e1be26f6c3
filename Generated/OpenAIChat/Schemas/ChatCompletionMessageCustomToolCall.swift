// Made by bindery 0.1.0 from openai.yaml for OpenAIChat. Do not edit: generate it again. Checksum: d33a90e8a7ec0aa4
// swift-format-ignore-file

import BinderyRuntime

/// A call of a custom tool.
///
/// Source: `/components/schemas/ChatCompletionMessageCustomToolCall`.
public struct ChatCompletionMessageCustomToolCall: Hashable, Sendable {
    /// The identifier of the call, to which the tool message refers.
    public var id: String

    /// What is called, with which input.
    public var custom: Custom

    /// Members that the description does not name: kept as they came, sent back, and free to be set.
    public var unknownFields: JSONObject

    public init(id: String, custom: Custom, unknownFields: JSONObject = [:]) {
        self.id = id
        self.custom = custom
        self.unknownFields = unknownFields
    }

    /// What is called, with which input.
    public struct Custom: Hashable, Sendable {
        /// The tool's name.
        public var name: String

        /// The input, as the model wrote it.
        public var input: String

        /// Members that the description does not name: kept as they came, sent back, and free to be set.
        public var unknownFields: JSONObject

        public init(name: String, input: String, unknownFields: JSONObject = [:]) {
            self.name = name
            self.input = input
            self.unknownFields = unknownFields
        }
    }
}

extension ChatCompletionMessageCustomToolCall: Record {
    public init(json: inout JSONReader) throws(JSONError) {
        let start = json.enterRecord(Self.self)
        var id: String?
        var custom: Custom?
        var unknownFields = JSONObject()
        var member = 0
        repeat {
            if json.key("\"id\":", 1, &member) { json.required(&id) }
            if json.key("\"type\":", 2, &member) { json.constant("\"custom\"", unknown: &unknownFields) }
            if json.key("\"custom\":", 3, &member) { json.required(&custom) }
        } while json.nextMember(&member, of: "id\ntype\ncustom\n", unknown: &unknownFields)
        guard let id, let custom, json.isSound else { try json.fail(missing: "id\ncustom\n", from: start) }
        self.init(id: id, custom: custom, unknownFields: unknownFields)
    }

    public func write(json: inout JSONWriter) {
        let start = json.count
        json.required(",\"id\":", id)
        json.constant(",\"type\":\"custom\"", "type", unknown: unknownFields)
        json.required(",\"custom\":", custom)
        json.closeObject(from: start, names: "id\ntype\ncustom\n", unknown: unknownFields)
    }

    public static var places: StaticString { "\topenai.yaml#/components/schemas/ChatCompletionMessageCustomToolCall/properties/\nid\ntype\ncustom\n" }
}

extension ChatCompletionMessageCustomToolCall.Custom: Record {
    public init(json: inout JSONReader) throws(JSONError) {
        let start = json.enterRecord(Self.self)
        var name: String?
        var input: String?
        var unknownFields = JSONObject()
        var member = 0
        repeat {
            if json.key("\"name\":", 1, &member) { json.required(&name) }
            if json.key("\"input\":", 2, &member) { json.required(&input) }
        } while json.nextMember(&member, of: "name\ninput\n", unknown: &unknownFields)
        guard let name, let input, json.isSound else { try json.fail(missing: "name\ninput\n", from: start) }
        self.init(name: name, input: input, unknownFields: unknownFields)
    }

    public func write(json: inout JSONWriter) {
        let start = json.count
        json.required(",\"name\":", name)
        json.required(",\"input\":", input)
        json.closeObject(from: start, names: "name\ninput\n", unknown: unknownFields)
    }

    public static var places: StaticString { "\topenai.yaml#/components/schemas/ChatCompletionMessageCustomToolCall/properties/custom/properties/\nname\ninput\n" }
}
