// Made by bindery 0.1.0 from openai.yaml for OpenAIChat. Do not edit: generate it again. Checksum: f115276051080cf6
// swift-format-ignore-file

import BinderyRuntime

/// Findings of a moderation that took place.
///
/// Source: `/components/schemas/ChatCompletionModerationResults`.
public struct ChatCompletionModerationResults: Hashable, Sendable {
    /// The model that judged.
    public var model: String

    /// The findings, one by one.
    public var results: [ModerationResultBody]

    /// Members that the description does not name: kept as they came, sent back, and free to be set.
    public var unknownFields: JSONObject

    public init(
        model: String,
        results: [ModerationResultBody],
        unknownFields: JSONObject = [:]
    ) {
        self.model = model
        self.results = results
        self.unknownFields = unknownFields
    }
}

extension ChatCompletionModerationResults: Record {
    public init(json: inout JSONReader) throws(JSONError) {
        let start = json.enterRecord(Self.self)
        var model: String?
        var results: [ModerationResultBody]?
        var unknownFields = JSONObject()
        var member = 0
        repeat {
            if json.key("\"type\":", 1, &member) { json.constant("\"moderation_results\"", unknown: &unknownFields) }
            if json.key("\"model\":", 2, &member) { json.required(&model) }
            if json.key("\"results\":", 3, &member) { json.required(&results) }
        } while json.nextMember(&member, of: "type\nmodel\nresults\n", unknown: &unknownFields)
        guard
            let model, let results, json.isSound
        else { try json.fail(missing: "model\nresults\n", from: start) }
        self.init(model: model, results: results, unknownFields: unknownFields)
    }

    public func write(json: inout JSONWriter) {
        let start = json.count
        json.constant(",\"type\":\"moderation_results\"", "type", unknown: unknownFields)
        json.required(",\"model\":", model)
        json.required(",\"results\":", results)
        json.closeObject(from: start, names: "type\nmodel\nresults\n", unknown: unknownFields)
    }

    public static var places: StaticString { "\topenai.yaml#/components/schemas/ChatCompletionModerationResults/properties/\ntype\nmodel\nresults\n" }
}
