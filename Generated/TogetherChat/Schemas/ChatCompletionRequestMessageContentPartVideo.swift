// Made by bindery 0.1.0 from openai.yaml. Do not edit: generate it again. Checksum: 76a5862334eb74d7
// swift-format-ignore-file

import BinderyRuntime

/// A film.
///
/// Source: `/components/schemas/ChatCompletionRequestMessageContentPartVideo`.
public struct ChatCompletionRequestMessageContentPartVideo: Hashable, Sendable {
    /// The film.
    public var videoURL: VideoURL

    /// Members that the description does not name: kept as they came, sent back, and free to be set.
    public var unknownFields: JSONObject

    public init(videoURL: VideoURL, unknownFields: JSONObject = [:]) {
        self.videoURL = videoURL
        self.unknownFields = unknownFields
    }

    /// The film.
    public struct VideoURL: Hashable, Sendable {
        /// Where the film lies.
        public var url: String

        /// Members that the description does not name: kept as they came, sent back, and free to be set.
        public var unknownFields: JSONObject

        public init(url: String, unknownFields: JSONObject = [:]) {
            self.url = url
            self.unknownFields = unknownFields
        }
    }
}

extension ChatCompletionRequestMessageContentPartVideo: Record {
    public init(json: inout JSONReader) throws(JSONError) {
        var members = json.enterRecord(Self.self, "\u{4}type\tvideo_url")
        var videoURL: VideoURL?
        while json.nextMember(&members) {
            switch members.place {
            case 1: json.constant("\"video_url\"", &members)
            case 2: json.required(&videoURL)
            default: break
            }
        }
        guard let videoURL, json.isSound else { try json.fail(missing: "video_url\n", from: members.start) }
        self.init(videoURL: videoURL, unknownFields: members.takeUnknownFields())
    }

    public func write(json: inout JSONWriter) {
        let start = json.count
        json.constant(",\"type\":\"video_url\"", "type", unknown: unknownFields)
        json.required(",\"video_url\":", videoURL)
        json.closeObject(from: start, names: "type\nvideo_url\n", unknown: unknownFields)
    }

    public static var places: StaticString { "\ttogether.yaml#/components/schemas/ChatCompletionRequestMessageContentPartVideo/properties/\ntype\nvideo_url\n" }
}

extension ChatCompletionRequestMessageContentPartVideo.VideoURL: Record {
    public init(json: inout JSONReader) throws(JSONError) {
        var members = json.enterRecord(Self.self, "\u{3}url")
        var url: String?
        while json.nextMember(&members) {
            switch members.place {
            case 1: json.required(&url)
            default: break
            }
        }
        guard let url, json.isSound else { try json.fail(missing: "url\n", from: members.start) }
        self.init(url: url, unknownFields: members.takeUnknownFields())
    }

    public func write(json: inout JSONWriter) {
        let start = json.count
        json.required(",\"url\":", url)
        json.closeObject(from: start, names: "url\n", unknown: unknownFields)
    }

    public static var places: StaticString { "\ttogether.yaml#/components/schemas/ChatCompletionRequestMessageContentPartVideo/properties/video_url/properties/\nurl\n" }
}
