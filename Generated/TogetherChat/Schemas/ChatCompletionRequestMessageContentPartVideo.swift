// Made by bindery 0.1.0 from openai.yaml for TogetherChat. Do not edit: generate it again. Checksum: 5d448b8f9e5e059d
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
        let start = json.enterRecord(Self.self)
        var videoURL: VideoURL?
        var unknownFields = JSONObject()
        var member = 0
        repeat {
            if json.key("\"type\":", 1, &member) { json.constant("\"video_url\"", unknown: &unknownFields) }
            if json.key("\"video_url\":", 2, &member) { json.required(&videoURL) }
        } while json.nextMember(&member, of: "type\nvideo_url\n", unknown: &unknownFields)
        guard let videoURL, json.isSound else { try json.fail(missing: "video_url\n", from: start) }
        self.init(videoURL: videoURL, unknownFields: unknownFields)
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

    public static var places: StaticString { "\ttogether.yaml#/components/schemas/ChatCompletionRequestMessageContentPartVideo/properties/video_url/properties/\nurl\n" }
}
