// Made by bindery 0.1.0 from openai.yaml for OpenAIChat. Do not edit: generate it again. Checksum: 69ea9aa6b763bdbb
// swift-format-ignore-file

import BinderyRuntime

/// Text known beforehand, such as a file of which the response changes a few lines.
///
/// Source: `/components/schemas/PredictionContent`.
public struct PredictionContent: Hashable, Sendable {
    /// What the response is expected to look like.
    public var content: Content

    /// Members that the description does not name: kept as they came, sent back, and free to be set.
    public var unknownFields: JSONObject

    public init(content: Content, unknownFields: JSONObject = [:]) {
        self.content = content
        self.unknownFields = unknownFields
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
        var content: Content?
        var unknownFields = JSONObject()
        var member = 0
        repeat {
            if json.key("\"type\":", 1, &member) { json.constant("\"content\"", unknown: &unknownFields) }
            if json.key("\"content\":", 2, &member) { json.required(&content) }
        } while json.nextMember(&member, of: "type\ncontent\n", unknown: &unknownFields)
        guard let content, json.isSound else { try json.fail(missing: "content\n", from: start) }
        self.init(content: content, unknownFields: unknownFields)
    }

    public func write(json: inout JSONWriter) {
        let start = json.count
        json.constant(",\"type\":\"content\"", "type", unknown: unknownFields)
        json.required(",\"content\":", content)
        json.closeObject(from: start, names: "type\ncontent\n", unknown: unknownFields)
    }

    public static var places: StaticString { "\topenai.yaml#/components/schemas/PredictionContent/properties/\ntype\ncontent\n" }
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
