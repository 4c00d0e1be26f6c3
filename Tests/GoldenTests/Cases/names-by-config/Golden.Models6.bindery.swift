// Made by bindery 0 from input.yaml. Do not edit: generate it again.
// swift-format-ignore-file

import BinderyRuntime

private typealias RequiredRuntime = BinderyRuntime.GeneratedCodeNeedsBinderyRuntime4

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

        public init(rawValue: String) {
            switch rawValue {
            case "on": self = .enabled
            case "a/b": self = .either
            default: self = .unknown(rawValue)
            }
        }

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
        let start = try json.enterRecord(Self.self)
        var id: String?
        var title: String?
        var secret: String?
        var llmState: Mode?
        var tags: [Tag]?
        var unknownFields = JSONObject()
        var nulls: UInt64 = 0
        var member = 0
        while member >= 0 {
            switch member {
            case 0, 1:
                if member == 1 || json.key("\"id\":") { json.optional(&id, 1, &nulls, unknown: &unknownFields) }
                fallthrough
            case 2:
                if member == 2 || json.key("\"name\":") { json.required(&title) }
                fallthrough
            case 3:
                if member == 3 || json.key("\"secret\":") { json.optional(&secret, 3, &nulls, unknown: &unknownFields) }
                fallthrough
            case 4:
                if member == 4 || json.key("\"llm_state\":") { json.optional(&llmState, 4, &nulls, unknown: &unknownFields) }
                fallthrough
            case 5:
                if member == 5 || json.key("\"tags\":") { json.optional(&tags, 5, &nulls, unknown: &unknownFields) }
                fallthrough
            default:
                member = json.nextMember(of: "id\nname\nsecret\nllm_state\ntags\n", unknown: &unknownFields)
            }
        }
        guard let title, json.isSound else { throw json.failure(missing: "name\n", from: start) }
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
    public init(json: inout JSONReader) throws(JSONError) {
        switch try json.word(among: "on\na/b\n") {
        case 1: self = .enabled
        case 2: self = .either
        default: self = .unknown(try json.unknownWord())
        }
    }
}
