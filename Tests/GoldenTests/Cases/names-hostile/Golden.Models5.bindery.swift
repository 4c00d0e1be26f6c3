// Made by bindery 0 from input.yaml for Golden. Do not edit: generate it again.
// swift-format-ignore-file

@_exported import BinderyRuntime

private typealias RequiredRuntime = BinderyRuntime.GeneratedCodeNeedsBinderyRuntime6

/// Source: `/components/schemas/a-b`.
public struct AHyphenB: Hashable, Sendable {
    public var a_b: Optional<String>

    public var aHyphenB: Optional<String>

    public var A_B: Optional<String>

    /// Members that the description does not name: kept as they came, sent back, and free to be set.
    public var unknownFields: JSONObject

    /// The optional members that are sent as `null` while their property is nil; all others are left out then.
    public var nulls: ExplicitNulls<Self>

    public init(
        a_b: String? = nil,
        aHyphenB: String? = nil,
        A_B: String? = nil,
        unknownFields: JSONObject = [:],
        nulls: ExplicitNulls<Self> = []
    ) {
        self.a_b = a_b
        self.aHyphenB = aHyphenB
        self.A_B = A_B
        self.unknownFields = unknownFields
        self.nulls = nulls
    }
}

extension AHyphenB: Record {
    public init(json: inout JSONReader) throws(JSONError) {
        let start = json.enterRecord(Self.self)
        var a_b: String?
        var aHyphenB: String?
        var A_B: String?
        var unknownFields = JSONObject()
        var nulls: UInt64 = 0
        var member = 0
        repeat {
            if json.key("\"a_b\":", 1, &member) { json.optional(&a_b, 1, &nulls, unknown: &unknownFields) }
            if json.key("\"a-b\":", 2, &member) { json.optional(&aHyphenB, 2, &nulls, unknown: &unknownFields) }
            if json.key("\"A_B\":", 3, &member) { json.optional(&A_B, 3, &nulls, unknown: &unknownFields) }
        } while json.nextMember(&member, of: "a_b\na-b\nA_B\n", unknown: &unknownFields)
        guard json.isSound else { try json.fail(missing: "", from: start) }
        self.init(
            a_b: a_b,
            aHyphenB: aHyphenB,
            A_B: A_B,
            unknownFields: unknownFields,
            nulls: ExplicitNulls(rawValue: nulls)
        )
    }

    public func write(json: inout JSONWriter) {
        let start = json.count
        json.optional(",\"a_b\":", a_b, 1, nulls)
        json.optional(",\"a-b\":", aHyphenB, 2, nulls)
        json.optional(",\"A_B\":", A_B, 3, nulls)
        json.closeObject(from: start, names: "a_b\na-b\nA_B\n", unknown: unknownFields)
    }

    public static var places: StaticString { "\tinput.yaml#/components/schemas/a-b/properties/\na_b\na-b\nA_B\n" }
}

/// Source: `/components/schemas/a_b`.
public enum AUnderscoreB: OpenEnum {
    case initValue
    case selfValue
    case `default`
    case type
    case `case`
    case noneValue
    case someValue
    case unknownValue
    case rawValueValue
    case hashValueValue
    case descriptionValue
    /// A value that the description does not name, kept as it came.
    case unknown(String)

    public static var knownCases: [Self] {
        [
            .initValue, .selfValue, .default, .type, .case, .noneValue, .someValue, .unknownValue,
            .rawValueValue, .hashValueValue, .descriptionValue
        ]
    }

    public var rawValue: String {
        switch self {
        case .initValue: "init"
        case .selfValue: "self"
        case .default: "default"
        case .type: "Type"
        case .case: "case"
        case .noneValue: "none"
        case .someValue: "some"
        case .unknownValue: "unknown"
        case .rawValueValue: "rawValue"
        case .hashValueValue: "hashValue"
        case .descriptionValue: "description"
        case .unknown(let value): value
        }
    }
}

extension AUnderscoreB {
    public static var knownWords: StaticString { "init\nself\ndefault\nType\ncase\nnone\nsome\nunknown\nrawValue\nhashValue\ndescription\n" }
}

/// Source: `/components/schemas/`.
public enum Empty: OpenEnum {
    case empty
    case space
    case aUnderscoreB
    case aHyphenB
    case aB
    case plus1
    case minus1
    /// A value that the description does not name, kept as it came.
    case unknown(String)

    public static var knownCases: [Self] {
        [.empty, .space, .aUnderscoreB, .aHyphenB, .aB, .plus1, .minus1]
    }

    public var rawValue: String {
        switch self {
        case .empty: ""
        case .space: " "
        case .aUnderscoreB: "a_b"
        case .aHyphenB: "a-b"
        case .aB: "aB"
        case .plus1: "+1"
        case .minus1: "-1"
        case .unknown(let value): value
        }
    }
}

extension Empty {
    public static var knownWords: StaticString { "\n \na_b\na-b\naB\n+1\n-1\n" }
}

/// Source: `/components/schemas/Error`.
public struct ErrorValue: Hashable, Sendable {
    public var type: Optional<String>

    public var typeCapitalized: Optional<String>

    public var TYPE: Optional<String>

    /// Members that the description does not name: kept as they came, sent back, and free to be set.
    public var unknownFields: JSONObject

    /// The optional members that are sent as `null` while their property is nil; all others are left out then.
    public var nulls: ExplicitNulls<Self>

    public init(
        type: String? = nil,
        typeCapitalized: String? = nil,
        TYPE: String? = nil,
        unknownFields: JSONObject = [:],
        nulls: ExplicitNulls<Self> = []
    ) {
        self.type = type
        self.typeCapitalized = typeCapitalized
        self.TYPE = TYPE
        self.unknownFields = unknownFields
        self.nulls = nulls
    }
}

extension ErrorValue: Record {
    public init(json: inout JSONReader) throws(JSONError) {
        let start = json.enterRecord(Self.self)
        var type: String?
        var typeCapitalized: String?
        var TYPE: String?
        var unknownFields = JSONObject()
        var nulls: UInt64 = 0
        var member = 0
        repeat {
            if json.key("\"type\":", 1, &member) { json.optional(&type, 1, &nulls, unknown: &unknownFields) }
            if json.key("\"Type\":", 2, &member) { json.optional(&typeCapitalized, 2, &nulls, unknown: &unknownFields) }
            if json.key("\"TYPE\":", 3, &member) { json.optional(&TYPE, 3, &nulls, unknown: &unknownFields) }
        } while json.nextMember(&member, of: "type\nType\nTYPE\n", unknown: &unknownFields)
        guard json.isSound else { try json.fail(missing: "", from: start) }
        self.init(
            type: type,
            typeCapitalized: typeCapitalized,
            TYPE: TYPE,
            unknownFields: unknownFields,
            nulls: ExplicitNulls(rawValue: nulls)
        )
    }

    public func write(json: inout JSONWriter) {
        let start = json.count
        json.optional(",\"type\":", type, 1, nulls)
        json.optional(",\"Type\":", typeCapitalized, 2, nulls)
        json.optional(",\"TYPE\":", TYPE, 3, nulls)
        json.closeObject(from: start, names: "type\nType\nTYPE\n", unknown: unknownFields)
    }

    public static var places: StaticString { "\tinput.yaml#/components/schemas/Error/properties/\ntype\nType\nTYPE\n" }
}
