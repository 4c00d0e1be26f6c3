// Made by bindery 0.1.0 from openai.yaml for CompatibleChat. Do not edit: generate it again. Checksum: c34aa27dd2d38caa
// swift-format-ignore-file

import BinderyRuntime

/// An image.
///
/// Source: `/components/schemas/ChatCompletionRequestMessageContentPartImage`.
public struct ChatCompletionRequestMessageContentPartImage: Hashable, Sendable {
    /// The image and how closely to look at it; for some servers its address alone.
    public var imageURL: Optional<ImageURL>

    public var promptCacheBreakpoint: Optional<PromptCacheBreakpointParam>

    /// Members that the description does not name: kept as they came, sent back, and free to be set.
    public var unknownFields: JSONObject

    /// The optional members that are sent as `null` while their property is nil; all others are left out then.
    public var nulls: ExplicitNulls<Self>

    public init(
        imageURL: ImageURL?,
        promptCacheBreakpoint: PromptCacheBreakpointParam? = nil,
        unknownFields: JSONObject = [:],
        nulls: ExplicitNulls<Self> = []
    ) {
        self.imageURL = imageURL
        self.promptCacheBreakpoint = promptCacheBreakpoint
        self.unknownFields = unknownFields
        self.nulls = nulls
    }

    /// The image and how closely to look at it; for some servers its address alone.
    public enum ImageURL: Hashable, Sendable {
        /// The image and how closely to look at it.
        case object(Object)
        /// The address alone.
        case string(String)
        /// What fits none of the others, kept as it came.
        case unknown(JSONValue)

        /// The image and how closely to look at it.
        public struct Object: Hashable, Sendable {
            /// Where the image lies, or the image itself as a `data:` URL in base64.
            public var url: Optional<String>

            /// How closely to look: `high` sees more and costs more tokens.
            public var detail: Optional<Detail>

            /// Members that the description does not name: kept as they came, sent back, and free to be set.
            public var unknownFields: JSONObject

            /// The optional members that are sent as `null` while their property is nil; all others are left out then.
            public var nulls: ExplicitNulls<Self>

            public init(
                url: String?,
                detail: Detail? = nil,
                unknownFields: JSONObject = [:],
                nulls: ExplicitNulls<Self> = []
            ) {
                self.url = url
                self.detail = detail
                self.unknownFields = unknownFields
                self.nulls = nulls
            }

            /// How closely to look: `high` sees more and costs more tokens.
            public enum Detail: OpenEnum {
                case auto
                case low
                case high
                /// A value that the description does not name, kept as it came.
                case unknown(String)

                public static var knownCases: [Self] { [.auto, .low, .high] }

                public var rawValue: String {
                    switch self {
                    case .auto: "auto"
                    case .low: "low"
                    case .high: "high"
                    case .unknown(let value): value
                    }
                }
            }
        }
    }
}

extension ChatCompletionRequestMessageContentPartImage: Record {
    public init(json: inout JSONReader) throws(JSONError) {
        let start = json.enterRecord(Self.self)
        var imageURL: ImageURL?
        var promptCacheBreakpoint: PromptCacheBreakpointParam?
        var unknownFields = JSONObject()
        var nulls: UInt64 = 0
        var member = 0
        repeat {
            if json.key("\"type\":", 1, &member) { json.constant("\"image_url\"", unknown: &unknownFields) }
            if json.key("\"image_url\":", 2, &member) { json.nullable(&imageURL, unknown: &unknownFields) }
            if json.key("\"prompt_cache_breakpoint\":", 3, &member) { json.optional(&promptCacheBreakpoint, 3, &nulls, unknown: &unknownFields) }
        } while json.nextMember(&member, of: "type\nimage_url\nprompt_cache_breakpoint\n", unknown: &unknownFields)
        guard json.isSound else { try json.fail(missing: "", from: start) }
        self.init(
            imageURL: imageURL,
            promptCacheBreakpoint: promptCacheBreakpoint,
            unknownFields: unknownFields,
            nulls: ExplicitNulls(rawValue: nulls)
        )
    }

    public func write(json: inout JSONWriter) {
        let start = json.count
        json.constant(",\"type\":\"image_url\"", "type", unknown: unknownFields)
        json.nullable(",\"image_url\":", imageURL, unknown: unknownFields)
        json.optional(",\"prompt_cache_breakpoint\":", promptCacheBreakpoint, 3, nulls)
        json.closeObject(from: start, names: "type\nimage_url\nprompt_cache_breakpoint\n", unknown: unknownFields)
    }

    public static var places: StaticString { "\topenai.yaml#/components/schemas/ChatCompletionRequestMessageContentPartImage/properties/\ntype\nimage_url\nprompt_cache_breakpoint\n" }
}

extension ChatCompletionRequestMessageContentPartImage.ImageURL: OpenUnion {
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

extension ChatCompletionRequestMessageContentPartImage.ImageURL: ExpressibleByStringInterpolation {
    /// The same as `.string`.
    public init(_ value: String) {
        self = .string(value)
    }

    public init(stringLiteral value: String) {
        self.init(value)
    }
}

extension ChatCompletionRequestMessageContentPartImage.ImageURL {
    /// The image and how closely to look at it.
    public static func object(_ url: String?, detail: Object.Detail? = nil) -> Self {
        .object(Object(url: url, detail: detail))
    }
}

extension ChatCompletionRequestMessageContentPartImage.ImageURL.Object: Record {
    public init(json: inout JSONReader) throws(JSONError) {
        let start = json.enterRecord(Self.self)
        var url: String?
        var detail: Detail?
        var unknownFields = JSONObject()
        var nulls: UInt64 = 0
        var member = 0
        repeat {
            if json.key("\"url\":", 1, &member) { json.nullable(&url, unknown: &unknownFields) }
            if json.key("\"detail\":", 2, &member) { json.optional(&detail, 2, &nulls, unknown: &unknownFields) }
        } while json.nextMember(&member, of: "url\ndetail\n", unknown: &unknownFields)
        guard json.isSound else { try json.fail(missing: "", from: start) }
        self.init(
            url: url,
            detail: detail,
            unknownFields: unknownFields,
            nulls: ExplicitNulls(rawValue: nulls)
        )
    }

    public func write(json: inout JSONWriter) {
        let start = json.count
        json.nullable(",\"url\":", url, unknown: unknownFields)
        json.optional(",\"detail\":", detail, 2, nulls)
        json.closeObject(from: start, names: "url\ndetail\n", unknown: unknownFields)
    }

    public static var places: StaticString { "\tcompatible.yaml#/components/schemas/ChatCompletionRequestMessageContentPartImage/properties/image_url/oneOf/0/properties/\nurl\ndetail\n" }
}

extension ChatCompletionRequestMessageContentPartImage.ImageURL.Object.Detail {
    public static var knownWords: StaticString { "auto\nlow\nhigh\n" }
}
