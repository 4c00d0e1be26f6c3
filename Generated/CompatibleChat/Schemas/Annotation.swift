// Made by bindery 0.1.0 from openai.yaml for CompatibleChat. Do not edit: generate it again. Checksum: 6e9492adc6369856
// swift-format-ignore-file

import BinderyRuntime

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
        let start = json.enterRecord(Self.self)
        var type: TypeValue?
        var urlCitation: URLCitation?
        var unknownFields = JSONObject()
        var nulls: UInt64 = 0
        var member = 0
        repeat {
            if json.key("\"type\":", 1, &member) { json.optional(&type, 1, &nulls, unknown: &unknownFields) }
            if json.key("\"url_citation\":", 2, &member) { json.optional(&urlCitation, 2, &nulls, unknown: &unknownFields) }
        } while json.nextMember(&member, of: "type\nurl_citation\n", unknown: &unknownFields)
        guard json.isSound else { try json.fail(missing: "", from: start) }
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

    public static var places: StaticString { "\tcompatible.yaml#/components/schemas/Annotation/properties/\ntype\nurl_citation\n" }
}

extension Annotation.TypeValue {
    public static var knownWords: StaticString { "url_citation\nfile\n" }
}

extension Annotation.URLCitation: Record {
    public init(json: inout JSONReader) throws(JSONError) {
        let start = json.enterRecord(Self.self)
        var url: String?
        var title: String?
        var content: String?
        var startIndex: Int?
        var endIndex: Int?
        var unknownFields = JSONObject()
        var nulls: UInt64 = 0
        var member = 0
        repeat {
            if json.key("\"url\":", 1, &member) { json.optional(&url, 1, &nulls, unknown: &unknownFields) }
            if json.key("\"title\":", 2, &member) { json.optional(&title, 2, &nulls, unknown: &unknownFields) }
            if json.key("\"content\":", 3, &member) { json.optional(&content, 3, &nulls, unknown: &unknownFields) }
            if json.key("\"start_index\":", 4, &member) { json.optional(&startIndex, 4, &nulls, unknown: &unknownFields) }
            if json.key("\"end_index\":", 5, &member) { json.optional(&endIndex, 5, &nulls, unknown: &unknownFields) }
        } while json.nextMember(&member, of: "url\ntitle\ncontent\nstart_index\nend_index\n", unknown: &unknownFields)
        guard json.isSound else { try json.fail(missing: "", from: start) }
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

    public static var places: StaticString { "\tcompatible.yaml#/components/schemas/Annotation/properties/url_citation/properties/\nurl\ntitle\ncontent\nstart_index\nend_index\n" }
}
