// Made by bindery 0.1.0 from openai.yaml for AtomaChat. Do not edit: generate it again. Checksum: e418792fae02e953
// swift-format-ignore-file

import BinderyRuntime

/// What a message says, as one text or in parts.
///
/// Source: `/components/schemas/MessageContent`.
public enum MessageContent: Hashable, Sendable {
    /// One text.
    case string(String)
    /// Texts and images.
    case array([MessageContentPart])
    /// What fits none of the others, kept as it came.
    case unknown(JSONValue)
}

extension MessageContent: OpenUnion {
    public init(json: inout JSONReader) throws(JSONError) {
        switch try json.kind() {
        case .string: self = .string(try json.value(as: String.self))
        case .array: self = .array(try json.value(as: [MessageContentPart].self))
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

extension MessageContent: ExpressibleByStringInterpolation, ExpressibleByArrayLiteral {
    /// The same as `.string`.
    public init(_ value: String) {
        self = .string(value)
    }

    public init(stringLiteral value: String) {
        self.init(value)
    }

    /// The same as `.array`.
    public init(_ elements: [MessageContentPart]) {
        self = .array(elements)
    }

    public init(arrayLiteral elements: MessageContentPart...) {
        self = .array(elements)
    }
}
