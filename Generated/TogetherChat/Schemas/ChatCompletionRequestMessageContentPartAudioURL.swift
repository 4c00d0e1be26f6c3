// Made by bindery 0.1.0 from openai.yaml for TogetherChat. Do not edit: generate it again. Checksum: 70619d301a8c8729
// swift-format-ignore-file

import BinderyRuntime

/// A recording by its address.
///
/// Source: `/components/schemas/ChatCompletionRequestMessageContentPartAudioURL`.
public struct ChatCompletionRequestMessageContentPartAudioURL: Hashable, Sendable {
    /// The recording.
    public var audioURL: AudioURL

    /// Members that the description does not name: kept as they came, sent back, and free to be set.
    public var unknownFields: JSONObject

    public init(audioURL: AudioURL, unknownFields: JSONObject = [:]) {
        self.audioURL = audioURL
        self.unknownFields = unknownFields
    }

    /// The recording.
    public struct AudioURL: Hashable, Sendable {
        /// Where the recording lies.
        public var url: String

        /// Members that the description does not name: kept as they came, sent back, and free to be set.
        public var unknownFields: JSONObject

        public init(url: String, unknownFields: JSONObject = [:]) {
            self.url = url
            self.unknownFields = unknownFields
        }
    }
}

extension ChatCompletionRequestMessageContentPartAudioURL: Record {
    public init(json: inout JSONReader) throws(JSONError) {
        let start = json.enterRecord(Self.self)
        var audioURL: AudioURL?
        var unknownFields = JSONObject()
        var member = 0
        repeat {
            if json.key("\"type\":", 1, &member) { json.constant("\"audio_url\"", unknown: &unknownFields) }
            if json.key("\"audio_url\":", 2, &member) { json.required(&audioURL) }
        } while json.nextMember(&member, of: "type\naudio_url\n", unknown: &unknownFields)
        guard let audioURL, json.isSound else { try json.fail(missing: "audio_url\n", from: start) }
        self.init(audioURL: audioURL, unknownFields: unknownFields)
    }

    public func write(json: inout JSONWriter) {
        let start = json.count
        json.constant(",\"type\":\"audio_url\"", "type", unknown: unknownFields)
        json.required(",\"audio_url\":", audioURL)
        json.closeObject(from: start, names: "type\naudio_url\n", unknown: unknownFields)
    }

    public static var places: StaticString { "\ttogether.yaml#/components/schemas/ChatCompletionRequestMessageContentPartAudioURL/properties/\ntype\naudio_url\n" }
}

extension ChatCompletionRequestMessageContentPartAudioURL.AudioURL: Record {
    public init(json: inout JSONReader) throws(JSONError) {
        let start = json.enterRecord(Self.self)
        var url: String?
        var unknownFields = JSONObject()
        var member = 0
        repeat {
            if json.key("\"url\":", 1, &member) { json.required(&url) }
        } while json.nextMember(&member, of: "url\n", unknown: &unknownFields)
        guard let url, json.isSound else { try json.fail(missing: "url\n", from: start) }
        self.init(url: url, unknownFields: unknownFields)
    }

    public func write(json: inout JSONWriter) {
        let start = json.count
        json.required(",\"url\":", url)
        json.closeObject(from: start, names: "url\n", unknown: unknownFields)
    }

    public static var places: StaticString { "\ttogether.yaml#/components/schemas/ChatCompletionRequestMessageContentPartAudioURL/properties/audio_url/properties/\nurl\n" }
}
