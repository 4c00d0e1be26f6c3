// Made by bindery 0.1.0 from openai.yaml. Do not edit: generate it again. Checksum: 3710bcd433de8c82
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
        var members = json.enterRecord(Self.self, "\u{4}type\rallowed_tools")
        var allowedTools: ChatCompletionAllowedTools?
        while json.nextMember(&members) {
            switch members.place {
            case 1: json.constant("\"allowed_tools\"", &members)
            case 2: json.required(&allowedTools)
            default: break
            }
        }
        guard
            let allowedTools, json.isSound
        else { try json.fail(missing: "allowed_tools\n", from: members.start) }
        self.init(allowedTools: allowedTools, unknownFields: members.takeUnknownFields())
    }

    public func write(json: inout JSONWriter) {
        let start = json.count
        json.constant(",\"type\":\"allowed_tools\"", "type", unknown: unknownFields)
        json.required(",\"allowed_tools\":", allowedTools)
        json.closeObject(from: start, names: "type\nallowed_tools\n", unknown: unknownFields)
    }

    public static var places: StaticString { "\topenai.yaml#/components/schemas/ChatCompletionAllowedToolsChoice/properties/\ntype\nallowed_tools\n" }
}
