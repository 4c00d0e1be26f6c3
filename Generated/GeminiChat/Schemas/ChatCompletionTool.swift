// Made by bindery 0.1.0 from openai.yaml. Do not edit: generate it again. Checksum: dc3260eb213a8a5d
// swift-format-ignore-file

import BinderyRuntime

/// A function that the model may call with JSON arguments.
///
/// Source: `/components/schemas/ChatCompletionTool`.
public struct ChatCompletionTool: Hashable, Sendable {
    public var function: FunctionObject

    /// Members that the description does not name: kept as they came, sent back, and free to be set.
    public var unknownFields: JSONObject

    public init(function: FunctionObject, unknownFields: JSONObject = [:]) {
        self.function = function
        self.unknownFields = unknownFields
    }
}

extension ChatCompletionTool: Record {
    public init(json: inout JSONReader) throws(JSONError) {
        var members = json.enterRecord(Self.self, "\u{4}type\u{8}function")
        var function: FunctionObject?
        while json.nextMember(&members) {
            switch members.place {
            case 1: json.constant("\"function\"", &members)
            case 2: json.required(&function)
            default: break
            }
        }
        guard let function, json.isSound else { try json.fail(missing: "function\n", from: members.start) }
        self.init(function: function, unknownFields: members.takeUnknownFields())
    }

    public func write(json: inout JSONWriter) {
        let start = json.count
        json.constant(",\"type\":\"function\"", "type", unknown: unknownFields)
        json.required(",\"function\":", function)
        json.closeObject(from: start, names: "type\nfunction\n", unknown: unknownFields)
    }

    public static var places: StaticString { "\topenai.yaml#/components/schemas/ChatCompletionTool/properties/\ntype\nfunction\n" }
}

extension ChatCompletionTool {
    public func validate(into validator: inout Validator) {
        validator.visit("function", function)
    }
}
