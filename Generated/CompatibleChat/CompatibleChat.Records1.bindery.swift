// Made by bindery 0.1.0 from openai.yaml. Do not edit: generate it again.
// swift-format-ignore-file

import BinderyRuntime

private typealias RequiredRuntime = BinderyRuntime.GeneratedCodeNeedsBinderyRuntime3

/// A source of a stretch of the text.
///
/// Source: `/components/schemas/Annotation`.
public struct Annotation: Hashable, Sendable {
    /// What kind of source it is.
    public var type: Optional<TypeValue>

    /// The page, and the stretch of text that rests on it.
    public var urlCitation: Optional<URLCitation>

    /// Members that the description does not name: kept as they came, sent back, and free to be set.
    public var unknownFields: JSONObject

    /// The optional members that are sent as `null` while their property is nil; all others are left out then.
    public var nulls: ExplicitNulls<Self>

    public init(
        type: TypeValue? = nil,
        urlCitation: URLCitation? = nil,
        unknownFields: JSONObject = [:],
        nulls: ExplicitNulls<Self> = []
    ) {
        self.type = type
        self.urlCitation = urlCitation
        self.unknownFields = unknownFields
        self.nulls = nulls
    }

    /// What kind of source it is.
    public enum TypeValue: OpenEnum {
        case urlCitation
        case file
        /// A value that the description does not name, kept as it came.
        case unknown(String)

        public static var knownCases: [Self] { [.urlCitation, .file] }

        public init(rawValue: String) {
            switch rawValue {
            case "url_citation": self = .urlCitation
            case "file": self = .file
            default: self = .unknown(rawValue)
            }
        }

        public var rawValue: String {
            switch self {
            case .urlCitation: "url_citation"
            case .file: "file"
            case .unknown(let value): value
            }
        }
    }

    /// The page, and the stretch of text that rests on it.
    public struct URLCitation: Hashable, Sendable {
        /// Where the page lies.
        public var url: Optional<String>

        /// What the page is called.
        public var title: Optional<String>

        /// What the page says.
        public var content: Optional<String>

        /// The position of the stretch's first character in the text.
        public var startIndex: Optional<Int>

        /// The position of the stretch's last character in the text.
        public var endIndex: Optional<Int>

        /// Members that the description does not name: kept as they came, sent back, and free to be set.
        public var unknownFields: JSONObject

        /// The optional members that are sent as `null` while their property is nil; all others are left out then.
        public var nulls: ExplicitNulls<Self>

        public init(
            url: String? = nil,
            title: String? = nil,
            content: String? = nil,
            startIndex: Int? = nil,
            endIndex: Int? = nil,
            unknownFields: JSONObject = [:],
            nulls: ExplicitNulls<Self> = []
        ) {
            self.url = url
            self.title = title
            self.content = content
            self.startIndex = startIndex
            self.endIndex = endIndex
            self.unknownFields = unknownFields
            self.nulls = nulls
        }
    }
}

extension Annotation: Record {
    public init(json: inout JSONReader) throws(JSONError) {
        let start = try json.enterRecord(Self.self)
        var type: TypeValue?
        var urlCitation: URLCitation?
        var unknownFields = JSONObject()
        var nulls: UInt64 = 0
        var member = 0
        while member >= 0 {
            switch member {
            case 0, 1:
                if member == 1 || json.key("\"type\":") { json.optional(&type, 1, &nulls, unknown: &unknownFields) }
                fallthrough
            case 2:
                if member == 2 || json.key("\"url_citation\":") { json.optional(&urlCitation, 2, &nulls, unknown: &unknownFields) }
                fallthrough
            default:
                member = json.nextMember(of: "type\nurl_citation\n", unknown: &unknownFields)
            }
        }
        guard json.isSound else { throw json.failure(missing: "", from: start) }
        self.init(
            type: type,
            urlCitation: urlCitation,
            unknownFields: unknownFields,
            nulls: ExplicitNulls(rawValue: nulls)
        )
    }

    public func write(json: inout JSONWriter) {
        let start = json.count
        json.optional(",\"type\":", type, 1, nulls)
        json.optional(",\"url_citation\":", urlCitation, 2, nulls)
        json.closeObject(from: start, names: "type\nurl_citation\n", unknown: unknownFields)
    }

    public static var places: StaticString { "compatible.yaml:419:13 type\n423:13 url_citation\n" }
}

extension Annotation.TypeValue {
    public init(json: inout JSONReader) throws(JSONError) {
        switch try json.word(among: "url_citation\nfile\n") {
        case 1: self = .urlCitation
        case 2: self = .file
        default: self = .unknown(try json.unknownWord())
        }
    }
}

extension Annotation.URLCitation: Record {
    public init(json: inout JSONReader) throws(JSONError) {
        let start = try json.enterRecord(Self.self)
        var url: String?
        var title: String?
        var content: String?
        var startIndex: Int?
        var endIndex: Int?
        var unknownFields = JSONObject()
        var nulls: UInt64 = 0
        var member = 0
        while member >= 0 {
            switch member {
            case 0, 1:
                if member == 1 || json.key("\"url\":") { json.optional(&url, 1, &nulls, unknown: &unknownFields) }
                fallthrough
            case 2:
                if member == 2 || json.key("\"title\":") { json.optional(&title, 2, &nulls, unknown: &unknownFields) }
                fallthrough
            case 3:
                if member == 3 || json.key("\"content\":") { json.optional(&content, 3, &nulls, unknown: &unknownFields) }
                fallthrough
            case 4:
                if member == 4 || json.key("\"start_index\":") { json.optional(&startIndex, 4, &nulls, unknown: &unknownFields) }
                fallthrough
            case 5:
                if member == 5 || json.key("\"end_index\":") { json.optional(&endIndex, 5, &nulls, unknown: &unknownFields) }
                fallthrough
            default:
                member = json.nextMember(of: "url\ntitle\ncontent\nstart_index\nend_index\n", unknown: &unknownFields)
            }
        }
        guard json.isSound else { throw json.failure(missing: "", from: start) }
        self.init(
            url: url,
            title: title,
            content: content,
            startIndex: startIndex,
            endIndex: endIndex,
            unknownFields: unknownFields,
            nulls: ExplicitNulls(rawValue: nulls)
        )
    }

    public func write(json: inout JSONWriter) {
        let start = json.count
        json.optional(",\"url\":", url, 1, nulls)
        json.optional(",\"title\":", title, 2, nulls)
        json.optional(",\"content\":", content, 3, nulls)
        json.optional(",\"start_index\":", startIndex, 4, nulls)
        json.optional(",\"end_index\":", endIndex, 5, nulls)
        json.closeObject(from: start, names: "url\ntitle\ncontent\nstart_index\nend_index\n", unknown: unknownFields)
    }

    public static var places: StaticString { "compatible.yaml:427:17 url\n430:17 title\n433:17 content\n436:17 start_index\n439:17 end_index\n" }
}

/// Has the model call one certain function of `functions`.
///
/// Source: `/components/schemas/ChatCompletionFunctionCallOption`.
public struct ChatCompletionFunctionCallOption: Hashable, Sendable {
    /// The function's name.
    public var name: String

    /// Members that the description does not name: kept as they came, sent back, and free to be set.
    public var unknownFields: JSONObject

    public init(name: String, unknownFields: JSONObject = [:]) {
        self.name = name
        self.unknownFields = unknownFields
    }
}

extension ChatCompletionFunctionCallOption: Record {
    public init(json: inout JSONReader) throws(JSONError) {
        let start = try json.enterRecord(Self.self)
        var name: String?
        var unknownFields = JSONObject()
        var member = 0
        while member >= 0 {
            switch member {
            case 0, 1:
                if member == 1 || json.key("\"name\":") { json.required(&name) }
                fallthrough
            default:
                member = json.nextMember(of: "name\n", unknown: &unknownFields)
            }
        }
        guard let name, json.isSound else { throw json.failure(missing: "name\n", from: start) }
        self.init(name: name, unknownFields: unknownFields)
    }

    public func write(json: inout JSONWriter) {
        let start = json.count
        json.required(",\"name\":", name)
        json.closeObject(from: start, names: "name\n", unknown: unknownFields)
    }

    public static var places: StaticString { "openai.yaml:1206:11 name\n" }
}

/// Has the model call one certain custom tool.
///
/// Source: `/components/schemas/ChatCompletionNamedToolChoiceCustom`.
public struct ChatCompletionNamedToolChoiceCustom: Hashable, Sendable {
    /// Marks a choice as a custom tool.
    ///
    /// Default: `"custom"`. Always `"custom"`.
    public var type: Optional<TypeValue>

    /// The custom tool.
    public var custom: Custom

    /// Members that the description does not name: kept as they came, sent back, and free to be set.
    public var unknownFields: JSONObject

    /// The optional members that are sent as `null` while their property is nil; all others are left out then.
    public var nulls: ExplicitNulls<Self>

    public init(
        custom: Custom,
        type: TypeValue? = .custom,
        unknownFields: JSONObject = [:],
        nulls: ExplicitNulls<Self> = []
    ) {
        self.custom = custom
        self.type = type
        self.unknownFields = unknownFields
        self.nulls = nulls
    }

    /// Marks a choice as a custom tool.
    public enum TypeValue: OpenEnum {
        /// Marks a choice as a custom tool.
        case custom
        /// A value that the description does not name, kept as it came.
        case unknown(String)

        public static var knownCases: [Self] { [.custom] }

        public init(rawValue: String) {
            switch rawValue {
            case "custom": self = .custom
            default: self = .unknown(rawValue)
            }
        }

        public var rawValue: String {
            switch self {
            case .custom: "custom"
            case .unknown(let value): value
            }
        }
    }

    /// The custom tool.
    public struct Custom: Hashable, Sendable {
        /// The tool's name.
        public var name: String

        /// Members that the description does not name: kept as they came, sent back, and free to be set.
        public var unknownFields: JSONObject

        public init(name: String, unknownFields: JSONObject = [:]) {
            self.name = name
            self.unknownFields = unknownFields
        }
    }
}

extension ChatCompletionNamedToolChoiceCustom: Record {
    public init(json: inout JSONReader) throws(JSONError) {
        let start = try json.enterRecord(Self.self)
        var type: TypeValue?
        var custom: Custom?
        var unknownFields = JSONObject()
        var nulls: UInt64 = 0
        var member = 0
        while member >= 0 {
            switch member {
            case 0, 1:
                if member == 1 || json.key("\"type\":") { json.optional(&type, 1, &nulls, unknown: &unknownFields) }
                fallthrough
            case 2:
                if member == 2 || json.key("\"custom\":") { json.required(&custom) }
                fallthrough
            default:
                member = json.nextMember(of: "type\ncustom\n", unknown: &unknownFields)
            }
        }
        guard let custom, json.isSound else { throw json.failure(missing: "custom\n", from: start) }
        self.init(
            custom: custom,
            type: type,
            unknownFields: unknownFields,
            nulls: ExplicitNulls(rawValue: nulls)
        )
    }

    public func write(json: inout JSONWriter) {
        let start = json.count
        json.optional(",\"type\":", type, 1, nulls)
        json.required(",\"custom\":", custom)
        json.closeObject(from: start, names: "type\ncustom\n", unknown: unknownFields)
    }

    public static var places: StaticString { "openai.yaml:1183:11 type\n1187:11 custom\n" }
}

extension ChatCompletionNamedToolChoiceCustom.TypeValue {
    public init(json: inout JSONReader) throws(JSONError) {
        switch try json.word(among: "custom\n") {
        case 1: self = .custom
        default: self = .unknown(try json.unknownWord())
        }
    }
}

extension ChatCompletionNamedToolChoiceCustom.Custom: Record {
    public init(json: inout JSONReader) throws(JSONError) {
        let start = try json.enterRecord(Self.self)
        var name: String?
        var unknownFields = JSONObject()
        var member = 0
        while member >= 0 {
            switch member {
            case 0, 1:
                if member == 1 || json.key("\"name\":") { json.required(&name) }
                fallthrough
            default:
                member = json.nextMember(of: "name\n", unknown: &unknownFields)
            }
        }
        guard let name, json.isSound else { throw json.failure(missing: "name\n", from: start) }
        self.init(name: name, unknownFields: unknownFields)
    }

    public func write(json: inout JSONWriter) {
        let start = json.count
        json.required(",\"name\":", name)
        json.closeObject(from: start, names: "name\n", unknown: unknownFields)
    }

    public static var places: StaticString { "openai.yaml:1191:15 name\n" }
}

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

                public init(rawValue: String) {
                    switch rawValue {
                    case "auto": self = .auto
                    case "low": self = .low
                    case "high": self = .high
                    default: self = .unknown(rawValue)
                    }
                }

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
        let start = try json.enterRecord(Self.self)
        var imageURL: ImageURL?
        var promptCacheBreakpoint: PromptCacheBreakpointParam?
        var unknownFields = JSONObject()
        var nulls: UInt64 = 0
        var member = 0
        while member >= 0 {
            switch member {
            case 0, 1:
                if member == 1 || json.key("\"type\":") { json.constant("\"image_url\"", unknown: &unknownFields) }
                fallthrough
            case 2:
                if member == 2 || json.key("\"image_url\":") { json.nullable(&imageURL, unknown: &unknownFields) }
                fallthrough
            case 3:
                if member == 3 || json.key("\"prompt_cache_breakpoint\":") { json.optional(&promptCacheBreakpoint, 3, &nulls, unknown: &unknownFields) }
                fallthrough
            default:
                member = json.nextMember(of: "type\nimage_url\nprompt_cache_breakpoint\n", unknown: &unknownFields)
            }
        }
        guard json.isSound else { throw json.failure(missing: "", from: start) }
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

    public static var places: StaticString { "openai.yaml:939:11 type\n943:11 image_url\n957:11 prompt_cache_breakpoint\n" }
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
        let start = try json.enterRecord(Self.self)
        var url: String?
        var detail: Detail?
        var unknownFields = JSONObject()
        var nulls: UInt64 = 0
        var member = 0
        while member >= 0 {
            switch member {
            case 0, 1:
                if member == 1 || json.key("\"url\":") { json.nullable(&url, unknown: &unknownFields) }
                fallthrough
            case 2:
                if member == 2 || json.key("\"detail\":") { json.optional(&detail, 2, &nulls, unknown: &unknownFields) }
                fallthrough
            default:
                member = json.nextMember(of: "url\ndetail\n", unknown: &unknownFields)
            }
        }
        guard json.isSound else { throw json.failure(missing: "", from: start) }
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

    public static var places: StaticString { "compatible.yaml:294:17 url\n297:17 detail\n" }
}

extension ChatCompletionRequestMessageContentPartImage.ImageURL.Object.Detail {
    public init(json: inout JSONReader) throws(JSONError) {
        switch try json.word(among: "auto\nlow\nhigh\n") {
        case 1: self = .auto
        case 2: self = .low
        case 3: self = .high
        default: self = .unknown(try json.unknownWord())
        }
    }
}

/// A piece of text.
///
/// Source: `/components/schemas/ChatCompletionRequestMessageContentPartText`.
public struct ChatCompletionRequestMessageContentPartText: Hashable, Sendable {
    /// Marks a part as text.
    ///
    /// Default: `"text"`. Always `"text"`.
    public var type: Optional<TypeValue>

    /// The text.
    public var text: Optional<String>

    public var promptCacheBreakpoint: Optional<PromptCacheBreakpointParam>

    /// Members that the description does not name: kept as they came, sent back, and free to be set.
    public var unknownFields: JSONObject

    /// The optional members that are sent as `null` while their property is nil; all others are left out then.
    public var nulls: ExplicitNulls<Self>

    public init(
        text: String?,
        type: TypeValue? = .text,
        promptCacheBreakpoint: PromptCacheBreakpointParam? = nil,
        unknownFields: JSONObject = [:],
        nulls: ExplicitNulls<Self> = []
    ) {
        self.text = text
        self.type = type
        self.promptCacheBreakpoint = promptCacheBreakpoint
        self.unknownFields = unknownFields
        self.nulls = nulls
    }

    /// Marks a part as text.
    public enum TypeValue: OpenEnum {
        /// Marks a part as text.
        case text
        /// A value that the description does not name, kept as it came.
        case unknown(String)

        public static var knownCases: [Self] { [.text] }

        public init(rawValue: String) {
            switch rawValue {
            case "text": self = .text
            default: self = .unknown(rawValue)
            }
        }

        public var rawValue: String {
            switch self {
            case .text: "text"
            case .unknown(let value): value
            }
        }
    }
}

extension ChatCompletionRequestMessageContentPartText: Record {
    public init(json: inout JSONReader) throws(JSONError) {
        let start = try json.enterRecord(Self.self)
        var type: TypeValue?
        var text: String?
        var promptCacheBreakpoint: PromptCacheBreakpointParam?
        var unknownFields = JSONObject()
        var nulls: UInt64 = 0
        var member = 0
        while member >= 0 {
            switch member {
            case 0, 1:
                if member == 1 || json.key("\"type\":") { json.optional(&type, 1, &nulls, unknown: &unknownFields) }
                fallthrough
            case 2:
                if member == 2 || json.key("\"text\":") { json.nullable(&text, unknown: &unknownFields) }
                fallthrough
            case 3:
                if member == 3 || json.key("\"prompt_cache_breakpoint\":") { json.optional(&promptCacheBreakpoint, 3, &nulls, unknown: &unknownFields) }
                fallthrough
            default:
                member = json.nextMember(of: "type\ntext\nprompt_cache_breakpoint\n", unknown: &unknownFields)
            }
        }
        guard json.isSound else { throw json.failure(missing: "", from: start) }
        self.init(
            text: text,
            type: type,
            promptCacheBreakpoint: promptCacheBreakpoint,
            unknownFields: unknownFields,
            nulls: ExplicitNulls(rawValue: nulls)
        )
    }

    public func write(json: inout JSONWriter) {
        let start = json.count
        json.optional(",\"type\":", type, 1, nulls)
        json.nullable(",\"text\":", text, unknown: unknownFields)
        json.optional(",\"prompt_cache_breakpoint\":", promptCacheBreakpoint, 3, nulls)
        json.closeObject(from: start, names: "type\ntext\nprompt_cache_breakpoint\n", unknown: unknownFields)
    }

    public static var places: StaticString { "openai.yaml:924:11 type\n928:11 text\n931:11 prompt_cache_breakpoint\n" }
}

extension ChatCompletionRequestMessageContentPartText.TypeValue {
    public init(json: inout JSONReader) throws(JSONError) {
        switch try json.word(among: "text\n") {
        case 1: self = .text
        default: self = .unknown(try json.unknownWord())
        }
    }
}

/// What the user says, shows or hands over.
///
/// Source: `/components/schemas/ChatCompletionRequestUserMessage`.
public struct ChatCompletionRequestUserMessage: Hashable, Sendable {
    /// The message itself.
    public var content: Optional<Content>

    /// A name for the author, where several share the role.
    public var name: Optional<String>

    /// Members that the description does not name: kept as they came, sent back, and free to be set.
    public var unknownFields: JSONObject

    /// The optional members that are sent as `null` while their property is nil; all others are left out then.
    public var nulls: ExplicitNulls<Self>

    public init(
        content: Content?,
        name: String? = nil,
        unknownFields: JSONObject = [:],
        nulls: ExplicitNulls<Self> = []
    ) {
        self.content = content
        self.name = name
        self.unknownFields = unknownFields
        self.nulls = nulls
    }

    /// The message itself.
    public enum Content: Hashable, Sendable {
        /// The message as one text.
        case string(String)
        /// The message as a list of parts: text, images, sound, files.
        case array([ChatCompletionRequestUserMessageContentPart])
        /// What fits none of the others, kept as it came.
        case unknown(JSONValue)
    }
}

extension ChatCompletionRequestUserMessage: Record {
    public init(json: inout JSONReader) throws(JSONError) {
        let start = try json.enterRecord(Self.self)
        var content: Content?
        var name: String?
        var unknownFields = JSONObject()
        var nulls: UInt64 = 0
        var member = 0
        while member >= 0 {
            switch member {
            case 0, 1:
                if member == 1 || json.key("\"role\":") { json.constant("\"user\"", unknown: &unknownFields) }
                fallthrough
            case 2:
                if member == 2 || json.key("\"content\":") { json.nullable(&content, unknown: &unknownFields) }
                fallthrough
            case 3:
                if member == 3 || json.key("\"name\":") { json.optional(&name, 3, &nulls, unknown: &unknownFields) }
                fallthrough
            default:
                member = json.nextMember(of: "role\ncontent\nname\n", unknown: &unknownFields)
            }
        }
        guard json.isSound else { throw json.failure(missing: "", from: start) }
        self.init(
            content: content,
            name: name,
            unknownFields: unknownFields,
            nulls: ExplicitNulls(rawValue: nulls)
        )
    }

    public func write(json: inout JSONWriter) {
        let start = json.count
        json.constant(",\"role\":\"user\"", "role", unknown: unknownFields)
        json.nullable(",\"content\":", content, unknown: unknownFields)
        json.optional(",\"name\":", name, 3, nulls)
        json.closeObject(from: start, names: "role\ncontent\nname\n", unknown: unknownFields)
    }

    public static var places: StaticString { "openai.yaml:777:11 role\n781:11 content\n790:11 name\n" }
}

extension ChatCompletionRequestUserMessage.Content: OpenUnion {
    public init(json: inout JSONReader) throws(JSONError) {
        switch try json.kind() {
        case .string: self = .string(try json.value(as: String.self))
        case .array: self = .array(try json.value(as: [ChatCompletionRequestUserMessageContentPart].self))
        default: self = .unknown(try json.unknownVariant())
        }
    }

    public func write(json: inout JSONWriter) {
        switch self {
        case .string(let value): value.write(json: &json)
        case .array(let value): value.write(json: &json)
        case .unknown(let value): value.write(json: &json)
        }
    }
}

extension ChatCompletionRequestUserMessage.Content: ExpressibleByStringInterpolation, ExpressibleByArrayLiteral {
    /// The same as `.string`.
    public init(_ value: String) {
        self = .string(value)
    }

    public init(stringLiteral value: String) {
        self.init(value)
    }

    /// The same as `.array`.
    public init(_ elements: [ChatCompletionRequestUserMessageContentPart]) {
        self = .array(elements)
    }

    public init(arrayLiteral elements: ChatCompletionRequestUserMessageContentPart...) {
        self = .array(elements)
    }
}

/// What was added to a response. Texts are to be appended to what came before.
///
/// Source: `/components/schemas/ChatCompletionStreamResponseDelta`.
public struct ChatCompletionStreamResponseDelta: Hashable, Sendable {
    /// Who speaks, usually told once at the beginning.
    public var role: Optional<Role>

    public var content: Optional<MessageContent>

    /// More of the refusal.
    public var refusal: Optional<String>

    /// More of the calls; `index` tells which of them.
    public var toolCalls: Optional<[ChatCompletionMessageToolCallChunk]>

    /// More of the function call. Read `tool_calls` instead.
    @available(*, deprecated, message: "Read tool_calls instead.")
    public var functionCall: FunctionCall? {
        get { _functionCall }
        set { _functionCall = newValue }
    }

    var _functionCall: Optional<FunctionCall>

    /// What the model thought.
    public var reasoningContent: Optional<String>

    /// What the model thought, by its other name.
    public var reasoning: Optional<String>

    /// What the model thought, piece by piece; sent back as it came.
    public var reasoningDetails: Optional<[ReasoningDetail]>

    /// Sources of the text, where the model searched.
    public var annotations: Optional<[Annotation]>

    /// Members that the description does not name: kept as they came, sent back, and free to be set.
    public var unknownFields: JSONObject

    /// The optional members that are sent as `null` while their property is nil; all others are left out then.
    public var nulls: ExplicitNulls<Self>

    public init(
        role: Role? = nil,
        content: MessageContent? = nil,
        refusal: String? = nil,
        toolCalls: [ChatCompletionMessageToolCallChunk]? = nil,
        functionCall: FunctionCall? = nil,
        reasoningContent: String? = nil,
        reasoning: String? = nil,
        reasoningDetails: [ReasoningDetail]? = nil,
        annotations: [Annotation]? = nil,
        unknownFields: JSONObject = [:],
        nulls: ExplicitNulls<Self> = []
    ) {
        self.role = role
        self.content = content
        self.refusal = refusal
        self.toolCalls = toolCalls
        _functionCall = functionCall
        self.reasoningContent = reasoningContent
        self.reasoning = reasoning
        self.reasoningDetails = reasoningDetails
        self.annotations = annotations
        self.unknownFields = unknownFields
        self.nulls = nulls
    }

    /// Who speaks, usually told once at the beginning.
    public enum Role: OpenEnum {
        case developer
        case system
        case user
        case assistant
        case tool
        /// A value that the description does not name, kept as it came.
        case unknown(String)

        public static var knownCases: [Self] { [.developer, .system, .user, .assistant, .tool] }

        public init(rawValue: String) {
            switch rawValue {
            case "developer": self = .developer
            case "system": self = .system
            case "user": self = .user
            case "assistant": self = .assistant
            case "tool": self = .tool
            default: self = .unknown(rawValue)
            }
        }

        public var rawValue: String {
            switch self {
            case .developer: "developer"
            case .system: "system"
            case .user: "user"
            case .assistant: "assistant"
            case .tool: "tool"
            case .unknown(let value): value
            }
        }
    }

    /// More of the function call. Read `tool_calls` instead.
    public struct FunctionCall: Hashable, Sendable {
        /// More of the JSON text of the arguments.
        public var arguments: Optional<String>

        /// The function's name.
        public var name: Optional<String>

        /// Members that the description does not name: kept as they came, sent back, and free to be set.
        public var unknownFields: JSONObject

        /// The optional members that are sent as `null` while their property is nil; all others are left out then.
        public var nulls: ExplicitNulls<Self>

        public init(
            arguments: String? = nil,
            name: String? = nil,
            unknownFields: JSONObject = [:],
            nulls: ExplicitNulls<Self> = []
        ) {
            self.arguments = arguments
            self.name = name
            self.unknownFields = unknownFields
            self.nulls = nulls
        }
    }
}

extension ChatCompletionStreamResponseDelta: Record {
    public init(json: inout JSONReader) throws(JSONError) {
        let start = try json.enterRecord(Self.self)
        var role: Role?
        var content: MessageContent?
        var refusal: String?
        var toolCalls: [ChatCompletionMessageToolCallChunk]?
        var functionCall: FunctionCall?
        var reasoningContent: String?
        var reasoning: String?
        var reasoningDetails: [ReasoningDetail]?
        var annotations: [Annotation]?
        var unknownFields = JSONObject()
        var nulls: UInt64 = 0
        var member = 0
        while member >= 0 {
            switch member {
            case 0, 1:
                if member == 1 || json.key("\"role\":") { json.optional(&role, 1, &nulls, unknown: &unknownFields) }
                fallthrough
            case 2:
                if member == 2 || json.key("\"content\":") { json.optional(&content, 2, &nulls, unknown: &unknownFields) }
                fallthrough
            case 3:
                if member == 3 || json.key("\"refusal\":") { json.optional(&refusal, 3, &nulls, unknown: &unknownFields) }
                fallthrough
            case 4:
                if member == 4 || json.key("\"tool_calls\":") { json.optional(&toolCalls, 4, &nulls, unknown: &unknownFields) }
                fallthrough
            case 5:
                if member == 5 || json.key("\"function_call\":") { json.optional(&functionCall, 5, &nulls, unknown: &unknownFields) }
                fallthrough
            case 6:
                if member == 6 || json.key("\"reasoning_content\":") { json.optional(&reasoningContent, 6, &nulls, unknown: &unknownFields) }
                fallthrough
            case 7:
                if member == 7 || json.key("\"reasoning\":") { json.optional(&reasoning, 7, &nulls, unknown: &unknownFields) }
                fallthrough
            case 8:
                if member == 8 || json.key("\"reasoning_details\":") { json.optional(&reasoningDetails, 8, &nulls, unknown: &unknownFields) }
                fallthrough
            case 9:
                if member == 9 || json.key("\"annotations\":") { json.optional(&annotations, 9, &nulls, unknown: &unknownFields) }
                fallthrough
            default:
                member = json.nextMember(of: "role\ncontent\nrefusal\ntool_calls\nfunction_call\nreasoning_content\nreasoning\nreasoning_details\nannotations\n", unknown: &unknownFields)
            }
        }
        guard json.isSound else { throw json.failure(missing: "", from: start) }
        self.init(
            role: role,
            content: content,
            refusal: refusal,
            toolCalls: toolCalls,
            functionCall: functionCall,
            reasoningContent: reasoningContent,
            reasoning: reasoning,
            reasoningDetails: reasoningDetails,
            annotations: annotations,
            unknownFields: unknownFields,
            nulls: ExplicitNulls(rawValue: nulls)
        )
    }

    public func write(json: inout JSONWriter) {
        let start = json.count
        json.optional(",\"role\":", role, 1, nulls)
        json.optional(",\"content\":", content, 2, nulls)
        json.optional(",\"refusal\":", refusal, 3, nulls)
        json.optional(",\"tool_calls\":", toolCalls, 4, nulls)
        json.optional(",\"function_call\":", _functionCall, 5, nulls)
        json.optional(",\"reasoning_content\":", reasoningContent, 6, nulls)
        json.optional(",\"reasoning\":", reasoning, 7, nulls)
        json.optional(",\"reasoning_details\":", reasoningDetails, 8, nulls)
        json.optional(",\"annotations\":", annotations, 9, nulls)
        json.closeObject(from: start, names: "role\ncontent\nrefusal\ntool_calls\nfunction_call\nreasoning_content\nreasoning\nreasoning_details\nannotations\n", unknown: unknownFields)
    }

    public static var places: StaticString { "openai.yaml:1813:11 role\n1817:11 content\n1820:11 refusal\n1823:11 tool_calls\n1828:11 function_call\ncompatible.yaml:210:9 reasoning_content\n213:9 reasoning\n216:9 reasoning_details\n408:9 annotations\n" }
}

extension ExplicitNulls<ChatCompletionStreamResponseDelta> {
    public static var content: Self { Self(member: 2) }
    public static var refusal: Self { Self(member: 3) }
    public static var reasoningContent: Self { Self(member: 6) }
    public static var reasoning: Self { Self(member: 7) }
    public static var reasoningDetails: Self { Self(member: 8) }
    public static var annotations: Self { Self(member: 9) }
}

extension ChatCompletionStreamResponseDelta.Role {
    public init(json: inout JSONReader) throws(JSONError) {
        switch try json.word(among: "developer\nsystem\nuser\nassistant\ntool\n") {
        case 1: self = .developer
        case 2: self = .system
        case 3: self = .user
        case 4: self = .assistant
        case 5: self = .tool
        default: self = .unknown(try json.unknownWord())
        }
    }
}

extension ChatCompletionStreamResponseDelta.FunctionCall: Record {
    public init(json: inout JSONReader) throws(JSONError) {
        let start = try json.enterRecord(Self.self)
        var arguments: String?
        var name: String?
        var unknownFields = JSONObject()
        var nulls: UInt64 = 0
        var member = 0
        while member >= 0 {
            switch member {
            case 0, 1:
                if member == 1 || json.key("\"arguments\":") { json.optional(&arguments, 1, &nulls, unknown: &unknownFields) }
                fallthrough
            case 2:
                if member == 2 || json.key("\"name\":") { json.optional(&name, 2, &nulls, unknown: &unknownFields) }
                fallthrough
            default:
                member = json.nextMember(of: "arguments\nname\n", unknown: &unknownFields)
            }
        }
        guard json.isSound else { throw json.failure(missing: "", from: start) }
        self.init(
            arguments: arguments,
            name: name,
            unknownFields: unknownFields,
            nulls: ExplicitNulls(rawValue: nulls)
        )
    }

    public func write(json: inout JSONWriter) {
        let start = json.count
        json.optional(",\"arguments\":", arguments, 1, nulls)
        json.optional(",\"name\":", name, 2, nulls)
        json.closeObject(from: start, names: "arguments\nname\n", unknown: unknownFields)
    }

    public static var places: StaticString { "openai.yaml:1833:15 arguments\n1836:15 name\n" }
}

/// Settings that requests to a model share, caching of prompts among them.
///
/// Source: `/components/schemas/CreateModelResponseProperties`.
public struct CreateModelResponseProperties: Hashable, Sendable {
    public var metadata: Optional<Metadata>

    /// How many of the likeliest alternatives to report for each token; fewer may come. Takes
    /// effect where `logprobs` is true.
    public var topLogprobs: Optional<Int>

    /// How freely the next token is drawn: near 0 almost always the likeliest one, above 1 ever
    /// more surprising ones. Change either this or `top_p`.
    ///
    /// Default: 1.
    public var temperature: Optional<Double>

    /// Draws only from the likeliest tokens that together reach this share of probability. Change
    /// either this or `temperature`.
    ///
    /// Default: 1.
    public var topP: Optional<Double>

    /// Your own identifier of the end user. Set `prompt_cache_key` for better caching and
    /// `safety_identifier` against misuse instead.
    public var user: Optional<String>

    /// Your own lasting identifier of the end user, by which misuse can be traced to one person.
    /// Send a hash rather than a name or an address.
    public var safetyIdentifier: Optional<String>

    /// Groups requests that begin alike, so that more of them find their beginning cached.
    public var promptCacheKey: Optional<String>

    /// How long a cached prompt may be kept at most. See `prompt_cache_options.ttl` for its
    /// successor.
    @available(*, deprecated)
    public var promptCacheRetention: PromptCacheRetention? {
        get { _promptCacheRetention }
        set { _promptCacheRetention = newValue }
    }

    var _promptCacheRetention: Optional<PromptCacheRetention>

    public var promptCacheOptions: Optional<PromptCacheOptionsParam>

    /// Members that the description does not name: kept as they came, sent back, and free to be set.
    public var unknownFields: JSONObject

    /// The optional members that are sent as `null` while their property is nil; all others are left out then.
    public var nulls: ExplicitNulls<Self>

    public init(
        metadata: Metadata? = nil,
        topLogprobs: Int? = nil,
        temperature: Double? = nil,
        topP: Double? = nil,
        user: String? = nil,
        safetyIdentifier: String? = nil,
        promptCacheKey: String? = nil,
        promptCacheRetention: PromptCacheRetention? = nil,
        promptCacheOptions: PromptCacheOptionsParam? = nil,
        unknownFields: JSONObject = [:],
        nulls: ExplicitNulls<Self> = []
    ) {
        self.metadata = metadata
        self.topLogprobs = topLogprobs
        self.temperature = temperature
        self.topP = topP
        self.user = user
        self.safetyIdentifier = safetyIdentifier
        self.promptCacheKey = promptCacheKey
        _promptCacheRetention = promptCacheRetention
        self.promptCacheOptions = promptCacheOptions
        self.unknownFields = unknownFields
        self.nulls = nulls
    }

    /// How long a cached prompt may be kept at most. See `prompt_cache_options.ttl` for its
    /// successor.
    public enum PromptCacheRetention: OpenEnum {
        case inMemory
        case _24h
        /// A value that the description does not name, kept as it came.
        case unknown(String)

        public static var knownCases: [Self] { [.inMemory, ._24h] }

        public init(rawValue: String) {
            switch rawValue {
            case "in_memory": self = .inMemory
            case "24h": self = ._24h
            default: self = .unknown(rawValue)
            }
        }

        public var rawValue: String {
            switch self {
            case .inMemory: "in_memory"
            case ._24h: "24h"
            case .unknown(let value): value
            }
        }
    }
}

extension CreateModelResponseProperties: Record {
    public init(json: inout JSONReader) throws(JSONError) {
        let start = try json.enterRecord(Self.self)
        var metadata: Metadata?
        var topLogprobs: Int?
        var temperature: Double?
        var topP: Double?
        var user: String?
        var safetyIdentifier: String?
        var promptCacheKey: String?
        var promptCacheRetention: PromptCacheRetention?
        var promptCacheOptions: PromptCacheOptionsParam?
        var unknownFields = JSONObject()
        var nulls: UInt64 = 0
        var member = 0
        while member >= 0 {
            switch member {
            case 0, 1:
                if member == 1 || json.key("\"metadata\":") { json.optional(&metadata, 1, &nulls, unknown: &unknownFields) }
                fallthrough
            case 2:
                if member == 2 || json.key("\"top_logprobs\":") { json.optional(&topLogprobs, 2, &nulls, unknown: &unknownFields) }
                fallthrough
            case 3:
                if member == 3 || json.key("\"temperature\":") { json.optional(&temperature, 3, &nulls, unknown: &unknownFields) }
                fallthrough
            case 4:
                if member == 4 || json.key("\"top_p\":") { json.optional(&topP, 4, &nulls, unknown: &unknownFields) }
                fallthrough
            case 5:
                if member == 5 || json.key("\"user\":") { json.optional(&user, 5, &nulls, unknown: &unknownFields) }
                fallthrough
            case 6:
                if member == 6 || json.key("\"safety_identifier\":") { json.optional(&safetyIdentifier, 6, &nulls, unknown: &unknownFields) }
                fallthrough
            case 7:
                if member == 7 || json.key("\"prompt_cache_key\":") { json.optional(&promptCacheKey, 7, &nulls, unknown: &unknownFields) }
                fallthrough
            case 8:
                if member == 8 || json.key("\"prompt_cache_retention\":") { json.optional(&promptCacheRetention, 8, &nulls, unknown: &unknownFields) }
                fallthrough
            case 9:
                if member == 9 || json.key("\"prompt_cache_options\":") { json.optional(&promptCacheOptions, 9, &nulls, unknown: &unknownFields) }
                fallthrough
            default:
                member = json.nextMember(of: "metadata\ntop_logprobs\ntemperature\ntop_p\nuser\nsafety_identifier\nprompt_cache_key\nprompt_cache_retention\nprompt_cache_options\n", unknown: &unknownFields)
            }
        }
        guard json.isSound else { throw json.failure(missing: "", from: start) }
        self.init(
            metadata: metadata,
            topLogprobs: topLogprobs,
            temperature: temperature,
            topP: topP,
            user: user,
            safetyIdentifier: safetyIdentifier,
            promptCacheKey: promptCacheKey,
            promptCacheRetention: promptCacheRetention,
            promptCacheOptions: promptCacheOptions,
            unknownFields: unknownFields,
            nulls: ExplicitNulls(rawValue: nulls)
        )
    }

    public func write(json: inout JSONWriter) {
        let start = json.count
        json.optional(",\"metadata\":", metadata, 1, nulls)
        json.optional(",\"top_logprobs\":", topLogprobs, 2, nulls)
        json.optional(",\"temperature\":", temperature, 3, nulls)
        json.optional(",\"top_p\":", topP, 4, nulls)
        json.optional(",\"user\":", user, 5, nulls)
        json.optional(",\"safety_identifier\":", safetyIdentifier, 6, nulls)
        json.optional(",\"prompt_cache_key\":", promptCacheKey, 7, nulls)
        json.optional(",\"prompt_cache_retention\":", _promptCacheRetention, 8, nulls)
        json.optional(",\"prompt_cache_options\":", promptCacheOptions, 9, nulls)
        json.closeObject(from: start, names: "metadata\ntop_logprobs\ntemperature\ntop_p\nuser\nsafety_identifier\nprompt_cache_key\nprompt_cache_retention\nprompt_cache_options\n", unknown: unknownFields)
    }

    public static var places: StaticString { "openai.yaml:348:11 metadata\n350:11 top_logprobs\n357:11 temperature\n365:11 top_p\n373:11 user\n379:11 safety_identifier\n385:11 prompt_cache_key\n388:11 prompt_cache_retention\n341:15 prompt_cache_options\n" }
}

extension ExplicitNulls<CreateModelResponseProperties> {
    public static var metadata: Self { Self(member: 1) }
    public static var topLogprobs: Self { Self(member: 2) }
    public static var temperature: Self { Self(member: 3) }
    public static var topP: Self { Self(member: 4) }
    public static var safetyIdentifier: Self { Self(member: 6) }
    public static var promptCacheKey: Self { Self(member: 7) }
    public static var promptCacheRetention: Self { Self(member: 8) }
}

extension CreateModelResponseProperties.PromptCacheRetention {
    public init(json: inout JSONReader) throws(JSONError) {
        switch try json.word(among: "in_memory\n24h\n") {
        case 1: self = .inMemory
        case 2: self = ._24h
        default: self = .unknown(try json.unknownWord())
        }
    }
}

/// Settings that requests to a model share.
///
/// Source: `/components/schemas/ModelResponseProperties`.
public struct ModelResponseProperties: Hashable, Sendable {
    public var metadata: Optional<Metadata>

    /// How many of the likeliest alternatives to report for each token; fewer may come. Takes
    /// effect where `logprobs` is true.
    public var topLogprobs: Optional<Int>

    /// How freely the next token is drawn: near 0 almost always the likeliest one, above 1 ever
    /// more surprising ones. Change either this or `top_p`.
    ///
    /// Default: 1.
    public var temperature: Optional<Double>

    /// Draws only from the likeliest tokens that together reach this share of probability. Change
    /// either this or `temperature`.
    ///
    /// Default: 1.
    public var topP: Optional<Double>

    /// Your own identifier of the end user. Set `prompt_cache_key` for better caching and
    /// `safety_identifier` against misuse instead.
    public var user: Optional<String>

    /// Your own lasting identifier of the end user, by which misuse can be traced to one person.
    /// Send a hash rather than a name or an address.
    public var safetyIdentifier: Optional<String>

    /// Groups requests that begin alike, so that more of them find their beginning cached.
    public var promptCacheKey: Optional<String>

    /// How long a cached prompt may be kept at most. See `prompt_cache_options.ttl` for its
    /// successor.
    @available(*, deprecated)
    public var promptCacheRetention: PromptCacheRetention? {
        get { _promptCacheRetention }
        set { _promptCacheRetention = newValue }
    }

    var _promptCacheRetention: Optional<PromptCacheRetention>

    /// Members that the description does not name: kept as they came, sent back, and free to be set.
    public var unknownFields: JSONObject

    /// The optional members that are sent as `null` while their property is nil; all others are left out then.
    public var nulls: ExplicitNulls<Self>

    public init(
        metadata: Metadata? = nil,
        topLogprobs: Int? = nil,
        temperature: Double? = nil,
        topP: Double? = nil,
        user: String? = nil,
        safetyIdentifier: String? = nil,
        promptCacheKey: String? = nil,
        promptCacheRetention: PromptCacheRetention? = nil,
        unknownFields: JSONObject = [:],
        nulls: ExplicitNulls<Self> = []
    ) {
        self.metadata = metadata
        self.topLogprobs = topLogprobs
        self.temperature = temperature
        self.topP = topP
        self.user = user
        self.safetyIdentifier = safetyIdentifier
        self.promptCacheKey = promptCacheKey
        _promptCacheRetention = promptCacheRetention
        self.unknownFields = unknownFields
        self.nulls = nulls
    }

    /// How long a cached prompt may be kept at most. See `prompt_cache_options.ttl` for its
    /// successor.
    public enum PromptCacheRetention: OpenEnum {
        case inMemory
        case _24h
        /// A value that the description does not name, kept as it came.
        case unknown(String)

        public static var knownCases: [Self] { [.inMemory, ._24h] }

        public init(rawValue: String) {
            switch rawValue {
            case "in_memory": self = .inMemory
            case "24h": self = ._24h
            default: self = .unknown(rawValue)
            }
        }

        public var rawValue: String {
            switch self {
            case .inMemory: "in_memory"
            case ._24h: "24h"
            case .unknown(let value): value
            }
        }
    }
}

extension ModelResponseProperties: Record {
    public init(json: inout JSONReader) throws(JSONError) {
        let start = try json.enterRecord(Self.self)
        var metadata: Metadata?
        var topLogprobs: Int?
        var temperature: Double?
        var topP: Double?
        var user: String?
        var safetyIdentifier: String?
        var promptCacheKey: String?
        var promptCacheRetention: PromptCacheRetention?
        var unknownFields = JSONObject()
        var nulls: UInt64 = 0
        var member = 0
        while member >= 0 {
            switch member {
            case 0, 1:
                if member == 1 || json.key("\"metadata\":") { json.optional(&metadata, 1, &nulls, unknown: &unknownFields) }
                fallthrough
            case 2:
                if member == 2 || json.key("\"top_logprobs\":") { json.optional(&topLogprobs, 2, &nulls, unknown: &unknownFields) }
                fallthrough
            case 3:
                if member == 3 || json.key("\"temperature\":") { json.optional(&temperature, 3, &nulls, unknown: &unknownFields) }
                fallthrough
            case 4:
                if member == 4 || json.key("\"top_p\":") { json.optional(&topP, 4, &nulls, unknown: &unknownFields) }
                fallthrough
            case 5:
                if member == 5 || json.key("\"user\":") { json.optional(&user, 5, &nulls, unknown: &unknownFields) }
                fallthrough
            case 6:
                if member == 6 || json.key("\"safety_identifier\":") { json.optional(&safetyIdentifier, 6, &nulls, unknown: &unknownFields) }
                fallthrough
            case 7:
                if member == 7 || json.key("\"prompt_cache_key\":") { json.optional(&promptCacheKey, 7, &nulls, unknown: &unknownFields) }
                fallthrough
            case 8:
                if member == 8 || json.key("\"prompt_cache_retention\":") { json.optional(&promptCacheRetention, 8, &nulls, unknown: &unknownFields) }
                fallthrough
            default:
                member = json.nextMember(of: "metadata\ntop_logprobs\ntemperature\ntop_p\nuser\nsafety_identifier\nprompt_cache_key\nprompt_cache_retention\n", unknown: &unknownFields)
            }
        }
        guard json.isSound else { throw json.failure(missing: "", from: start) }
        self.init(
            metadata: metadata,
            topLogprobs: topLogprobs,
            temperature: temperature,
            topP: topP,
            user: user,
            safetyIdentifier: safetyIdentifier,
            promptCacheKey: promptCacheKey,
            promptCacheRetention: promptCacheRetention,
            unknownFields: unknownFields,
            nulls: ExplicitNulls(rawValue: nulls)
        )
    }

    public func write(json: inout JSONWriter) {
        let start = json.count
        json.optional(",\"metadata\":", metadata, 1, nulls)
        json.optional(",\"top_logprobs\":", topLogprobs, 2, nulls)
        json.optional(",\"temperature\":", temperature, 3, nulls)
        json.optional(",\"top_p\":", topP, 4, nulls)
        json.optional(",\"user\":", user, 5, nulls)
        json.optional(",\"safety_identifier\":", safetyIdentifier, 6, nulls)
        json.optional(",\"prompt_cache_key\":", promptCacheKey, 7, nulls)
        json.optional(",\"prompt_cache_retention\":", _promptCacheRetention, 8, nulls)
        json.closeObject(from: start, names: "metadata\ntop_logprobs\ntemperature\ntop_p\nuser\nsafety_identifier\nprompt_cache_key\nprompt_cache_retention\n", unknown: unknownFields)
    }

    public static var places: StaticString { "openai.yaml:348:11 metadata\n350:11 top_logprobs\n357:11 temperature\n365:11 top_p\n373:11 user\n379:11 safety_identifier\n385:11 prompt_cache_key\n388:11 prompt_cache_retention\n" }
}

extension ExplicitNulls<ModelResponseProperties> {
    public static var metadata: Self { Self(member: 1) }
    public static var topLogprobs: Self { Self(member: 2) }
    public static var temperature: Self { Self(member: 3) }
    public static var topP: Self { Self(member: 4) }
    public static var safetyIdentifier: Self { Self(member: 6) }
    public static var promptCacheKey: Self { Self(member: 7) }
    public static var promptCacheRetention: Self { Self(member: 8) }
}

extension ModelResponseProperties.PromptCacheRetention {
    public init(json: inout JSONReader) throws(JSONError) {
        switch try json.word(among: "in_memory\n24h\n") {
        case 1: self = .inMemory
        case 2: self = ._24h
        default: self = .unknown(try json.unknownWord())
        }
    }
}

/// What to do about findings in one direction.
///
/// Source: `/components/schemas/ModerationConfigParam`.
public struct ModerationConfigParam: Hashable, Sendable {
    public var mode: Optional<ModerationMode>

    /// Members that the description does not name: kept as they came, sent back, and free to be set.
    public var unknownFields: JSONObject

    /// The optional members that are sent as `null` while their property is nil; all others are left out then.
    public var nulls: ExplicitNulls<Self>

    public init(
        mode: ModerationMode? = nil,
        unknownFields: JSONObject = [:],
        nulls: ExplicitNulls<Self> = []
    ) {
        self.mode = mode
        self.unknownFields = unknownFields
        self.nulls = nulls
    }
}

extension ModerationConfigParam: Record {
    public init(json: inout JSONReader) throws(JSONError) {
        let start = try json.enterRecord(Self.self)
        var mode: ModerationMode?
        var unknownFields = JSONObject()
        var nulls: UInt64 = 0
        var member = 0
        while member >= 0 {
            switch member {
            case 0, 1:
                if member == 1 || json.key("\"mode\":") { json.optional(&mode, 1, &nulls, unknown: &unknownFields) }
                fallthrough
            default:
                member = json.nextMember(of: "mode\n", unknown: &unknownFields)
            }
        }
        guard json.isSound else { throw json.failure(missing: "", from: start) }
        self.init(mode: mode, unknownFields: unknownFields, nulls: ExplicitNulls(rawValue: nulls))
    }

    public func write(json: inout JSONWriter) {
        let start = json.count
        json.optional(",\"mode\":", mode, 1, nulls)
        json.closeObject(from: start, names: "mode\n", unknown: unknownFields)
    }

    public static var places: StaticString { "openai.yaml:698:11 mode\n" }
}

/// What to do about findings, for each direction on its own.
///
/// Source: `/components/schemas/ModerationPolicyParam`.
public struct ModerationPolicyParam: Hashable, Sendable {
    /// For the conversation that is sent.
    public var input: Optional<ModerationConfigParam>

    /// For the response.
    public var output: Optional<ModerationConfigParam>

    /// Members that the description does not name: kept as they came, sent back, and free to be set.
    public var unknownFields: JSONObject

    /// The optional members that are sent as `null` while their property is nil; all others are left out then.
    public var nulls: ExplicitNulls<Self>

    public init(
        input: ModerationConfigParam? = nil,
        output: ModerationConfigParam? = nil,
        unknownFields: JSONObject = [:],
        nulls: ExplicitNulls<Self> = []
    ) {
        self.input = input
        self.output = output
        self.unknownFields = unknownFields
        self.nulls = nulls
    }
}

extension ModerationPolicyParam: Record {
    public init(json: inout JSONReader) throws(JSONError) {
        let start = try json.enterRecord(Self.self)
        var input: ModerationConfigParam?
        var output: ModerationConfigParam?
        var unknownFields = JSONObject()
        var nulls: UInt64 = 0
        var member = 0
        while member >= 0 {
            switch member {
            case 0, 1:
                if member == 1 || json.key("\"input\":") { json.optional(&input, 1, &nulls, unknown: &unknownFields) }
                fallthrough
            case 2:
                if member == 2 || json.key("\"output\":") { json.optional(&output, 2, &nulls, unknown: &unknownFields) }
                fallthrough
            default:
                member = json.nextMember(of: "input\noutput\n", unknown: &unknownFields)
            }
        }
        guard json.isSound else { throw json.failure(missing: "", from: start) }
        self.init(
            input: input,
            output: output,
            unknownFields: unknownFields,
            nulls: ExplicitNulls(rawValue: nulls)
        )
    }

    public func write(json: inout JSONWriter) {
        let start = json.count
        json.optional(",\"input\":", input, 1, nulls)
        json.optional(",\"output\":", output, 2, nulls)
        json.closeObject(from: start, names: "input\noutput\n", unknown: unknownFields)
    }

    public static var places: StaticString { "openai.yaml:682:11 input\n687:11 output\n" }
}

extension ExplicitNulls<ModerationPolicyParam> {
    public static var input: Self { Self(member: 1) }
    public static var output: Self { Self(member: 2) }
}

/// One judgement over a piece of input or output.
///
/// Source: `/components/schemas/ModerationResultBody`.
public struct ModerationResultBody: Hashable, Sendable {
    /// Marks a judgement.
    ///
    /// Default: `"moderation_result"`.
    public var type: Optional<String>

    /// The model that judged.
    public var model: Optional<String>

    /// Whether anything harmful was found.
    public var flagged: Optional<Bool>

    /// For each kind of harm, whether it was found.
    public var categories: Optional<[String: Bool]>

    /// For each kind of harm, how sure the model is of it.
    public var categoryScores: Optional<[String: Double]>

    /// For each kind of harm, what was looked at.
    public var categoryAppliedInputTypes: Optional<[String: [ModerationInputType]]>

    /// Members that the description does not name: kept as they came, sent back, and free to be set.
    public var unknownFields: JSONObject

    /// The optional members that are sent as `null` while their property is nil; all others are left out then.
    public var nulls: ExplicitNulls<Self>

    public init(
        type: String? = nil,
        model: String? = nil,
        flagged: Bool? = nil,
        categories: [String: Bool]? = nil,
        categoryScores: [String: Double]? = nil,
        categoryAppliedInputTypes: [String: [ModerationInputType]]? = nil,
        unknownFields: JSONObject = [:],
        nulls: ExplicitNulls<Self> = []
    ) {
        self.type = type
        self.model = model
        self.flagged = flagged
        self.categories = categories
        self.categoryScores = categoryScores
        self.categoryAppliedInputTypes = categoryAppliedInputTypes
        self.unknownFields = unknownFields
        self.nulls = nulls
    }
}

extension ModerationResultBody: Record {
    public init(json: inout JSONReader) throws(JSONError) {
        let start = try json.enterRecord(Self.self)
        var type: String?
        var model: String?
        var flagged: Bool?
        var categories: [String: Bool]?
        var categoryScores: [String: Double]?
        var categoryAppliedInputTypes: [String: [ModerationInputType]]?
        var unknownFields = JSONObject()
        var nulls: UInt64 = 0
        var member = 0
        while member >= 0 {
            switch member {
            case 0, 1:
                if member == 1 || json.key("\"type\":") { json.optional(&type, 1, &nulls, unknown: &unknownFields) }
                fallthrough
            case 2:
                if member == 2 || json.key("\"model\":") { json.optional(&model, 2, &nulls, unknown: &unknownFields) }
                fallthrough
            case 3:
                if member == 3 || json.key("\"flagged\":") { json.optional(&flagged, 3, &nulls, unknown: &unknownFields) }
                fallthrough
            case 4:
                if member == 4 || json.key("\"categories\":") { json.optional(&categories, 4, &nulls, unknown: &unknownFields) }
                fallthrough
            case 5:
                if member == 5 || json.key("\"category_scores\":") { json.optional(&categoryScores, 5, &nulls, unknown: &unknownFields) }
                fallthrough
            case 6:
                if member == 6 || json.key("\"category_applied_input_types\":") { json.optional(&categoryAppliedInputTypes, 6, &nulls, unknown: &unknownFields) }
                fallthrough
            default:
                member = json.nextMember(of: "type\nmodel\nflagged\ncategories\ncategory_scores\ncategory_applied_input_types\n", unknown: &unknownFields)
            }
        }
        guard json.isSound else { throw json.failure(missing: "", from: start) }
        self.init(
            type: type,
            model: model,
            flagged: flagged,
            categories: categories,
            categoryScores: categoryScores,
            categoryAppliedInputTypes: categoryAppliedInputTypes,
            unknownFields: unknownFields,
            nulls: ExplicitNulls(rawValue: nulls)
        )
    }

    public func write(json: inout JSONWriter) {
        let start = json.count
        json.optional(",\"type\":", type, 1, nulls)
        json.optional(",\"model\":", model, 2, nulls)
        json.optional(",\"flagged\":", flagged, 3, nulls)
        json.optional(",\"categories\":", categories, 4, nulls)
        json.optional(",\"category_scores\":", categoryScores, 5, nulls)
        json.optional(",\"category_applied_input_types\":", categoryAppliedInputTypes, 6, nulls)
        json.closeObject(from: start, names: "type\nmodel\nflagged\ncategories\ncategory_scores\ncategory_applied_input_types\n", unknown: unknownFields)
    }

    public static var places: StaticString { "openai.yaml:1666:11 type\n1671:11 model\n1674:11 flagged\n1677:11 categories\n1682:11 category_scores\n1687:11 category_applied_input_types\n" }
}

/// How the beginning of this request is cached. Models from `gpt-5.6` on take it. Up to four marks
/// are written per request.
///
/// Source: `/components/schemas/PromptCacheOptionsParam`.
public struct PromptCacheOptionsParam: Hashable, Sendable {
    /// How long what is cached stays usable at the least.
    ///
    /// Always `"30m"`.
    public var ttl: Optional<PromptCacheTTLEnum>

    /// Whether the provider sets one mark by itself.
    public var mode: Optional<PromptCacheModeEnum>

    /// Members that the description does not name: kept as they came, sent back, and free to be set.
    public var unknownFields: JSONObject

    /// The optional members that are sent as `null` while their property is nil; all others are left out then.
    public var nulls: ExplicitNulls<Self>

    public init(
        ttl: PromptCacheTTLEnum? = nil,
        mode: PromptCacheModeEnum? = nil,
        unknownFields: JSONObject = [:],
        nulls: ExplicitNulls<Self> = []
    ) {
        self.ttl = ttl
        self.mode = mode
        self.unknownFields = unknownFields
        self.nulls = nulls
    }
}

extension PromptCacheOptionsParam: Record {
    public init(json: inout JSONReader) throws(JSONError) {
        let start = try json.enterRecord(Self.self)
        var ttl: PromptCacheTTLEnum?
        var mode: PromptCacheModeEnum?
        var unknownFields = JSONObject()
        var nulls: UInt64 = 0
        var member = 0
        while member >= 0 {
            switch member {
            case 0, 1:
                if member == 1 || json.key("\"ttl\":") { json.optional(&ttl, 1, &nulls, unknown: &unknownFields) }
                fallthrough
            case 2:
                if member == 2 || json.key("\"mode\":") { json.optional(&mode, 2, &nulls, unknown: &unknownFields) }
                fallthrough
            default:
                member = json.nextMember(of: "ttl\nmode\n", unknown: &unknownFields)
            }
        }
        guard json.isSound else { throw json.failure(missing: "", from: start) }
        self.init(
            ttl: ttl,
            mode: mode,
            unknownFields: unknownFields,
            nulls: ExplicitNulls(rawValue: nulls)
        )
    }

    public func write(json: inout JSONWriter) {
        let start = json.count
        json.optional(",\"ttl\":", ttl, 1, nulls)
        json.optional(",\"mode\":", mode, 2, nulls)
        json.closeObject(from: start, names: "ttl\nmode\n", unknown: unknownFields)
    }

    public static var places: StaticString { "openai.yaml:633:11 ttl\n636:11 mode\n" }
}

/// Any JSON object. A message has to ask for JSON as well; a schema is the better choice where the
/// model knows it.
///
/// Source: `/components/schemas/ResponseFormatJsonObject`.
public struct ResponseFormatJSONObject: Hashable, Sendable {
    /// Members that the description does not name: kept as they came, sent back, and free to be set.
    public var unknownFields: JSONObject

    public init(unknownFields: JSONObject = [:]) {
        self.unknownFields = unknownFields
    }
}

extension ResponseFormatJSONObject: Record {
    public init(json: inout JSONReader) throws(JSONError) {
        let start = try json.enterRecord(Self.self)
        var unknownFields = JSONObject()
        var member = 0
        while member >= 0 {
            switch member {
            case 0, 1:
                if member == 1 || json.key("\"type\":") { json.constant("\"json_object\"", unknown: &unknownFields) }
                fallthrough
            default:
                member = json.nextMember(of: "type\n", unknown: &unknownFields)
            }
        }
        guard json.isSound else { throw json.failure(missing: "", from: start) }
        self.init(unknownFields: unknownFields)
    }

    public func write(json: inout JSONWriter) {
        let start = json.count
        json.constant(",\"type\":\"json_object\"", "type", unknown: unknownFields)
        json.closeObject(from: start, names: "type\n", unknown: unknownFields)
    }

    public static var places: StaticString { "openai.yaml:1345:11 type\n" }
}

/// JSON after a schema of yours.
///
/// Source: `/components/schemas/ResponseFormatJsonSchema`.
public struct ResponseFormatJSONSchema: Hashable, Sendable {
    /// The schema, its name and how closely it is followed; null where the schema stands beside the
    /// type.
    public var jsonSchema: Optional<JSONSchema>

    /// The schema, for servers that take it here.
    public var bareSchema: Optional<ResponseFormatJSONSchemaSchema>

    /// Members that the description does not name: kept as they came, sent back, and free to be set.
    public var unknownFields: JSONObject

    /// The optional members that are sent as `null` while their property is nil; all others are left out then.
    public var nulls: ExplicitNulls<Self>

    public init(
        jsonSchema: JSONSchema?,
        bareSchema: ResponseFormatJSONSchemaSchema? = nil,
        unknownFields: JSONObject = [:],
        nulls: ExplicitNulls<Self> = []
    ) {
        self.jsonSchema = jsonSchema
        self.bareSchema = bareSchema
        self.unknownFields = unknownFields
        self.nulls = nulls
    }

    /// The schema, its name and how closely it is followed; null where the schema stands beside the
    /// type.
    public struct JSONSchema: Hashable, Sendable {
        /// What the response is for, so that the model fills it in sensibly.
        public var description: Optional<String>

        /// The format's name.
        public var name: Optional<String>

        public var schema: Optional<ResponseFormatJSONSchemaSchema>

        /// Whether the response follows the schema to the letter.
        public var strict: Optional<Bool>

        /// Members that the description does not name: kept as they came, sent back, and free to be set.
        public var unknownFields: JSONObject

        /// The optional members that are sent as `null` while their property is nil; all others are left out then.
        public var nulls: ExplicitNulls<Self>

        public init(
            name: String?,
            description: String? = nil,
            schema: ResponseFormatJSONSchemaSchema? = nil,
            strict: Bool? = nil,
            unknownFields: JSONObject = [:],
            nulls: ExplicitNulls<Self> = []
        ) {
            self.name = name
            self.description = description
            self.schema = schema
            self.strict = strict
            self.unknownFields = unknownFields
            self.nulls = nulls
        }
    }
}

extension ResponseFormatJSONSchema: Record {
    public init(json: inout JSONReader) throws(JSONError) {
        let start = try json.enterRecord(Self.self)
        var jsonSchema: JSONSchema?
        var bareSchema: ResponseFormatJSONSchemaSchema?
        var unknownFields = JSONObject()
        var nulls: UInt64 = 0
        var member = 0
        while member >= 0 {
            switch member {
            case 0, 1:
                if member == 1 || json.key("\"type\":") { json.constant("\"json_schema\"", unknown: &unknownFields) }
                fallthrough
            case 2:
                if member == 2 || json.key("\"json_schema\":") { json.nullable(&jsonSchema, unknown: &unknownFields) }
                fallthrough
            case 3:
                if member == 3 || json.key("\"schema\":") { json.optional(&bareSchema, 3, &nulls, unknown: &unknownFields) }
                fallthrough
            default:
                member = json.nextMember(of: "type\njson_schema\nschema\n", unknown: &unknownFields)
            }
        }
        guard json.isSound else { throw json.failure(missing: "", from: start) }
        self.init(
            jsonSchema: jsonSchema,
            bareSchema: bareSchema,
            unknownFields: unknownFields,
            nulls: ExplicitNulls(rawValue: nulls)
        )
    }

    public func write(json: inout JSONWriter) {
        let start = json.count
        json.constant(",\"type\":\"json_schema\"", "type", unknown: unknownFields)
        json.nullable(",\"json_schema\":", jsonSchema, unknown: unknownFields)
        json.optional(",\"schema\":", bareSchema, 3, nulls)
        json.closeObject(from: start, names: "type\njson_schema\nschema\n", unknown: unknownFields)
    }

    public static var places: StaticString { "openai.yaml:1309:11 type\n1313:11 json_schema\ncompatible.yaml:173:9 schema\n" }
}

extension ResponseFormatJSONSchema.JSONSchema: Record {
    public init(json: inout JSONReader) throws(JSONError) {
        let start = try json.enterRecord(Self.self)
        var description: String?
        var name: String?
        var schema: ResponseFormatJSONSchemaSchema?
        var strict: Bool?
        var unknownFields = JSONObject()
        var nulls: UInt64 = 0
        var member = 0
        while member >= 0 {
            switch member {
            case 0, 1:
                if member == 1 || json.key("\"description\":") { json.optional(&description, 1, &nulls, unknown: &unknownFields) }
                fallthrough
            case 2:
                if member == 2 || json.key("\"name\":") { json.nullable(&name, unknown: &unknownFields) }
                fallthrough
            case 3:
                if member == 3 || json.key("\"schema\":") { json.optional(&schema, 3, &nulls, unknown: &unknownFields) }
                fallthrough
            case 4:
                if member == 4 || json.key("\"strict\":") { json.optional(&strict, 4, &nulls, unknown: &unknownFields) }
                fallthrough
            default:
                member = json.nextMember(of: "description\nname\nschema\nstrict\n", unknown: &unknownFields)
            }
        }
        guard json.isSound else { throw json.failure(missing: "", from: start) }
        self.init(
            name: name,
            description: description,
            schema: schema,
            strict: strict,
            unknownFields: unknownFields,
            nulls: ExplicitNulls(rawValue: nulls)
        )
    }

    public func write(json: inout JSONWriter) {
        let start = json.count
        json.optional(",\"description\":", description, 1, nulls)
        json.nullable(",\"name\":", name, unknown: unknownFields)
        json.optional(",\"schema\":", schema, 3, nulls)
        json.optional(",\"strict\":", strict, 4, nulls)
        json.closeObject(from: start, names: "description\nname\nschema\nstrict\n", unknown: unknownFields)
    }

    public static var places: StaticString { "compatible.yaml:162:13 description\n165:13 name\n168:13 schema\n170:13 strict\n" }
}

extension ExplicitNulls<ResponseFormatJSONSchema.JSONSchema> {
    public static var description: Self { Self(member: 1) }
    public static var strict: Self { Self(member: 4) }
}
