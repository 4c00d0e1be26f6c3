// Made by bindery 0 from input.yaml for Golden. Do not edit: generate it again.
// swift-format-ignore-file

@_exported import BinderyRuntime

private typealias RequiredRuntime = BinderyRuntime.GeneratedCodeNeedsBinderyRuntime6

/// Source: `/components/schemas/ImagePart`.
public struct ImagePart: Hashable, Sendable {
    public var imageURL: ImageURL

    public var caption: Optional<String>

    /// Members that the description does not name: kept as they came, sent back, and free to be set.
    public var unknownFields: JSONObject

    /// The optional members that are sent as `null` while their property is nil; all others are left out then.
    public var nulls: ExplicitNulls<Self>

    public init(
        imageURL: ImageURL,
        caption: String? = nil,
        unknownFields: JSONObject = [:],
        nulls: ExplicitNulls<Self> = []
    ) {
        self.imageURL = imageURL
        self.caption = caption
        self.unknownFields = unknownFields
        self.nulls = nulls
    }

    public struct ImageURL: Hashable, Sendable {
        public var url: URIString

        public var detail: Optional<Detail>

        /// Members that the description does not name: kept as they came, sent back, and free to be set.
        public var unknownFields: JSONObject

        /// The optional members that are sent as `null` while their property is nil; all others are left out then.
        public var nulls: ExplicitNulls<Self>

        public init(
            url: URIString,
            detail: Detail? = nil,
            unknownFields: JSONObject = [:],
            nulls: ExplicitNulls<Self> = []
        ) {
            self.url = url
            self.detail = detail
            self.unknownFields = unknownFields
            self.nulls = nulls
        }

        public enum Detail: OpenEnum {
            case low
            case high
            /// A value that the description does not name, kept as it came.
            case unknown(String)

            public static var knownCases: [Self] { [.low, .high] }

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
    public init(json: inout JSONReader) throws(JSONError) {
        let start = json.enterRecord(Self.self)
        var imageURL: ImageURL?
        var caption: String?
        var unknownFields = JSONObject()
        var nulls: UInt64 = 0
        var member = 0
        repeat {
            if json.key("\"type\":", 1, &member) { json.constant("\"image_url\"", unknown: &unknownFields) }
            if json.key("\"image_url\":", 2, &member) { json.required(&imageURL) }
            if json.key("\"caption\":", 3, &member) { json.optional(&caption, 3, &nulls, unknown: &unknownFields) }
        } while json.nextMember(&member, of: "type\nimage_url\ncaption\n", unknown: &unknownFields)
        guard let imageURL, json.isSound else { try json.fail(missing: "image_url\n", from: start) }
        self.init(
            imageURL: imageURL,
            caption: caption,
            unknownFields: unknownFields,
            nulls: ExplicitNulls(rawValue: nulls)
        )
    }

    public func write(json: inout JSONWriter) {
        let start = json.count
        json.constant(",\"type\":\"image_url\"", "type", unknown: unknownFields)
        json.required(",\"image_url\":", imageURL)
        json.optional(",\"caption\":", caption, 3, nulls)
        json.closeObject(from: start, names: "type\nimage_url\ncaption\n", unknown: unknownFields)
    }

    public static var places: StaticString { "\tinput.yaml#/components/schemas/ImagePart/properties/\ntype\nimage_url\ncaption\n" }
}

extension ImagePart.ImageURL: Record {
    public init(json: inout JSONReader) throws(JSONError) {
        let start = json.enterRecord(Self.self)
        var url: URIString?
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

    public static var places: StaticString { "\tinput.yaml#/components/schemas/ImagePart/properties/image_url/properties/\nurl\ndetail\n" }
}

extension ImagePart.ImageURL.Detail {
    public static var knownWords: StaticString { "low\nhigh\n" }
}
