// Made by bindery 0 from input.yaml. Do not edit: generate it again.
// swift-format-ignore-file

import BinderyRuntime

private typealias RequiredRuntime = BinderyRuntime.GeneratedCodeNeedsBinderyRuntime1

/// Source: `/components/schemas/Pet`.
public struct Animal: Codable, Hashable, Sendable {
    /// Only in answers.
    public var id: String?

    public var title: String

    /// Only in requests.
    public var secret: String?

    public var llmState: Mode?

    public var tags: [Tag]?

    /// Members that the description does not name: kept as they came, sent back, and free to be set.
    public var unknownFields: JSONObject

    public init(
        title: String,
        id: String? = nil,
        secret: String? = nil,
        llmState: Mode? = nil,
        tags: [Tag]? = nil,
        unknownFields: JSONObject = [:]
    ) {
        self.title = title
        self.id = id
        self.secret = secret
        self.llmState = llmState
        self.tags = tags
        self.unknownFields = unknownFields
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
    public init(from decoder: any Decoder) throws {
        var fields = try FieldDecoder(decoder)
        let id: String? = try fields.optional("id")
        let title: String = try fields.required("name")
        let secret: String? = try fields.optional("secret")
        let llmState: Mode? = try fields.optional("llm_state")
        let tags: [Tag]? = try fields.optional("tags")
        self.init(
            title: title,
            id: id,
            secret: secret,
            llmState: llmState,
            tags: tags,
            unknownFields: try fields.unknownFields()
        )
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldEncoder(encoder, unknownFields: unknownFields)
        try fields.optional("id", id)
        try fields.required("name", title)
        try fields.optional("secret", secret)
        try fields.optional("llm_state", llmState)
        try fields.optional("tags", tags)
        try fields.finish()
    }
}
