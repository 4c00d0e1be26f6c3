// Made by bindery 0.1.0 from openai.yaml for OpenAIChat. Do not edit: generate it again. Checksum: 0a61acac0a224e0e
// swift-format-ignore-file

import BinderyRuntime

/// One judgement over a piece of input or output.
///
/// Source: `/components/schemas/ModerationResultBody`.
public struct ModerationResultBody: Hashable, Sendable {
    /// The model that judged.
    public var model: String

    /// Whether anything harmful was found.
    public var flagged: Bool

    /// For each kind of harm, whether it was found.
    public var categories: [String: Bool]

    /// For each kind of harm, how sure the model is of it.
    public var categoryScores: [String: Double]

    /// For each kind of harm, what was looked at.
    public var categoryAppliedInputTypes: [String: [ModerationInputType]]

    /// Members that the description does not name: kept as they came, sent back, and free to be set.
    public var unknownFields: JSONObject

    public init(
        model: String,
        flagged: Bool,
        categories: [String: Bool],
        categoryScores: [String: Double],
        categoryAppliedInputTypes: [String: [ModerationInputType]],
        unknownFields: JSONObject = [:]
    ) {
        self.model = model
        self.flagged = flagged
        self.categories = categories
        self.categoryScores = categoryScores
        self.categoryAppliedInputTypes = categoryAppliedInputTypes
        self.unknownFields = unknownFields
    }
}

extension ModerationResultBody: Record {
    public init(json: inout JSONReader) throws(JSONError) {
        let start = json.enterRecord(Self.self)
        var model: String?
        var flagged: Bool?
        var categories: [String: Bool]?
        var categoryScores: [String: Double]?
        var categoryAppliedInputTypes: [String: [ModerationInputType]]?
        var unknownFields = JSONObject()
        var member = 0
        repeat {
            if json.key("\"type\":", 1, &member) { json.constant("\"moderation_result\"", unknown: &unknownFields) }
            if json.key("\"model\":", 2, &member) { json.required(&model) }
            if json.key("\"flagged\":", 3, &member) { json.required(&flagged) }
            if json.key("\"categories\":", 4, &member) { json.required(&categories) }
            if json.key("\"category_scores\":", 5, &member) { json.required(&categoryScores) }
            if json.key("\"category_applied_input_types\":", 6, &member) { json.required(&categoryAppliedInputTypes) }
        } while json.nextMember(&member, of: "type\nmodel\nflagged\ncategories\ncategory_scores\ncategory_applied_input_types\n", unknown: &unknownFields)
        guard
            let model, let flagged, let categories, let categoryScores,
            let categoryAppliedInputTypes, json.isSound
        else { try json.fail(missing: "model\nflagged\ncategories\ncategory_scores\ncategory_applied_input_types\n", from: start) }
        self.init(
            model: model,
            flagged: flagged,
            categories: categories,
            categoryScores: categoryScores,
            categoryAppliedInputTypes: categoryAppliedInputTypes,
            unknownFields: unknownFields
        )
    }

    public func write(json: inout JSONWriter) {
        let start = json.count
        json.constant(",\"type\":\"moderation_result\"", "type", unknown: unknownFields)
        json.required(",\"model\":", model)
        json.required(",\"flagged\":", flagged)
        json.required(",\"categories\":", categories)
        json.required(",\"category_scores\":", categoryScores)
        json.required(",\"category_applied_input_types\":", categoryAppliedInputTypes)
        json.closeObject(from: start, names: "type\nmodel\nflagged\ncategories\ncategory_scores\ncategory_applied_input_types\n", unknown: unknownFields)
    }

    public static var places: StaticString { "\topenai.yaml#/components/schemas/ModerationResultBody/properties/\ntype\nmodel\nflagged\ncategories\ncategory_scores\ncategory_applied_input_types\n" }
}
