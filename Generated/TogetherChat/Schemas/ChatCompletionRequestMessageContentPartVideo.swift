// Made by bindery 0.1.0 from openai.yaml. Do not edit: generate it again. Checksum: 4c856d2a680afe6b
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
        let start = try json.enterRecord(Self.self)
        var videoURL: VideoURL?
        var unknownFields = JSONObject()
        var member = 0
        while member >= 0 {
            switch member {
            case 0, 1:
                if member == 1 || json.key("\"type\":") { json.constant("\"video_url\"", unknown: &unknownFields) }
                fallthrough
            case 2:
                if member == 2 || json.key("\"video_url\":") { json.required(&videoURL) }
                fallthrough
            default:
                member = json.nextMember(of: "type\nvideo_url\n", unknown: &unknownFields)
            }
        }
        guard let videoURL, json.isSound else { throw json.failure(missing: "video_url\n", from: start) }
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
        let start = try json.enterRecord(Self.self)
        var url: String?
        var unknownFields = JSONObject()
        var member = 0
        while member >= 0 {
            switch member {
            case 0, 1:
                if member == 1 || json.key("\"url\":") { json.required(&url) }
                fallthrough
            default:
                member = json.nextMember(of: "url\n", unknown: &unknownFields)
            }
        }
        guard let url, json.isSound else { throw json.failure(missing: "url\n", from: start) }
        self.init(url: url, unknownFields: unknownFields)
    }

    public func write(json: inout JSONWriter) {
        let start = json.count
        json.required(",\"url\":", url)
        json.closeObject(from: start, names: "url\n", unknown: unknownFields)
    }

    public static var places: StaticString { "\ttogether.yaml#/components/schemas/ChatCompletionRequestMessageContentPartVideo/properties/video_url/properties/\nurl\n" }
}
