// Made by bindery 0 from input.yaml for Golden. Do not edit: generate it again.
// swift-format-ignore-file

@_exported import BinderyRuntime

private typealias RequiredRuntime = BinderyRuntime.GeneratedCodeNeedsBinderyRuntime6

/// Source: `/components/schemas/Choices`.
public struct Choices: Hashable, Sendable {
    public var choice: Optional<Choice>

    public var choiceCapitalized: Optional<String>

    public var choices: Optional<[ChoicesItem]>

    /// Members that the description does not name: kept as they came, sent back, and free to be set.
    public var unknownFields: JSONObject

    /// The optional members that are sent as `null` while their property is nil; all others are left out then.
    public var nulls: ExplicitNulls<Self>

    public init(
        choice: Choice? = nil,
        choiceCapitalized: String? = nil,
        choices: [ChoicesItem]? = nil,
        unknownFields: JSONObject = [:],
        nulls: ExplicitNulls<Self> = []
    ) {
        self.choice = choice
        self.choiceCapitalized = choiceCapitalized
        self.choices = choices
        self.unknownFields = unknownFields
        self.nulls = nulls
    }

    public struct Choice: Hashable, Sendable {
        public var x: Optional<String>

        /// Members that the description does not name: kept as they came, sent back, and free to be set.
        public var unknownFields: JSONObject

        /// The optional members that are sent as `null` while their property is nil; all others are left out then.
        public var nulls: ExplicitNulls<Self>

        public init(
            x: String? = nil,
            unknownFields: JSONObject = [:],
            nulls: ExplicitNulls<Self> = []
        ) {
            self.x = x
            self.unknownFields = unknownFields
            self.nulls = nulls
        }
    }

    public struct ChoicesItem: Hashable, Sendable {
        public var y: Optional<String>

        /// Members that the description does not name: kept as they came, sent back, and free to be set.
        public var unknownFields: JSONObject

        /// The optional members that are sent as `null` while their property is nil; all others are left out then.
        public var nulls: ExplicitNulls<Self>

        public init(
            y: String? = nil,
            unknownFields: JSONObject = [:],
            nulls: ExplicitNulls<Self> = []
        ) {
            self.y = y
            self.unknownFields = unknownFields
            self.nulls = nulls
        }
    }
}

extension Choices: Record {
    public init(json: inout JSONReader) throws(JSONError) {
        let start = json.enterRecord(Self.self)
        var choice: Choice?
        var choiceCapitalized: String?
        var choices: [ChoicesItem]?
        var unknownFields = JSONObject()
        var nulls: UInt64 = 0
        var member = 0
        repeat {
            if json.key("\"choice\":", 1, &member) { json.optional(&choice, 1, &nulls, unknown: &unknownFields) }
            if json.key("\"Choice\":", 2, &member) { json.optional(&choiceCapitalized, 2, &nulls, unknown: &unknownFields) }
            if json.key("\"choices\":", 3, &member) { json.optional(&choices, 3, &nulls, unknown: &unknownFields) }
        } while json.nextMember(&member, of: "choice\nChoice\nchoices\n", unknown: &unknownFields)
        guard json.isSound else { try json.fail(missing: "", from: start) }
        self.init(
            choice: choice,
            choiceCapitalized: choiceCapitalized,
            choices: choices,
            unknownFields: unknownFields,
            nulls: ExplicitNulls(rawValue: nulls)
        )
    }

    public func write(json: inout JSONWriter) {
        let start = json.count
        json.optional(",\"choice\":", choice, 1, nulls)
        json.optional(",\"Choice\":", choiceCapitalized, 2, nulls)
        json.optional(",\"choices\":", choices, 3, nulls)
        json.closeObject(from: start, names: "choice\nChoice\nchoices\n", unknown: unknownFields)
    }

    public static var places: StaticString { "\tinput.yaml#/components/schemas/Choices/properties/\nchoice\nChoice\nchoices\n" }
}

extension Choices.Choice: Record {
    public init(json: inout JSONReader) throws(JSONError) {
        let start = json.enterRecord(Self.self)
        var x: String?
        var unknownFields = JSONObject()
        var nulls: UInt64 = 0
        var member = 0
        repeat {
            if json.key("\"x\":", 1, &member) { json.optional(&x, 1, &nulls, unknown: &unknownFields) }
        } while json.nextMember(&member, of: "x\n", unknown: &unknownFields)
        guard json.isSound else { try json.fail(missing: "", from: start) }
        self.init(x: x, unknownFields: unknownFields, nulls: ExplicitNulls(rawValue: nulls))
    }

    public func write(json: inout JSONWriter) {
        let start = json.count
        json.optional(",\"x\":", x, 1, nulls)
        json.closeObject(from: start, names: "x\n", unknown: unknownFields)
    }

    public static var places: StaticString { "\tinput.yaml#/components/schemas/Choices/properties/choice/properties/\nx\n" }
}

extension Choices.ChoicesItem: Record {
    public init(json: inout JSONReader) throws(JSONError) {
        let start = json.enterRecord(Self.self)
        var y: String?
        var unknownFields = JSONObject()
        var nulls: UInt64 = 0
        var member = 0
        repeat {
            if json.key("\"y\":", 1, &member) { json.optional(&y, 1, &nulls, unknown: &unknownFields) }
        } while json.nextMember(&member, of: "y\n", unknown: &unknownFields)
        guard json.isSound else { try json.fail(missing: "", from: start) }
        self.init(y: y, unknownFields: unknownFields, nulls: ExplicitNulls(rawValue: nulls))
    }

    public func write(json: inout JSONWriter) {
        let start = json.count
        json.optional(",\"y\":", y, 1, nulls)
        json.closeObject(from: start, names: "y\n", unknown: unknownFields)
    }

    public static var places: StaticString { "\tinput.yaml#/components/schemas/Choices/properties/choices/items/properties/\ny\n" }
}

/// Source: `/components/schemas/Rate`.
public enum Rate: OpenNumberEnum {
    case _0_5
    case _1
    case _1e3
    /// A value that the description does not name, kept as it came.
    case unknown(Double)

    public static var knownCases: [Self] { [._0_5, ._1, ._1e3] }

    public init(rawValue: Double) {
        switch rawValue {
        case 0.5: self = ._0_5
        case 1: self = ._1
        case 1000: self = ._1e3
        default: self = .unknown(rawValue)
        }
    }

    public var rawValue: Double {
        switch self {
        case ._0_5: 0.5
        case ._1: 1
        case ._1e3: 1000
        case .unknown(let value): value
        }
    }
}
