// Made by bindery 0.1.0 from openai.yaml for CompatibleChat. Do not edit: generate it again. Checksum: 2c2385a46a0d9f7c
// swift-format-ignore-file

import BinderyRuntime

/// Findings of a moderation that took place.
///
/// Source: `/components/schemas/ChatCompletionModerationResults`.
public struct ChatCompletionModerationResults: Hashable, Sendable {
    /// Marks findings.
    public var type: Optional<String>

    /// The model that judged.
    public var model: Optional<String>

    /// The findings, one by one.
    public var results: Optional<[ModerationResultBody]>

    /// Members that the description does not name: kept as they came, sent back, and free to be set.
    public var unknownFields: JSONObject

    /// The optional members that are sent as `null` while their property is nil; all others are left out then.
    public var nulls: ExplicitNulls<Self>

    public init(
        type: String? = nil,
        model: String? = nil,
        results: [ModerationResultBody]? = nil,
        unknownFields: JSONObject = [:],
        nulls: ExplicitNulls<Self> = []
    ) {
        self.type = type
        self.model = model
        self.results = results
        self.unknownFields = unknownFields
        self.nulls = nulls
    }
}

extension ChatCompletionModerationResults: Record {
    public init(json: inout JSONReader) throws(JSONError) {
        let start = json.enterRecord(Self.self)
        var type: String?
        var model: String?
        var results: [ModerationResultBody]?
        var unknownFields = JSONObject()
        var nulls: UInt64 = 0
        var member = 0
        repeat {
            if json.key("\"type\":", 1, &member) { json.optional(&type, 1, &nulls, unknown: &unknownFields) }
            if json.key("\"model\":", 2, &member) { json.optional(&model, 2, &nulls, unknown: &unknownFields) }
            if json.key("\"results\":", 3, &member) { json.optional(&results, 3, &nulls, unknown: &unknownFields) }
        } while json.nextMember(&member, of: "type\nmodel\nresults\n", unknown: &unknownFields)
        guard json.isSound else { try json.fail(missing: "", from: start) }
        self.init(
            type: type,
            model: model,
            results: results,
            unknownFields: unknownFields,
            nulls: ExplicitNulls(rawValue: nulls)
        )
    }

    public func write(json: inout JSONWriter) {
        let start = json.count
        json.optional(",\"type\":", type, 1, nulls)
        json.optional(",\"model\":", model, 2, nulls)
        json.optional(",\"results\":", results, 3, nulls)
        json.closeObject(from: start, names: "type\nmodel\nresults\n", unknown: unknownFields)
    }

    public static var places: StaticString { "\topenai.yaml#/components/schemas/ChatCompletionModerationResults/properties/\ntype\nmodel\nresults\n" }
}
