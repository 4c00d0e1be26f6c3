// Made by bindery 0.1.0 from openai.yaml. Do not edit: generate it again. Checksum: ee27a75213ded6c2
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
        var members = json.enterRecord(Self.self, "\u{7}content\u{7}refusal")
        var content: [ChatCompletionTokenLogprob]?
        var refusal: [ChatCompletionTokenLogprob]?
        while json.nextMember(&members) {
            switch members.place {
            case 1: json.optional(&content, &members)
            case 2: json.optional(&refusal, &members)
            default: break
            }
        }
        guard json.isSound else { try json.fail(missing: "", from: members.start) }
        self.init(
            content: content,
            refusal: refusal,
            unknownFields: members.takeUnknownFields(),
            nulls: ExplicitNulls(rawValue: members.nulls)
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
