// Made by bindery 0 from input.yaml. Do not edit: generate it again.
// swift-format-ignore-file

import BinderyRuntime

private typealias RequiredRuntime = BinderyRuntime.GeneratedCodeNeedsBinderyRuntime1

/// Source: `/components/schemas/ImagePart`.
public struct ImagePart: Codable, Hashable, Sendable {
    public var imageURL: ImageURL

    public var caption: String?

    /// Members that the description does not name: kept as they came, sent back, and free to be set.
    public var unknownFields: JSONObject

    public init(imageURL: ImageURL, caption: String? = nil, unknownFields: JSONObject = [:]) {
        self.imageURL = imageURL
        self.caption = caption
        self.unknownFields = unknownFields
    }

    public struct ImageURL: Codable, Hashable, Sendable {
        public var url: URIString

        public var detail: Detail?

        /// Members that the description does not name: kept as they came, sent back, and free to be set.
        public var unknownFields: JSONObject

        public init(url: URIString, detail: Detail? = nil, unknownFields: JSONObject = [:]) {
            self.url = url
            self.detail = detail
            self.unknownFields = unknownFields
        }

        public enum Detail: OpenEnum {
            case low
            case high
            /// A value that the description does not name, kept as it came.
            case unknown(String)

            public static var knownCases: [Self] { [.low, .high] }

            public init(rawValue: String) {
                switch rawValue {
                case "low": self = .low
                case "high": self = .high
                default: self = .unknown(rawValue)
                }
            }

            public var rawValue: String {
                switch self {
                case .low: "low"
                case .high: "high"
                case .unknown(let value): value
                }
            }
        }
    }
}

extension ImagePart: Record {
    public init(from decoder: any Decoder) throws {
        var fields = try FieldDecoder(decoder)
        fields.constant("type", "image_url")
        let imageURL: ImageURL = try fields.required("image_url")
        let caption: String? = try fields.optional("caption")
        self.init(imageURL: imageURL, caption: caption, unknownFields: try fields.unknownFields())
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldEncoder(encoder, unknownFields: unknownFields)
        try fields.constant("type", "image_url")
        try fields.required("image_url", imageURL)
        try fields.optional("caption", caption)
        try fields.finish()
    }
}

extension ImagePart.ImageURL: Record {
    public init(from decoder: any Decoder) throws {
        var fields = try FieldDecoder(decoder)
        let url: URIString = try fields.required("url")
        let detail: Detail? = try fields.optional("detail")
        self.init(url: url, detail: detail, unknownFields: try fields.unknownFields())
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldEncoder(encoder, unknownFields: unknownFields)
        try fields.required("url", url)
        try fields.optional("detail", detail)
        try fields.finish()
    }
}
