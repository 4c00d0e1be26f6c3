// Made by bindery 0 from input.yaml. Do not edit: generate it again.
// swift-format-ignore-file

import BinderyRuntime

private typealias RequiredRuntime = BinderyRuntime.GeneratedCodeNeedsBinderyRuntime1

/// Source: `/components/schemas/Message`.
public struct Message: Codable, Hashable, Sendable {
    public var text: String

    /// An ordinary property.
    ///
    /// Always `"short"`.
    public var kind: Kind?

    /// Always 2.
    public var version: Int?

    /// Members that the description does not name: kept as they came, sent back, and free to be set.
    public var unknownFields: JSONObject

    public init(
        text: String,
        kind: Kind? = nil,
        version: Int? = nil,
        unknownFields: JSONObject = [:]
    ) {
        self.text = text
        self.kind = kind
        self.version = version
        self.unknownFields = unknownFields
    }

    /// An ordinary property.
    public enum Kind: OpenEnum {
        case short
        /// A value that the description does not name, kept as it came.
        case unknown(String)

        public static var knownCases: [Self] { [.short] }

        public init(rawValue: String) {
            switch rawValue {
            case "short": self = .short
            default: self = .unknown(rawValue)
            }
        }

        public var rawValue: String {
            switch self {
            case .short: "short"
            case .unknown(let value): value
            }
        }
    }
}

extension Message: Record {
    public init(from decoder: any Decoder) throws {
        var fields = try FieldDecoder(decoder)
        fields.constant("role", "user")
        let text: String = try fields.required("text")
        let kind: Kind? = try fields.optional("kind")
        let version: Int? = try fields.optional("version")
        self.init(
            text: text,
            kind: kind,
            version: version,
            unknownFields: try fields.unknownFields()
        )
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldEncoder(encoder, unknownFields: unknownFields)
        try fields.constant("role", "user")
        try fields.required("text", text)
        try fields.optional("kind", kind)
        try fields.optional("version", version)
        try fields.finish()
    }
}
