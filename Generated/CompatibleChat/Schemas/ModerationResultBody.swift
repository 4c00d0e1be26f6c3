// Made by bindery 0.1.0 from openai.yaml for CompatibleChat. Do not edit: generate it again. Checksum: 289cc847ffb86b55
// swift-format-ignore-file

import BinderyRuntime

/// One judgement over a piece of input or output.
///
/// Source: `/components/schemas/ModerationResultBody`.
public struct ModerationResultBody: Hashable, Sendable {
    /// Marks a judgement.
    ///
    /// Default: `"moderation_result"`.
    public var type: Optional<String>

    /// The model that judged.
    public var model: Optional<String>

    /// Whether anything harmful was found.
    public var flagged: Optional<Bool>

    /// For each kind of harm, whether it was found.
    public var categories: Optional<[String: Bool]>

    /// For each kind of harm, how sure the model is of it.
    public var categoryScores: Optional<[String: Double]>

    /// For each kind of harm, what was looked at.
    public var categoryAppliedInputTypes: Optional<[String: [ModerationInputType]]>

    /// Members that the description does not name: kept as they came, sent back, and free to be set.
    public var unknownFields: JSONObject

    /// The optional members that are sent as `null` while their property is nil; all others are left out then.
    public var nulls: ExplicitNulls<Self>

    public init(
        type: String? = nil,
        model: String? = nil,
        flagged: Bool? = nil,
        categories: [String: Bool]? = nil,
        categoryScores: [String: Double]? = nil,
        categoryAppliedInputTypes: [String: [ModerationInputType]]? = nil,
        unknownFields: JSONObject = [:],
        nulls: ExplicitNulls<Self> = []
    ) {
        self.type = type
        self.model = model
        self.flagged = flagged
        self.categories = categories
        self.categoryScores = categoryScores
        self.categoryAppliedInputTypes = categoryAppliedInputTypes
        self.unknownFields = unknownFields
        self.nulls = nulls
    }
}

extension ModerationResultBody: Record {
    public init(json: inout JSONReader) throws(JSONError) {
        let start = json.enterRecord(Self.self)
        var type: String?
        var model: String?
        var flagged: Bool?
        var categories: [String: Bool]?
        var categoryScores: [String: Double]?
        var categoryAppliedInputTypes: [String: [ModerationInputType]]?
        var unknownFields = JSONObject()
        var nulls: UInt64 = 0
        var member = 0
        repeat {
            if json.key("\"type\":", 1, &member) { json.optional(&type, 1, &nulls, unknown: &unknownFields) }
            if json.key("\"model\":", 2, &member) { json.optional(&model, 2, &nulls, unknown: &unknownFields) }
            if json.key("\"flagged\":", 3, &member) { json.optional(&flagged, 3, &nulls, unknown: &unknownFields) }
            if json.key("\"categories\":", 4, &member) { json.optional(&categories, 4, &nulls, unknown: &unknownFields) }
            if json.key("\"category_scores\":", 5, &member) { json.optional(&categoryScores, 5, &nulls, unknown: &unknownFields) }
            if json.key("\"category_applied_input_types\":", 6, &member) { json.optional(&categoryAppliedInputTypes, 6, &nulls, unknown: &unknownFields) }
        } while json.nextMember(&member, of: "type\nmodel\nflagged\ncategories\ncategory_scores\ncategory_applied_input_types\n", unknown: &unknownFields)
        guard json.isSound else { try json.fail(missing: "", from: start) }
        self.init(
            type: type,
            model: model,
            flagged: flagged,
            categories: categories,
            categoryScores: categoryScores,
            categoryAppliedInputTypes: categoryAppliedInputTypes,
            unknownFields: unknownFields,
            nulls: ExplicitNulls(rawValue: nulls)
        )
    }

    public func write(json: inout JSONWriter) {
        let start = json.count
        json.optional(",\"type\":", type, 1, nulls)
        json.optional(",\"model\":", model, 2, nulls)
        json.optional(",\"flagged\":", flagged, 3, nulls)
        json.optional(",\"categories\":", categories, 4, nulls)
        json.optional(",\"category_scores\":", categoryScores, 5, nulls)
        json.optional(",\"category_applied_input_types\":", categoryAppliedInputTypes, 6, nulls)
        json.closeObject(from: start, names: "type\nmodel\nflagged\ncategories\ncategory_scores\ncategory_applied_input_types\n", unknown: unknownFields)
    }

    public static var places: StaticString { "\topenai.yaml#/components/schemas/ModerationResultBody/properties/\ntype\nmodel\nflagged\ncategories\ncategory_scores\ncategory_applied_input_types\n" }
}
