// Made by bindery 0.1.0 from openai.yaml. Do not edit: generate it again. Checksum: 6e676de1698895b5
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
        var members = json.enterRecord(Self.self, "\u{4}type\u{5}model\u{7}results")
        var model: String?
        var results: [ModerationResultBody]?
        while json.nextMember(&members) {
            switch members.place {
            case 1: json.constant("\"moderation_results\"", &members)
            case 2: json.required(&model)
            case 3: json.required(&results)
            default: break
            }
        }
        guard
            let model, let results, json.isSound
        else { try json.fail(missing: "model\nresults\n", from: members.start) }
        self.init(model: model, results: results, unknownFields: members.takeUnknownFields())
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
