// Made by bindery 0.1.0 from openai.yaml. Do not edit: generate it again. Checksum: 80f5555e8bcb42db
// swift-format-ignore-file

import BinderyRuntime

/// What a function gave back. Write a tool message instead.
///
/// - Important: Deprecated.
///
/// Source: `/components/schemas/ChatCompletionRequestFunctionMessage`.
public struct ChatCompletionRequestFunctionMessage: Hashable, Sendable {
    /// The result; null where there is none.
    public var content: String

    /// The function that was called.
    public var name: String

    /// Members that the description does not name: kept as they came, sent back, and free to be set.
    public var unknownFields: JSONObject

    public init(content: String, name: String, unknownFields: JSONObject = [:]) {
        self.content = content
        self.name = name
        self.unknownFields = unknownFields
    }
}

extension ChatCompletionRequestFunctionMessage: Record {
    public init(json: inout JSONReader) throws(JSONError) {
        var members = json.enterRecord(Self.self, "\u{4}role\u{7}content\u{4}name")
        var content: String?
        var name: String?
        while json.nextMember(&members) {
            switch members.place {
            case 1: json.constant("\"function\"", &members)
            case 2: json.required(&content)
            case 3: json.required(&name)
            default: break
            }
        }
        guard
            let content, let name, json.isSound
        else { try json.fail(missing: "content\nname\n", from: members.start) }
        self.init(content: content, name: name, unknownFields: members.takeUnknownFields())
    }

    public func write(json: inout JSONWriter) {
        let start = json.count
        json.constant(",\"role\":\"function\"", "role", unknown: unknownFields)
        json.required(",\"content\":", content)
        json.required(",\"name\":", name)
        json.closeObject(from: start, names: "role\ncontent\nname\n", unknown: unknownFields)
    }

    public static var places: StaticString { "\topenai.yaml#/components/schemas/ChatCompletionRequestFunctionMessage/properties/\nrole\ncontent\nname\n" }
}
