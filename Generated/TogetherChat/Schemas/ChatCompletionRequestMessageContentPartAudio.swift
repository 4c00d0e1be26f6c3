// Made by bindery 0.1.0 from openai.yaml for TogetherChat. Do not edit: generate it again. Checksum: d6d573b1632a65ef
// swift-format-ignore-file

import BinderyRuntime

/// A recording.
///
/// Source: `/components/schemas/ChatCompletionRequestMessageContentPartAudio`.
public struct ChatCompletionRequestMessageContentPartAudio: Hashable, Sendable {
    /// The recording and its encoding.
    public var inputAudio: InputAudio

    /// Members that the description does not name: kept as they came, sent back, and free to be set.
    public var unknownFields: JSONObject

    public init(inputAudio: InputAudio, unknownFields: JSONObject = [:]) {
        self.inputAudio = inputAudio
        self.unknownFields = unknownFields
    }

    /// The recording and its encoding.
    public struct InputAudio: Hashable, Sendable {
        /// The bytes of the recording, in base64.
        public var data: String

        /// Members that the description does not name: kept as they came, sent back, and free to be set.
        public var unknownFields: JSONObject

        public init(data: String, unknownFields: JSONObject = [:]) {
            self.data = data
            self.unknownFields = unknownFields
        }
    }
}

extension ChatCompletionRequestMessageContentPartAudio: Record {
    public init(json: inout JSONReader) throws(JSONError) {
        let start = json.enterRecord(Self.self)
        var inputAudio: InputAudio?
        var unknownFields = JSONObject()
        var member = 0
        repeat {
            if json.key("\"type\":", 1, &member) { json.constant("\"input_audio\"", unknown: &unknownFields) }
            if json.key("\"input_audio\":", 2, &member) { json.required(&inputAudio) }
        } while json.nextMember(&member, of: "type\ninput_audio\n", unknown: &unknownFields)
        guard let inputAudio, json.isSound else { try json.fail(missing: "input_audio\n", from: start) }
        self.init(inputAudio: inputAudio, unknownFields: unknownFields)
    }

    public func write(json: inout JSONWriter) {
        let start = json.count
        json.constant(",\"type\":\"input_audio\"", "type", unknown: unknownFields)
        json.required(",\"input_audio\":", inputAudio)
        json.closeObject(from: start, names: "type\ninput_audio\n", unknown: unknownFields)
    }

    public static var places: StaticString { "\topenai.yaml#/components/schemas/ChatCompletionRequestMessageContentPartAudio/properties/\ntype\ninput_audio\n" }
}

extension ChatCompletionRequestMessageContentPartAudio.InputAudio: Record {
    public init(json: inout JSONReader) throws(JSONError) {
        let start = json.enterRecord(Self.self)
        var data: String?
        var unknownFields = JSONObject()
        var member = 0
        repeat {
            if json.key("\"data\":", 1, &member) { json.required(&data) }
            if json.key("\"format\":", 2, &member) { json.constant("\"wav\"", unknown: &unknownFields) }
        } while json.nextMember(&member, of: "data\nformat\n", unknown: &unknownFields)
        guard let data, json.isSound else { try json.fail(missing: "data\n", from: start) }
        self.init(data: data, unknownFields: unknownFields)
    }

    public func write(json: inout JSONWriter) {
        let start = json.count
        json.required(",\"data\":", data)
        json.constant(",\"format\":\"wav\"", "format", unknown: unknownFields)
        json.closeObject(from: start, names: "data\nformat\n", unknown: unknownFields)
    }

    public static var places: StaticString { "\topenai.yaml#/components/schemas/ChatCompletionRequestMessageContentPartAudio/properties/input_audio/properties/\ndata\nformat\n" }
}
