// Made by bindery 0.1.0 from openai.yaml. Do not edit: generate it again. Checksum: 6ba6b0d2bbf10e62
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
        var members = json.enterRecord(Self.self, "\u{4}type\u{5}model\u{7}flagged\ncategories\u{F}category_scores\u{1C}category_applied_input_types")
        var type: String?
        var model: String?
        var flagged: Bool?
        var categories: [String: Bool]?
        var categoryScores: [String: Double]?
        var categoryAppliedInputTypes: [String: [ModerationInputType]]?
        while json.nextMember(&members) {
            switch members.place {
            case 1: json.optional(&type, &members)
            case 2: json.optional(&model, &members)
            case 3: json.optional(&flagged, &members)
            case 4: json.optional(&categories, &members)
            case 5: json.optional(&categoryScores, &members)
            case 6: json.optional(&categoryAppliedInputTypes, &members)
            default: break
            }
        }
        guard json.isSound else { try json.fail(missing: "", from: members.start) }
        self.init(
            type: type,
            model: model,
            flagged: flagged,
            categories: categories,
            categoryScores: categoryScores,
            categoryAppliedInputTypes: categoryAppliedInputTypes,
            unknownFields: members.takeUnknownFields(),
            nulls: ExplicitNulls(rawValue: members.nulls)
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
