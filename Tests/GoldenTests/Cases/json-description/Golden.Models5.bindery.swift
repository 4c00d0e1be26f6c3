// Made by bindery 0 from input.json for Golden. Do not edit: generate it again.
// swift-format-ignore-file

@_exported import BinderyRuntime

private typealias RequiredRuntime = BinderyRuntime.GeneratedCodeNeedsBinderyRuntime6

/// 😀 or ☹
///
/// Source: `/components/schemas/Mood`.
public enum Mood: OpenEnum {
    case glad
    case sad
    /// A value that the description does not name, kept as it came.
    case unknown(String)

    public static var knownCases: [Self] { [.glad, .sad] }

    public var rawValue: String {
        switch self {
        case .glad: "glad"
        case .sad: "sad"
        case .unknown(let value): value
        }
    }
}

extension Mood {
    public static var knownWords: StaticString { "glad\nsad\n" }
}

/// Source: `/components/schemas/Pet`.
public struct Pet: Hashable, Sendable {
    public var mood: Optional<Mood>

    /// Members that the description does not name: kept as they came, sent back, and free to be set.
    public var unknownFields: JSONObject

    /// The optional members that are sent as `null` while their property is nil; all others are left out then.
    public var nulls: ExplicitNulls<Self>

    public init(
        mood: Mood? = nil,
        unknownFields: JSONObject = [:],
        nulls: ExplicitNulls<Self> = []
    ) {
        self.mood = mood
        self.unknownFields = unknownFields
        self.nulls = nulls
    }
}

extension Pet: Record {
    public init(json: inout JSONReader) throws(JSONError) {
        let start = json.enterRecord(Self.self)
        var mood: Mood?
        var unknownFields = JSONObject()
        var nulls: UInt64 = 0
        var member = 0
        repeat {
            if json.key("\"mood\":", 1, &member) { json.optional(&mood, 1, &nulls, unknown: &unknownFields) }
        } while json.nextMember(&member, of: "mood\n", unknown: &unknownFields)
        guard json.isSound else { try json.fail(missing: "", from: start) }
        self.init(mood: mood, unknownFields: unknownFields, nulls: ExplicitNulls(rawValue: nulls))
    }

    public func write(json: inout JSONWriter) {
        let start = json.count
        json.optional(",\"mood\":", mood, 1, nulls)
        json.closeObject(from: start, names: "mood\n", unknown: unknownFields)
    }

    public static var places: StaticString { "\tinput.json#/components/schemas/Pet/properties/\nmood\n" }
}
