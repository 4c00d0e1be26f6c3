// Made by bindery 0.1.0 from openai.yaml. Do not edit: generate it again. Checksum: ab23d943474aaa91
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
        var members = json.enterRecord(Self.self, "\u{4}type\u{5}model\u{7}flagged\ncategories\u{F}category_scores\u{1C}category_applied_input_types")
        var model: String?
        var flagged: Bool?
        var categories: [String: Bool]?
        var categoryScores: [String: Double]?
        var categoryAppliedInputTypes: [String: [ModerationInputType]]?
        while json.nextMember(&members) {
            switch members.place {
            case 1: json.constant("\"moderation_result\"", &members)
            case 2: json.required(&model)
            case 3: json.required(&flagged)
            case 4: json.required(&categories)
            case 5: json.required(&categoryScores)
            case 6: json.required(&categoryAppliedInputTypes)
            default: break
            }
        }
        guard
            let model, let flagged, let categories, let categoryScores,
            let categoryAppliedInputTypes, json.isSound
        else { try json.fail(missing: "model\nflagged\ncategories\ncategory_scores\ncategory_applied_input_types\n", from: members.start) }
        self.init(
            model: model,
            flagged: flagged,
            categories: categories,
            categoryScores: categoryScores,
            categoryAppliedInputTypes: categoryAppliedInputTypes,
            unknownFields: members.takeUnknownFields()
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
