// Made by bindery 0.1.0 from openai.yaml for OpenAIChat. Do not edit: generate it again. Checksum: a90efb1003b1ea6d
// swift-format-ignore-file

import BinderyRuntime

/// Narrows the tools to some of those in the request.
///
/// Source: `/components/schemas/ChatCompletionAllowedToolsChoice`.
public struct ChatCompletionAllowedToolsChoice: Hashable, Sendable {
    public var allowedTools: ChatCompletionAllowedTools

    /// Members that the description does not name: kept as they came, sent back, and free to be set.
    public var unknownFields: JSONObject

    public init(allowedTools: ChatCompletionAllowedTools, unknownFields: JSONObject = [:]) {
        self.allowedTools = allowedTools
        self.unknownFields = unknownFields
    }
}

extension ChatCompletionAllowedToolsChoice: Record {
    public init(json: inout JSONReader) throws(JSONError) {
        let start = json.enterRecord(Self.self)
        var allowedTools: ChatCompletionAllowedTools?
        var unknownFields = JSONObject()
        var member = 0
        repeat {
            if json.key("\"type\":", 1, &member) { json.constant("\"allowed_tools\"", unknown: &unknownFields) }
            if json.key("\"allowed_tools\":", 2, &member) { json.required(&allowedTools) }
        } while json.nextMember(&member, of: "type\nallowed_tools\n", unknown: &unknownFields)
        guard let allowedTools, json.isSound else { try json.fail(missing: "allowed_tools\n", from: start) }
        self.init(allowedTools: allowedTools, unknownFields: unknownFields)
    }

    public func write(json: inout JSONWriter) {
        let start = json.count
        json.constant(",\"type\":\"allowed_tools\"", "type", unknown: unknownFields)
        json.required(",\"allowed_tools\":", allowedTools)
        json.closeObject(from: start, names: "type\nallowed_tools\n", unknown: unknownFields)
    }

    public static var places: StaticString { "\topenai.yaml#/components/schemas/ChatCompletionAllowedToolsChoice/properties/\ntype\nallowed_tools\n" }
}
