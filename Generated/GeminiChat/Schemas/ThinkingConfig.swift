// Made by bindery 0.1.0 from openai.yaml for GeminiChat. Do not edit: generate it again. Checksum: 56b408f0b5c9266f
// swift-format-ignore-file

import BinderyRuntime

/// How the model thinks before it responds.
///
/// Source: `/components/schemas/ThinkingConfig`.
public struct ThinkingConfig: Hashable, Sendable {
    /// The most tokens to think with; 0 turns thinking off, -1 leaves it to the model.
    public var thinkingBudget: Optional<Int>

    /// How long to think, for models that take a level instead of a budget.
    public var thinkingLevel: Optional<ThinkingLevel>

    /// Whether the response holds a summary of the thoughts.
    public var includeThoughts: Optional<Bool>

    /// Members that the description does not name: kept as they came, sent back, and free to be set.
    public var unknownFields: JSONObject

    /// The optional members that are sent as `null` while their property is nil; all others are left out then.
    public var nulls: ExplicitNulls<Self>

    public init(
        thinkingBudget: Int? = nil,
        thinkingLevel: ThinkingLevel? = nil,
        includeThoughts: Bool? = nil,
        unknownFields: JSONObject = [:],
        nulls: ExplicitNulls<Self> = []
    ) {
        self.thinkingBudget = thinkingBudget
        self.thinkingLevel = thinkingLevel
        self.includeThoughts = includeThoughts
        self.unknownFields = unknownFields
        self.nulls = nulls
    }

    /// How long to think, for models that take a level instead of a budget.
    public enum ThinkingLevel: OpenEnum {
        case minimal
        case low
        case medium
        case high
        /// A value that the description does not name, kept as it came.
        case unknown(String)

        public static var knownCases: [Self] { [.minimal, .low, .medium, .high] }

        public var rawValue: String {
            switch self {
            case .minimal: "minimal"
            case .low: "low"
            case .medium: "medium"
            case .high: "high"
            case .unknown(let value): value
            }
        }
    }
}

extension ThinkingConfig: Record {
    public init(json: inout JSONReader) throws(JSONError) {
        let start = json.enterRecord(Self.self)
        var thinkingBudget: Int?
        var thinkingLevel: ThinkingLevel?
        var includeThoughts: Bool?
        var unknownFields = JSONObject()
        var nulls: UInt64 = 0
        var member = 0
        repeat {
            if json.key("\"thinking_budget\":", 1, &member) { json.optional(&thinkingBudget, 1, &nulls, unknown: &unknownFields) }
            if json.key("\"thinking_level\":", 2, &member) { json.optional(&thinkingLevel, 2, &nulls, unknown: &unknownFields) }
            if json.key("\"include_thoughts\":", 3, &member) { json.optional(&includeThoughts, 3, &nulls, unknown: &unknownFields) }
        } while json.nextMember(&member, of: "thinking_budget\nthinking_level\ninclude_thoughts\n", unknown: &unknownFields)
        guard json.isSound else { try json.fail(missing: "", from: start) }
        self.init(
            thinkingBudget: thinkingBudget,
            thinkingLevel: thinkingLevel,
            includeThoughts: includeThoughts,
            unknownFields: unknownFields,
            nulls: ExplicitNulls(rawValue: nulls)
        )
    }

    public func write(json: inout JSONWriter) {
        let start = json.count
        json.optional(",\"thinking_budget\":", thinkingBudget, 1, nulls)
        json.optional(",\"thinking_level\":", thinkingLevel, 2, nulls)
        json.optional(",\"include_thoughts\":", includeThoughts, 3, nulls)
        json.closeObject(from: start, names: "thinking_budget\nthinking_level\ninclude_thoughts\n", unknown: unknownFields)
    }

    public static var places: StaticString { "\tgemini.yaml#/components/schemas/ThinkingConfig/properties/\nthinking_budget\nthinking_level\ninclude_thoughts\n" }
}

extension ThinkingConfig.ThinkingLevel {
    public static var knownWords: StaticString { "minimal\nlow\nmedium\nhigh\n" }
}
