// Made by bindery 0 from input.yaml. Do not edit: generate it again.
// swift-format-ignore-file

@_exported import BinderyRuntime

private typealias RequiredRuntime = BinderyRuntime.GeneratedCodeNeedsBinderyRuntime5

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
        var members = json.enterRecord(Self.self, "\u{6}choice\u{6}Choice\u{7}choices")
        var choice: Choice?
        var choiceCapitalized: String?
        var choices: [ChoicesItem]?
        while json.nextMember(&members) {
            switch members.place {
            case 1: json.optional(&choice, &members)
            case 2: json.optional(&choiceCapitalized, &members)
            case 3: json.optional(&choices, &members)
            default: break
            }
        }
        guard json.isSound else { try json.fail(missing: "", from: members.start) }
        self.init(
            choice: choice,
            choiceCapitalized: choiceCapitalized,
            choices: choices,
            unknownFields: members.takeUnknownFields(),
            nulls: ExplicitNulls(rawValue: members.nulls)
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
        var members = json.enterRecord(Self.self, "\u{1}x")
        var x: String?
        while json.nextMember(&members) {
            switch members.place {
            case 1: json.optional(&x, &members)
            default: break
            }
        }
        guard json.isSound else { try json.fail(missing: "", from: members.start) }
        self.init(
            x: x,
            unknownFields: members.takeUnknownFields(),
            nulls: ExplicitNulls(rawValue: members.nulls)
        )
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
        var members = json.enterRecord(Self.self, "\u{1}y")
        var y: String?
        while json.nextMember(&members) {
            switch members.place {
            case 1: json.optional(&y, &members)
            default: break
            }
        }
        guard json.isSound else { try json.fail(missing: "", from: members.start) }
        self.init(
            y: y,
            unknownFields: members.takeUnknownFields(),
            nulls: ExplicitNulls(rawValue: members.nulls)
        )
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
