// Made by bindery 0.1.0 from openai.yaml for GeminiChat. Do not edit: generate it again. Checksum: d53754185c7877cc
// swift-format-ignore-file

import BinderyRuntime

/// Marks of thinking.
///
/// Source: `/components/schemas/AttachedByModel`.
public struct AttachedByModel: Hashable, Sendable {
    /// Stands for the thoughts that led here. Without it the next request is refused.
    public var thoughtSignature: Optional<String>

    /// Whether the text is a thought rather than part of the response.
    public var thought: Optional<Bool>

    /// Members that the description does not name: kept as they came, sent back, and free to be set.
    public var unknownFields: JSONObject

    /// The optional members that are sent as `null` while their property is nil; all others are left out then.
    public var nulls: ExplicitNulls<Self>

    public init(
        thoughtSignature: String? = nil,
        thought: Bool? = nil,
        unknownFields: JSONObject = [:],
        nulls: ExplicitNulls<Self> = []
    ) {
        self.thoughtSignature = thoughtSignature
        self.thought = thought
        self.unknownFields = unknownFields
        self.nulls = nulls
    }
}

extension AttachedByModel: Record {
    public init(json: inout JSONReader) throws(JSONError) {
        let start = json.enterRecord(Self.self)
        var thoughtSignature: String?
        var thought: Bool?
        var unknownFields = JSONObject()
        var nulls: UInt64 = 0
        var member = 0
        repeat {
            if json.key("\"thought_signature\":", 1, &member) { json.optional(&thoughtSignature, 1, &nulls, unknown: &unknownFields) }
            if json.key("\"thought\":", 2, &member) { json.optional(&thought, 2, &nulls, unknown: &unknownFields) }
        } while json.nextMember(&member, of: "thought_signature\nthought\n", unknown: &unknownFields)
        guard json.isSound else { try json.fail(missing: "", from: start) }
        self.init(
            thoughtSignature: thoughtSignature,
            thought: thought,
            unknownFields: unknownFields,
            nulls: ExplicitNulls(rawValue: nulls)
        )
    }

    public func write(json: inout JSONWriter) {
        let start = json.count
        json.optional(",\"thought_signature\":", thoughtSignature, 1, nulls)
        json.optional(",\"thought\":", thought, 2, nulls)
        json.closeObject(from: start, names: "thought_signature\nthought\n", unknown: unknownFields)
    }

    public static var places: StaticString { "\tgemini.yaml#/components/schemas/AttachedByModel/properties/\nthought_signature\nthought\n" }
}

extension AttachedByModel: Foldable {
    public mutating func fold(_ next: inout Self) {
        ChunkFold.join(&thoughtSignature, next.thoughtSignature)
        ChunkFold.replace(&thought, next.thought)
        ChunkFold.unknown(&unknownFields, next.unknownFields, in: .delta)
        nulls.formUnion(next.nulls)
    }

    public mutating func foldWithin() {
        ChunkFold.foldWithin(&unknownFields, in: .delta)
    }
}
