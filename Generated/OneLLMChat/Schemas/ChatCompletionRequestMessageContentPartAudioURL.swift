// Made by bindery 0.1.0 from openai.yaml for OneLLMChat. Do not edit: generate it again. Checksum: 8b3f3289452bd00a
// swift-format-ignore-file

import BinderyRuntime
import CompatibleChat

/// A recording by its address.
///
/// Source: `/components/schemas/ChatCompletionRequestMessageContentPartAudioURL`.
public struct ChatCompletionRequestMessageContentPartAudioURL: Hashable, Sendable {
    /// The recording, as an object or as its address alone.
    public var audioURL: AudioURL

    /// Members that the description does not name: kept as they came, sent back, and free to be set.
    public var unknownFields: JSONObject

    public init(audioURL: AudioURL, unknownFields: JSONObject = [:]) {
        self.audioURL = audioURL
        self.unknownFields = unknownFields
    }

    /// The recording, as an object or as its address alone.
    public enum AudioURL: Hashable, Sendable {
        /// The recording.
        case object(Object)
        /// The address alone.
        case string(String)
        /// What fits none of the others, kept as it came.
        case unknown(JSONValue)

        /// The recording.
        public struct Object: Hashable, Sendable {
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

    public static var places: StaticString { "\tonellm.yaml#/components/schemas/ChatCompletionRequestMessageContentPartAudioURL/properties/\ntype\naudio_url\n" }
}

extension ChatCompletionRequestMessageContentPartAudioURL.AudioURL: OpenUnion {
    public init(json: inout JSONReader) throws(JSONError) {
        switch try json.kind() {
        case .object: self = .object(try json.value(as: Object.self))
        case .string: self = .string(try json.value(as: String.self))
        default: self = .unknown(try json.unknownVariant())
        }
    }

    public func write(json: inout JSONWriter) {
        switch self {
        case .object(let value): value.write(json: &json)
        case .string(let value): value.write(json: &json)
        case .unknown(let value): value.write(json: &json)
        }
    }
}

extension ChatCompletionRequestMessageContentPartAudioURL.AudioURL: ExpressibleByStringInterpolation {
    /// The same as `.string`.
    public init(_ value: String) {
        self = .string(value)
    }

    public init(stringLiteral value: String) {
        self.init(value)
    }
}

extension ChatCompletionRequestMessageContentPartAudioURL.AudioURL {
    /// The recording.
    public static func object(_ url: String) -> Self {
        .object(Object(url: url))
    }
}

extension ChatCompletionRequestMessageContentPartAudioURL.AudioURL.Object: Record {
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

    public static var places: StaticString { "\tonellm.yaml#/components/schemas/ChatCompletionRequestMessageContentPartAudioURL/properties/audio_url/oneOf/0/properties/\nurl\n" }
}
