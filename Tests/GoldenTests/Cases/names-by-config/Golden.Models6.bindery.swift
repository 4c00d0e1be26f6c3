// Made by bindery 0 from input.yaml for Golden. Do not edit: generate it again.
// swift-format-ignore-file

import BinderyRuntime

private typealias RequiredRuntime = BinderyRuntime.GeneratedCodeNeedsBinderyRuntime6

/// Source: `/components/schemas/Pet`.
public struct Animal: Hashable, Sendable {
    /// Only in responses.
    public var id: Optional<String>

    public var title: String

    /// Only in requests.
    public var secret: Optional<String>

    public var llmState: Optional<Mode>

    public var tags: Optional<[Tag]>

    /// Members that the description does not name: kept as they came, sent back, and free to be set.
    public var unknownFields: JSONObject

    /// The optional members that are sent as `null` while their property is nil; all others are left out then.
    public var nulls: ExplicitNulls<Self>

    public init(
        title: String,
        id: String? = nil,
        secret: String? = nil,
        llmState: Mode? = nil,
        tags: [Tag]? = nil,
        unknownFields: JSONObject = [:],
        nulls: ExplicitNulls<Self> = []
    ) {
        self.title = title
        self.id = id
        self.secret = secret
        self.llmState = llmState
        self.tags = tags
        self.unknownFields = unknownFields
        self.nulls = nulls
    }

    public enum Mode: OpenEnum {
        case enabled
        case either
        /// A value that the description does not name, kept as it came.
        case unknown(String)

        public static var knownCases: [Self] { [.enabled, .either] }

        public var rawValue: String {
            switch self {
            case .enabled: "on"
            case .either: "a/b"
            case .unknown(let value): value
            }
        }
    }
}

extension Animal: Record {
    public init(json: inout JSONReader) throws(JSONError) {
        let start = json.enterRecord(Self.self)
        var id: String?
        var title: String?
        var secret: String?
        var llmState: Mode?
        var tags: [Tag]?
        var unknownFields = JSONObject()
        var nulls: UInt64 = 0
        var member = 0
        repeat {
            if json.key("\"id\":", 1, &member) { json.optional(&id, 1, &nulls, unknown: &unknownFields) }
            if json.key("\"name\":", 2, &member) { json.required(&title) }
            if json.key("\"secret\":", 3, &member) { json.optional(&secret, 3, &nulls, unknown: &unknownFields) }
            if json.key("\"llm_state\":", 4, &member) { json.optional(&llmState, 4, &nulls, unknown: &unknownFields) }
            if json.key("\"tags\":", 5, &member) { json.optional(&tags, 5, &nulls, unknown: &unknownFields) }
        } while json.nextMember(&member, of: "id\nname\nsecret\nllm_state\ntags\n", unknown: &unknownFields)
        guard let title, json.isSound else { try json.fail(missing: "name\n", from: start) }
        self.init(
            title: title,
            id: id,
            secret: secret,
            llmState: llmState,
            tags: tags,
            unknownFields: unknownFields,
            nulls: ExplicitNulls(rawValue: nulls)
        )
    }

    public func write(json: inout JSONWriter) {
        let start = json.count
        json.optional(",\"id\":", id, 1, nulls)
        json.required(",\"name\":", title)
        json.optional(",\"secret\":", secret, 3, nulls)
        json.optional(",\"llm_state\":", llmState, 4, nulls)
        json.optional(",\"tags\":", tags, 5, nulls)
        json.closeObject(from: start, names: "id\nname\nsecret\nllm_state\ntags\n", unknown: unknownFields)
    }

    public static var places: StaticString { "\tinput.yaml#/components/schemas/Pet/properties/\nid\nname\nsecret\nllm_state\ntags\n" }
}

extension Animal.Mode {
    public static var knownWords: StaticString { "on\na/b\n" }
}
