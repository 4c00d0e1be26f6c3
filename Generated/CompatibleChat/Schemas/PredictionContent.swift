// Made by bindery 0.1.0 from openai.yaml for CompatibleChat. Do not edit: generate it again. Checksum: b139e5d3b5a4cb6a
// swift-format-ignore-file

import BinderyRuntime

/// Text known beforehand, such as a file of which the response changes a few lines.
///
/// Source: `/components/schemas/PredictionContent`.
public struct PredictionContent: Hashable, Sendable {
    /// The kind of prediction; there is only this one.
    ///
    /// Default: `"content"`. Always `"content"`.
    public var type: Optional<TypeValue>

    /// What the response is expected to look like.
    public var content: Optional<Content>

    /// Members that the description does not name: kept as they came, sent back, and free to be set.
    public var unknownFields: JSONObject

    /// The optional members that are sent as `null` while their property is nil; all others are left out then.
    public var nulls: ExplicitNulls<Self>

    public init(
        type: TypeValue? = .content,
        content: Content? = nil,
        unknownFields: JSONObject = [:],
        nulls: ExplicitNulls<Self> = []
    ) {
        self.type = type
        self.content = content
        self.unknownFields = unknownFields
        self.nulls = nulls
    }

    /// The kind of prediction; there is only this one.
    public enum TypeValue: OpenEnum {
        /// The kind of prediction; there is only this one.
        case content
        /// A value that the description does not name, kept as it came.
        case unknown(String)

        public static var knownCases: [Self] { [.content] }

        public var rawValue: String {
            switch self {
            case .content: "content"
            case .unknown(let value): value
            }
        }
    }

    /// What the response is expected to look like.
    public enum Content: Hashable, Sendable {
        /// The expected text.
        case string(String)
        /// The expected text in parts.
        case array([ChatCompletionRequestMessageContentPartText])
        /// What fits none of the others, kept as it came.
        case unknown(JSONValue)
    }
}

extension PredictionContent: Record {
    public init(json: inout JSONReader) throws(JSONError) {
        let start = json.enterRecord(Self.self)
        var type: TypeValue?
        var content: Content?
        var unknownFields = JSONObject()
        var nulls: UInt64 = 0
        var member = 0
        repeat {
            if json.key("\"type\":", 1, &member) { json.optional(&type, 1, &nulls, unknown: &unknownFields) }
            if json.key("\"content\":", 2, &member) { json.optional(&content, 2, &nulls, unknown: &unknownFields) }
        } while json.nextMember(&member, of: "type\ncontent\n", unknown: &unknownFields)
        guard json.isSound else { try json.fail(missing: "", from: start) }
        self.init(
            type: type,
            content: content,
            unknownFields: unknownFields,
            nulls: ExplicitNulls(rawValue: nulls)
        )
    }

    public func write(json: inout JSONWriter) {
        let start = json.count
        json.optional(",\"type\":", type, 1, nulls)
        json.optional(",\"content\":", content, 2, nulls)
        json.closeObject(from: start, names: "type\ncontent\n", unknown: unknownFields)
    }

    public static var places: StaticString { "\topenai.yaml#/components/schemas/PredictionContent/properties/\ntype\ncontent\n" }
}

extension PredictionContent.TypeValue {
    public static var knownWords: StaticString { "content\n" }
}

extension PredictionContent.Content: OpenUnion {
    public init(json: inout JSONReader) throws(JSONError) {
        switch try json.kind() {
        case .string: self = .string(try json.value(as: String.self))
        case .array: self = .array(try json.value(as: [ChatCompletionRequestMessageContentPartText].self))
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

extension PredictionContent.Content: ExpressibleByStringInterpolation, ExpressibleByArrayLiteral {
    /// The same as `.string`.
    public init(_ value: String) {
        self = .string(value)
    }

    public init(stringLiteral value: String) {
        self.init(value)
    }

    /// The same as `.array`.
    public init(_ elements: [ChatCompletionRequestMessageContentPartText]) {
        self = .array(elements)
    }

    public init(arrayLiteral elements: ChatCompletionRequestMessageContentPartText...) {
        self = .array(elements)
    }
}
