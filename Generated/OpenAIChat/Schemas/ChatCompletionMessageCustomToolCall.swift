// Made by bindery 0.1.0 from openai.yaml. Do not edit: generate it again. Checksum: 849a9d7bfe6d165a
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
        var members = json.enterRecord(Self.self, "\u{2}id\u{4}type\u{6}custom")
        var id: String?
        var custom: Custom?
        while json.nextMember(&members) {
            switch members.place {
            case 1: json.required(&id)
            case 2: json.constant("\"custom\"", &members)
            case 3: json.required(&custom)
            default: break
            }
        }
        guard
            let id, let custom, json.isSound
        else { try json.fail(missing: "id\ncustom\n", from: members.start) }
        self.init(id: id, custom: custom, unknownFields: members.takeUnknownFields())
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
        var members = json.enterRecord(Self.self, "\u{4}name\u{5}input")
        var name: String?
        var input: String?
        while json.nextMember(&members) {
            switch members.place {
            case 1: json.required(&name)
            case 2: json.required(&input)
            default: break
            }
        }
        guard
            let name, let input, json.isSound
        else { try json.fail(missing: "name\ninput\n", from: members.start) }
        self.init(name: name, input: input, unknownFields: members.takeUnknownFields())
    }

    public func write(json: inout JSONWriter) {
        let start = json.count
        json.required(",\"name\":", name)
        json.required(",\"input\":", input)
        json.closeObject(from: start, names: "name\ninput\n", unknown: unknownFields)
    }

    public static var places: StaticString { "\topenai.yaml#/components/schemas/ChatCompletionMessageCustomToolCall/properties/custom/properties/\nname\ninput\n" }
}
