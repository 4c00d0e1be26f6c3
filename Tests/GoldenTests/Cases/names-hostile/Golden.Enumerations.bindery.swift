// Made by bindery 0 from input.yaml. Do not edit: generate it again.
// swift-format-ignore-file

@_exported import BinderyRuntime

private typealias RequiredRuntime = BinderyRuntime.GeneratedCodeNeedsBinderyRuntime3

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

    public init(rawValue: String) {
        switch rawValue {
        case "init": self = .initValue
        case "self": self = .selfValue
        case "default": self = .default
        case "Type": self = .type
        case "case": self = .case
        case "none": self = .noneValue
        case "some": self = .someValue
        case "unknown": self = .unknownValue
        case "rawValue": self = .rawValueValue
        case "hashValue": self = .hashValueValue
        case "description": self = .descriptionValue
        default: self = .unknown(rawValue)
        }
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
    public init(json: inout JSONReader) throws(JSONError) {
        switch try json.word(among: "init\nself\ndefault\nType\ncase\nnone\nsome\nunknown\nrawValue\nhashValue\ndescription\n") {
        case 1: self = .initValue
        case 2: self = .selfValue
        case 3: self = .default
        case 4: self = .type
        case 5: self = .case
        case 6: self = .noneValue
        case 7: self = .someValue
        case 8: self = .unknownValue
        case 9: self = .rawValueValue
        case 10: self = .hashValueValue
        case 11: self = .descriptionValue
        default: self = .unknown(try json.unknownWord())
        }
    }
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

    public init(rawValue: String) {
        switch rawValue {
        case "": self = .empty
        case " ": self = .space
        case "a_b": self = .aUnderscoreB
        case "a-b": self = .aHyphenB
        case "aB": self = .aB
        case "+1": self = .plus1
        case "-1": self = .minus1
        default: self = .unknown(rawValue)
        }
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
    public init(json: inout JSONReader) throws(JSONError) {
        switch try json.word(among: "\n \na_b\na-b\naB\n+1\n-1\n") {
        case 1: self = .empty
        case 2: self = .space
        case 3: self = .aUnderscoreB
        case 4: self = .aHyphenB
        case 5: self = .aB
        case 6: self = .plus1
        case 7: self = .minus1
        default: self = .unknown(try json.unknownWord())
        }
    }
}

public typealias IntValue = Int

/// Source: `/components/schemas/Locale`.
public enum LocaleValue: OpenEnum {
    case en
    /// A value that the description does not name, kept as it came.
    case unknown(String)

    public static var knownCases: [Self] { [.en] }

    public init(rawValue: String) {
        switch rawValue {
        case "en": self = .en
        default: self = .unknown(rawValue)
        }
    }

    public var rawValue: String {
        switch self {
        case .en: "en"
        case .unknown(let value): value
        }
    }
}

extension LocaleValue {
    public init(json: inout JSONReader) throws(JSONError) {
        switch try json.word(among: "en\n") {
        case 1: self = .en
        default: self = .unknown(try json.unknownWord())
        }
    }
}

/// Source: `/components/schemas/String`.
public enum StringValue: OpenEnum {
    case string
    /// A value that the description does not name, kept as it came.
    case unknown(String)

    public static var knownCases: [Self] { [.string] }

    public init(rawValue: String) {
        switch rawValue {
        case "string": self = .string
        default: self = .unknown(rawValue)
        }
    }

    public var rawValue: String {
        switch self {
        case .string: "string"
        case .unknown(let value): value
        }
    }
}

extension StringValue {
    public init(json: inout JSONReader) throws(JSONError) {
        switch try json.word(among: "string\n") {
        case 1: self = .string
        default: self = .unknown(try json.unknownWord())
        }
    }
}

/// Source: `/components/schemas/👍`.
public enum ThumbsUpSign: OpenEnum {
    case thumbsUpSign
    case thumbsDownSign
    case 日本
    case straße
    case ß
    case éa
    /// A value that the description does not name, kept as it came.
    case unknown(String)

    public static var knownCases: [Self] {
        [.thumbsUpSign, .thumbsDownSign, .日本, .straße, .ß, .éa]
    }

    public init(rawValue: String) {
        switch rawValue {
        case "👍": self = .thumbsUpSign
        case "👎": self = .thumbsDownSign
        case "日本": self = .日本
        case "Straße": self = .straße
        case "ß": self = .ß
        case "éa": self = .éa
        default: self = .unknown(rawValue)
        }
    }

    public var rawValue: String {
        switch self {
        case .thumbsUpSign: "👍"
        case .thumbsDownSign: "👎"
        case .日本: "日本"
        case .straße: "Straße"
        case .ß: "ß"
        case .éa: "éa"
        case .unknown(let value): value
        }
    }
}

extension ThumbsUpSign {
    public init(json: inout JSONReader) throws(JSONError) {
        switch try json.word(among: "👍\n👎\n日本\nStraße\nß\néa\n") {
        case 1: self = .thumbsUpSign
        case 2: self = .thumbsDownSign
        case 3: self = .日本
        case 4: self = .straße
        case 5: self = .ß
        case 6: self = .éa
        default: self = .unknown(try json.unknownWord())
        }
    }
}
