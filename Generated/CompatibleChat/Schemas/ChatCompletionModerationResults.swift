// Made by bindery 0.1.0 from openai.yaml. Do not edit: generate it again. Checksum: 451a7d51898f5abc
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
        var members = json.enterRecord(Self.self, "\u{4}type\u{5}model\u{7}results")
        var type: String?
        var model: String?
        var results: [ModerationResultBody]?
        while json.nextMember(&members) {
            switch members.place {
            case 1: json.optional(&type, &members)
            case 2: json.optional(&model, &members)
            case 3: json.optional(&results, &members)
            default: break
            }
        }
        guard json.isSound else { try json.fail(missing: "", from: members.start) }
        self.init(
            type: type,
            model: model,
            results: results,
            unknownFields: members.takeUnknownFields(),
            nulls: ExplicitNulls(rawValue: members.nulls)
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
