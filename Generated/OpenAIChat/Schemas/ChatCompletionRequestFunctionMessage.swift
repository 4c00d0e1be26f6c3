// Made by bindery 0.1.0 from openai.yaml for OpenAIChat. Do not edit: generate it again. Checksum: 1165f100a532a564
// swift-format-ignore-file

import BinderyRuntime

/// What a function gave back. Write a tool message instead.
///
/// - Important: Deprecated.
///
/// Source: `/components/schemas/ChatCompletionRequestFunctionMessage`.
public struct ChatCompletionRequestFunctionMessage: Hashable, Sendable {
    /// The result; null where there is none.
    public var content: Optional<String>

    /// The function that was called.
    public var name: String

    /// Members that the description does not name: kept as they came, sent back, and free to be set.
    public var unknownFields: JSONObject

    public init(content: String?, name: String, unknownFields: JSONObject = [:]) {
        self.content = content
        self.name = name
        self.unknownFields = unknownFields
    }
}

extension ChatCompletionRequestFunctionMessage: Record {
    public init(json: inout JSONReader) throws(JSONError) {
        let start = json.enterRecord(Self.self)
        var content: String?
        var name: String?
        var unknownFields = JSONObject()
        var member = 0
        repeat {
            if json.key("\"role\":", 1, &member) { json.constant("\"function\"", unknown: &unknownFields) }
            if json.key("\"content\":", 2, &member) { json.nullable(&content, unknown: &unknownFields) }
            if json.key("\"name\":", 3, &member) { json.required(&name) }
        } while json.nextMember(&member, of: "role\ncontent\nname\n", unknown: &unknownFields)
        guard let name, json.isSound else { try json.fail(missing: "name\n", from: start) }
        self.init(content: content, name: name, unknownFields: unknownFields)
    }

    public func write(json: inout JSONWriter) {
        let start = json.count
        json.constant(",\"role\":\"function\"", "role", unknown: unknownFields)
        json.nullable(",\"content\":", content, unknown: unknownFields)
        json.required(",\"name\":", name)
        json.closeObject(from: start, names: "role\ncontent\nname\n", unknown: unknownFields)
    }

    public static var places: StaticString { "\topenai.yaml#/components/schemas/ChatCompletionRequestFunctionMessage/properties/\nrole\ncontent\nname\n" }
}
