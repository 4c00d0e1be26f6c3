// Made by bindery 0.1.0 from openai.yaml. Do not edit: generate it again. Checksum: 1ad5cdebadc31384
// swift-format-ignore-file

import BinderyRuntime

/// Has the model call one certain function of `functions`.
///
/// Source: `/components/schemas/ChatCompletionFunctionCallOption`.
public struct ChatCompletionFunctionCallOption: Hashable, Sendable {
    /// The function's name.
    public var name: String

    /// Members that the description does not name: kept as they came, sent back, and free to be set.
    public var unknownFields: JSONObject

    public init(name: String, unknownFields: JSONObject = [:]) {
        self.name = name
        self.unknownFields = unknownFields
    }
}

extension ChatCompletionFunctionCallOption: Record {
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

    public static var places: StaticString { "\topenai.yaml#/components/schemas/ChatCompletionFunctionCallOption/properties/\nname\n" }
}
