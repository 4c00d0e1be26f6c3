// Made by bindery 0.1.0 from openai.yaml. Do not edit: generate it again. Checksum: f2d5d86300a98742
// swift-format-ignore-file

import BinderyRuntime

/// Has the model call one certain custom tool.
///
/// Source: `/components/schemas/ChatCompletionNamedToolChoiceCustom`.
public struct ChatCompletionNamedToolChoiceCustom: Hashable, Sendable {
    /// The custom tool.
    public var custom: Custom

    /// Members that the description does not name: kept as they came, sent back, and free to be set.
    public var unknownFields: JSONObject

    public init(custom: Custom, unknownFields: JSONObject = [:]) {
        self.custom = custom
        self.unknownFields = unknownFields
    }

    /// The custom tool.
    public struct Custom: Hashable, Sendable {
        /// The tool's name.
        public var name: String

        /// Members that the description does not name: kept as they came, sent back, and free to be set.
        public var unknownFields: JSONObject

        public init(name: String, unknownFields: JSONObject = [:]) {
            self.name = name
            self.unknownFields = unknownFields
        }
    }
}

extension ChatCompletionNamedToolChoiceCustom: Record {
    public init(json: inout JSONReader) throws(JSONError) {
        var members = json.enterRecord(Self.self, "\u{4}type\u{6}custom")
        var custom: Custom?
        while json.nextMember(&members) {
            switch members.place {
            case 1: json.constant("\"custom\"", &members)
            case 2: json.required(&custom)
            default: break
            }
        }
        guard let custom, json.isSound else { try json.fail(missing: "custom\n", from: members.start) }
        self.init(custom: custom, unknownFields: members.takeUnknownFields())
    }

    public func write(json: inout JSONWriter) {
        let start = json.count
        json.constant(",\"type\":\"custom\"", "type", unknown: unknownFields)
        json.required(",\"custom\":", custom)
        json.closeObject(from: start, names: "type\ncustom\n", unknown: unknownFields)
    }

    public static var places: StaticString { "\topenai.yaml#/components/schemas/ChatCompletionNamedToolChoiceCustom/properties/\ntype\ncustom\n" }
}

extension ChatCompletionNamedToolChoiceCustom.Custom: Record {
    public init(json: inout JSONReader) throws(JSONError) {
        var members = json.enterRecord(Self.self, "\u{4}name")
        var name: String?
        while json.nextMember(&members) {
            switch members.place {
            case 1: json.required(&name)
            default: break
            }
        }
        guard let name, json.isSound else { try json.fail(missing: "name\n", from: members.start) }
        self.init(name: name, unknownFields: members.takeUnknownFields())
    }

    public func write(json: inout JSONWriter) {
        let start = json.count
        json.required(",\"name\":", name)
        json.closeObject(from: start, names: "name\n", unknown: unknownFields)
    }

    public static var places: StaticString { "\topenai.yaml#/components/schemas/ChatCompletionNamedToolChoiceCustom/properties/custom/properties/\nname\n" }
}
