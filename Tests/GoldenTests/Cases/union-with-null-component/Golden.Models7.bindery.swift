// Made by bindery 0 from input.yaml for Golden. Do not edit: generate it again.
// swift-format-ignore-file

@_exported import BinderyRuntime

private typealias RequiredRuntime = BinderyRuntime.GeneratedCodeNeedsBinderyRuntime6

/// Source: `/components/schemas/Gender`.
public enum Gender: OpenEnum {
    case female
    case male
    case other
    /// A value that the description does not name, kept as it came.
    case unknown(String)

    public static var knownCases: [Self] { [.female, .male, .other] }

    public var rawValue: String {
        switch self {
        case .female: "female"
        case .male: "male"
        case .other: "other"
        case .unknown(let value): value
        }
    }
}

extension Gender {
    public static var knownWords: StaticString { "female\nmale\nother\n" }
}

/// Source: `/components/schemas/Person`.
public struct Person: Hashable, Sendable {
    public var name: String

    public var gender: Optional<Gender>

    /// Members that the description does not name: kept as they came, sent back, and free to be set.
    public var unknownFields: JSONObject

    /// The optional members that are sent as `null` while their property is nil; all others are left out then.
    public var nulls: ExplicitNulls<Self>

    public init(
        name: String,
        gender: Gender? = nil,
        unknownFields: JSONObject = [:],
        nulls: ExplicitNulls<Self> = []
    ) {
        self.name = name
        self.gender = gender
        self.unknownFields = unknownFields
        self.nulls = nulls
    }

    public enum Gender: OpenEnum {
        case female
        case male
        case other
        case empty
        /// A value that the description does not name, kept as it came.
        case unknown(String)

        public static var knownCases: [Self] { [.female, .male, .other, .empty] }

        public var rawValue: String {
            switch self {
            case .female: "female"
            case .male: "male"
            case .other: "other"
            case .empty: ""
            case .unknown(let value): value
            }
        }
    }
}

extension Person: Record {
    public init(json: inout JSONReader) throws(JSONError) {
        let start = json.enterRecord(Self.self)
        var name: String?
        var gender: Gender?
        var unknownFields = JSONObject()
        var nulls: UInt64 = 0
        var member = 0
        repeat {
            if json.key("\"name\":", 1, &member) { json.required(&name) }
            if json.key("\"gender\":", 2, &member) { json.optional(&gender, 2, &nulls, unknown: &unknownFields) }
        } while json.nextMember(&member, of: "name\ngender\n", unknown: &unknownFields)
        guard let name, json.isSound else { try json.fail(missing: "name\n", from: start) }
        self.init(
            name: name,
            gender: gender,
            unknownFields: unknownFields,
            nulls: ExplicitNulls(rawValue: nulls)
        )
    }

    public func write(json: inout JSONWriter) {
        let start = json.count
        json.required(",\"name\":", name)
        json.optional(",\"gender\":", gender, 2, nulls)
        json.closeObject(from: start, names: "name\ngender\n", unknown: unknownFields)
    }

    public static var places: StaticString { "\tinput.yaml#/components/schemas/Person/properties/\nname\ngender\n" }
}

extension ExplicitNulls<Person> {
    public static var gender: Self { Self(member: 2) }
}

extension Person.Gender {
    public static var knownWords: StaticString { "female\nmale\nother\n\n" }
}
