// Made by bindery 0.1.0 from openai.yaml for AtomaChat. Do not edit: generate it again. Checksum: 974788473ff87fef
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

        /// How closely to look.
        public var detail: Optional<Detail>

        /// Members that the description does not name: kept as they came, sent back, and free to be set.
        public var unknownFields: JSONObject

        /// The optional members that are sent as `null` while their property is nil; all others are left out then.
        public var nulls: ExplicitNulls<Self>

        public init(
            url: String,
            detail: Detail? = nil,
            unknownFields: JSONObject = [:],
            nulls: ExplicitNulls<Self> = []
        ) {
            self.url = url
            self.detail = detail
            self.unknownFields = unknownFields
            self.nulls = nulls
        }

        /// How closely to look.
        public struct Detail: OpenString {
            public var rawValue: String

            public init(rawValue: String) {
                self.rawValue = rawValue
            }

            public static var auto: Self { Self(rawValue: "auto") }
            public static var low: Self { Self(rawValue: "low") }
            public static var high: Self { Self(rawValue: "high") }
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
        var detail: Detail?
        var unknownFields = JSONObject()
        var nulls: UInt64 = 0
        var member = 0
        repeat {
            if json.key("\"url\":", 1, &member) { json.required(&url) }
            if json.key("\"detail\":", 2, &member) { json.optional(&detail, 2, &nulls, unknown: &unknownFields) }
        } while json.nextMember(&member, of: "url\ndetail\n", unknown: &unknownFields)
        guard let url, json.isSound else { try json.fail(missing: "url\n", from: start) }
        self.init(
            url: url,
            detail: detail,
            unknownFields: unknownFields,
            nulls: ExplicitNulls(rawValue: nulls)
        )
    }

    public func write(json: inout JSONWriter) {
        let start = json.count
        json.required(",\"url\":", url)
        json.optional(",\"detail\":", detail, 2, nulls)
        json.closeObject(from: start, names: "url\ndetail\n", unknown: unknownFields)
    }

    public static var places: StaticString { "\topenai.yaml#/components/schemas/ChatCompletionRequestMessageContentPartImage/properties/image_url/properties/\nurl\ndetail\n" }
}

extension ExplicitNulls<ChatCompletionRequestMessageContentPartImage.ImageURL> {
    public static var detail: Self { Self(member: 2) }
}
