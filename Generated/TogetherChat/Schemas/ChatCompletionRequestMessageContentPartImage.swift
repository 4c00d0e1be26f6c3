// Made by bindery 0.1.0 from openai.yaml for TogetherChat. Do not edit: generate it again. Checksum: de11668db3d50a0b
// swift-format-ignore-file

import BinderyRuntime

/// An image.
///
/// Source: `/components/schemas/ChatCompletionRequestMessageContentPartImage`.
public struct ChatCompletionRequestMessageContentPartImage: Hashable, Sendable {
    /// The image and how closely to look at it.
    public var imageURL: ImageURL

    /// Members that the description does not name: kept as they came, sent back, and free to be set.
    public var unknownFields: JSONObject

    public init(imageURL: ImageURL, unknownFields: JSONObject = [:]) {
        self.imageURL = imageURL
        self.unknownFields = unknownFields
    }

    /// The image and how closely to look at it.
    public struct ImageURL: Hashable, Sendable {
        /// Where the image lies, or the image itself as a `data:` URL in base64.
        public var url: String

        /// Members that the description does not name: kept as they came, sent back, and free to be set.
        public var unknownFields: JSONObject

        public init(url: String, unknownFields: JSONObject = [:]) {
            self.url = url
            self.unknownFields = unknownFields
        }
    }
}

extension ChatCompletionRequestMessageContentPartImage: Record {
    public init(json: inout JSONReader) throws(JSONError) {
        let start = json.enterRecord(Self.self)
        var imageURL: ImageURL?
        var unknownFields = JSONObject()
        var member = 0
        repeat {
            if json.key("\"type\":", 1, &member) { json.constant("\"image_url\"", unknown: &unknownFields) }
            if json.key("\"image_url\":", 2, &member) { json.required(&imageURL) }
        } while json.nextMember(&member, of: "type\nimage_url\n", unknown: &unknownFields)
        guard let imageURL, json.isSound else { try json.fail(missing: "image_url\n", from: start) }
        self.init(imageURL: imageURL, unknownFields: unknownFields)
    }

    public func write(json: inout JSONWriter) {
        let start = json.count
        json.constant(",\"type\":\"image_url\"", "type", unknown: unknownFields)
        json.required(",\"image_url\":", imageURL)
        json.closeObject(from: start, names: "type\nimage_url\n", unknown: unknownFields)
    }

    public static var places: StaticString { "\topenai.yaml#/components/schemas/ChatCompletionRequestMessageContentPartImage/properties/\ntype\nimage_url\n" }
}

extension ChatCompletionRequestMessageContentPartImage.ImageURL: Record {
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

    public static var places: StaticString { "\topenai.yaml#/components/schemas/ChatCompletionRequestMessageContentPartImage/properties/image_url/properties/\nurl\n" }
}
