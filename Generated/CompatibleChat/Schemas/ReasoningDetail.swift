// Made by bindery 0.1.0 from openai.yaml for CompatibleChat. Do not edit: generate it again. Checksum: 1001682a07becaeb
// swift-format-ignore-file

import BinderyRuntime

/// A piece of thought. Which members it has follows from its type.
///
/// Source: `/components/schemas/ReasoningDetail`.
public struct ReasoningDetail: Hashable, Sendable {
    /// What kind of piece it is.
    public var type: Optional<TypeValue>

    /// The thought in words.
    public var text: Optional<String>

    /// The thought in short.
    public var summary: Optional<String>

    /// The thought in a form that only its provider reads.
    public var data: Optional<String>

    /// Proves to the provider that the thought is its own.
    public var signature: Optional<String>

    /// Which piece it is.
    public var id: Optional<String>

    /// Whose form it has.
    public var format: Optional<String>

    /// Its place among the pieces, from 0.
    public var index: Optional<Int>

    /// Members that the description does not name: kept as they came, sent back, and free to be set.
    public var unknownFields: JSONObject

    /// The optional members that are sent as `null` while their property is nil; all others are left out then.
    public var nulls: ExplicitNulls<Self>

    public init(
        type: TypeValue? = nil,
        text: String? = nil,
        summary: String? = nil,
        data: String? = nil,
        signature: String? = nil,
        id: String? = nil,
        format: String? = nil,
        index: Int? = nil,
        unknownFields: JSONObject = [:],
        nulls: ExplicitNulls<Self> = []
    ) {
        self.type = type
        self.text = text
        self.summary = summary
        self.data = data
        self.signature = signature
        self.id = id
        self.format = format
        self.index = index
        self.unknownFields = unknownFields
        self.nulls = nulls
    }

    /// What kind of piece it is.
    public enum TypeValue: OpenEnum {
        case reasoningText
        case reasoningSummary
        case reasoningEncrypted
        /// A value that the description does not name, kept as it came.
        case unknown(String)

        public static var knownCases: [Self] {
            [.reasoningText, .reasoningSummary, .reasoningEncrypted]
        }

        public var rawValue: String {
            switch self {
            case .reasoningText: "reasoning.text"
            case .reasoningSummary: "reasoning.summary"
            case .reasoningEncrypted: "reasoning.encrypted"
            case .unknown(let value): value
            }
        }
    }
}

extension ReasoningDetail: Record {
    public init(json: inout JSONReader) throws(JSONError) {
        let start = json.enterRecord(Self.self)
        var type: TypeValue?
        var text: String?
        var summary: String?
        var data: String?
        var signature: String?
        var id: String?
        var format: String?
        var index: Int?
        var unknownFields = JSONObject()
        var nulls: UInt64 = 0
        var member = 0
        repeat {
            if json.key("\"type\":", 1, &member) { json.optional(&type, 1, &nulls, unknown: &unknownFields) }
            if json.key("\"text\":", 2, &member) { json.optional(&text, 2, &nulls, unknown: &unknownFields) }
            if json.key("\"summary\":", 3, &member) { json.optional(&summary, 3, &nulls, unknown: &unknownFields) }
            if json.key("\"data\":", 4, &member) { json.optional(&data, 4, &nulls, unknown: &unknownFields) }
            if json.key("\"signature\":", 5, &member) { json.optional(&signature, 5, &nulls, unknown: &unknownFields) }
            if json.key("\"id\":", 6, &member) { json.optional(&id, 6, &nulls, unknown: &unknownFields) }
            if json.key("\"format\":", 7, &member) { json.optional(&format, 7, &nulls, unknown: &unknownFields) }
            if json.key("\"index\":", 8, &member) { json.optional(&index, 8, &nulls, unknown: &unknownFields) }
        } while json.nextMember(&member, of: "type\ntext\nsummary\ndata\nsignature\nid\nformat\nindex\n", unknown: &unknownFields)
        guard json.isSound else { try json.fail(missing: "", from: start) }
        self.init(
            type: type,
            text: text,
            summary: summary,
            data: data,
            signature: signature,
            id: id,
            format: format,
            index: index,
            unknownFields: unknownFields,
            nulls: ExplicitNulls(rawValue: nulls)
        )
    }

    public func write(json: inout JSONWriter) {
        let start = json.count
        json.optional(",\"type\":", type, 1, nulls)
        json.optional(",\"text\":", text, 2, nulls)
        json.optional(",\"summary\":", summary, 3, nulls)
        json.optional(",\"data\":", data, 4, nulls)
        json.optional(",\"signature\":", signature, 5, nulls)
        json.optional(",\"id\":", id, 6, nulls)
        json.optional(",\"format\":", format, 7, nulls)
        json.optional(",\"index\":", index, 8, nulls)
        json.closeObject(from: start, names: "type\ntext\nsummary\ndata\nsignature\nid\nformat\nindex\n", unknown: unknownFields)
    }

    public static var places: StaticString { "\tcompatible.yaml#/components/schemas/ReasoningDetail/properties/\ntype\ntext\nsummary\ndata\nsignature\nid\nformat\nindex\n" }
}

extension ExplicitNulls<ReasoningDetail> {
    public static var text: Self { Self(member: 2) }
    public static var summary: Self { Self(member: 3) }
    public static var data: Self { Self(member: 4) }
    public static var signature: Self { Self(member: 5) }
    public static var id: Self { Self(member: 6) }
    public static var format: Self { Self(member: 7) }
    public static var index: Self { Self(member: 8) }
}

extension ReasoningDetail: FoldableElement {
    public mutating func fold(_ next: inout Self) {
        ChunkFold.replace(&type, next.type)
        ChunkFold.join(&text, next.text)
        ChunkFold.join(&summary, next.summary)
        ChunkFold.join(&data, next.data)
        ChunkFold.replace(&signature, next.signature)
        ChunkFold.keep(&id, next.id)
        ChunkFold.replace(&format, next.format)
        ChunkFold.replace(&index, next.index)
        ChunkFold.unknown(&unknownFields, next.unknownFields, in: .delta)
        nulls.formUnion(next.nulls)
    }

    public mutating func foldWithin() {
        ChunkFold.foldWithin(&unknownFields, in: .delta)
    }

    public static func foldIndex(of element: borrowing Self) -> Int? { element.index }

    public static func foldKey(of element: borrowing Self) -> FoldKey {
        FoldKey(id: element.id, type: element.type?.rawValue)
    }
}

extension ReasoningDetail.TypeValue {
    public static var knownWords: StaticString { "reasoning.text\nreasoning.summary\nreasoning.encrypted\n" }
}
