// Made by bindery 0.1.0 from openai.yaml. Do not edit: generate it again. Checksum: 3602d5aa66eb160c
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
        let start = try json.enterRecord(Self.self)
        var allowedTools: ChatCompletionAllowedTools?
        var unknownFields = JSONObject()
        var member = 0
        while member >= 0 {
            switch member {
            case 0, 1:
                if member == 1 || json.key("\"type\":") { json.constant("\"allowed_tools\"", unknown: &unknownFields) }
                fallthrough
            case 2:
                if member == 2 || json.key("\"allowed_tools\":") { json.required(&allowedTools) }
                fallthrough
            default:
                member = json.nextMember(of: "type\nallowed_tools\n", unknown: &unknownFields)
            }
        }
        guard
            let allowedTools, json.isSound
        else { throw json.failure(missing: "allowed_tools\n", from: start) }
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
