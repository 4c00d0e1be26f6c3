// Made by bindery 0.1.0 from openai.yaml for CompatibleChat. Do not edit: generate it again. Checksum: 4c4bf55024c345f2
// swift-format-ignore-file

import BinderyRuntime

/// How likely tokens were, in either of two forms.
///
/// Source: `/components/schemas/Logprobs`.
public struct Logprobs: Hashable, Sendable {
    /// The tokens of the text.
    public var content: Optional<[ChatCompletionTokenLogprob]>

    /// The tokens of the refusal.
    public var refusal: Optional<[ChatCompletionTokenLogprob]>

    /// Members that the description does not name: kept as they came, sent back, and free to be set.
    public var unknownFields: JSONObject

    /// The optional members that are sent as `null` while their property is nil; all others are left out then.
    public var nulls: ExplicitNulls<Self>

    public init(
        content: [ChatCompletionTokenLogprob]? = nil,
        refusal: [ChatCompletionTokenLogprob]? = nil,
        unknownFields: JSONObject = [:],
        nulls: ExplicitNulls<Self> = []
    ) {
        self.content = content
        self.refusal = refusal
        self.unknownFields = unknownFields
        self.nulls = nulls
    }
}

extension Logprobs: Record {
    public init(json: inout JSONReader) throws(JSONError) {
        let start = json.enterRecord(Self.self)
        var content: [ChatCompletionTokenLogprob]?
        var refusal: [ChatCompletionTokenLogprob]?
        var unknownFields = JSONObject()
        var nulls: UInt64 = 0
        var member = 0
        repeat {
            if json.key("\"content\":", 1, &member) { json.optional(&content, 1, &nulls, unknown: &unknownFields) }
            if json.key("\"refusal\":", 2, &member) { json.optional(&refusal, 2, &nulls, unknown: &unknownFields) }
        } while json.nextMember(&member, of: "content\nrefusal\n", unknown: &unknownFields)
        guard json.isSound else { try json.fail(missing: "", from: start) }
        self.init(
            content: content,
            refusal: refusal,
            unknownFields: unknownFields,
            nulls: ExplicitNulls(rawValue: nulls)
        )
    }

    public func write(json: inout JSONWriter) {
        let start = json.count
        json.optional(",\"content\":", content, 1, nulls)
        json.optional(",\"refusal\":", refusal, 2, nulls)
        json.closeObject(from: start, names: "content\nrefusal\n", unknown: unknownFields)
    }

    public static var places: StaticString { "\tcompatible.yaml#/components/schemas/Logprobs/properties/\ncontent\nrefusal\n" }
}

extension ExplicitNulls<Logprobs> {
    public static var content: Self { Self(member: 1) }
    public static var refusal: Self { Self(member: 2) }
}

extension Logprobs: Foldable {
    public mutating func fold(_ next: inout Self) {
        ChunkFold.append(&content, next.content)
        ChunkFold.append(&refusal, next.refusal)
        ChunkFold.unknown(&unknownFields, next.unknownFields, in: .element)
        nulls.formUnion(next.nulls)
    }

    public mutating func foldWithin() {
        ChunkFold.foldWithin(&unknownFields, in: .element)
    }
}
