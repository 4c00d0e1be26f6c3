// Made by bindery 0 from input.yaml. Do not edit: generate it again.
// swift-format-ignore-file

@_exported import BinderyRuntime

private typealias RequiredRuntime = BinderyRuntime.GeneratedCodeNeedsBinderyRuntime4

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

/// Source: `/components/schemas/Pet`.
public struct PetCapitalized: Hashable, Sendable {
    public var pet: Optional<Pet>

    /// Members that the description does not name: kept as they came, sent back, and free to be set.
    public var unknownFields: JSONObject

    /// The optional members that are sent as `null` while their property is nil; all others are left out then.
    public var nulls: ExplicitNulls<Self>

    public init(
        pet: Pet? = nil,
        unknownFields: JSONObject = [:],
        nulls: ExplicitNulls<Self> = []
    ) {
        self.pet = pet
        self.unknownFields = unknownFields
        self.nulls = nulls
    }

    public struct Pet: Hashable, Sendable {
        public var pet: Optional<PetPet>

        /// Members that the description does not name: kept as they came, sent back, and free to be set.
        public var unknownFields: JSONObject

        /// The optional members that are sent as `null` while their property is nil; all others are left out then.
        public var nulls: ExplicitNulls<Self>

        public init(
            pet: PetPet? = nil,
            unknownFields: JSONObject = [:],
            nulls: ExplicitNulls<Self> = []
        ) {
            self.pet = pet
            self.unknownFields = unknownFields
            self.nulls = nulls
        }

        public enum PetPet: OpenEnum {
            case stringPet
            case stringPET
            /// A value that the description does not name, kept as it came.
            case unknown(String)

            public static var knownCases: [Self] { [.stringPet, .stringPET] }

            public init(rawValue: String) {
                switch rawValue {
                case "pet": self = .stringPet
                case "PET": self = .stringPET
                default: self = .unknown(rawValue)
                }
            }

            public var rawValue: String {
                switch self {
                case .stringPet: "pet"
                case .stringPET: "PET"
                case .unknown(let value): value
                }
            }
        }
    }
}

extension PetCapitalized: Record {
    public init(json: inout JSONReader) throws(JSONError) {
        let start = try json.enterRecord(Self.self)
        var pet: Pet?
        var unknownFields = JSONObject()
        var nulls: UInt64 = 0
        var member = 0
        while member >= 0 {
            switch member {
            case 0, 1:
                if member == 1 || json.key("\"Pet\":") { json.optional(&pet, 1, &nulls, unknown: &unknownFields) }
                fallthrough
            default:
                member = json.nextMember(of: "Pet\n", unknown: &unknownFields)
            }
        }
        guard json.isSound else { throw json.failure(missing: "", from: start) }
        self.init(pet: pet, unknownFields: unknownFields, nulls: ExplicitNulls(rawValue: nulls))
    }

    public func write(json: inout JSONWriter) {
        let start = json.count
        json.optional(",\"Pet\":", pet, 1, nulls)
        json.closeObject(from: start, names: "Pet\n", unknown: unknownFields)
    }

    public static var places: StaticString { "\tinput.yaml#/components/schemas/Pet/properties/\nPet\n" }
}

extension PetCapitalized.Pet: Record {
    public init(json: inout JSONReader) throws(JSONError) {
        let start = try json.enterRecord(Self.self)
        var pet: PetPet?
        var unknownFields = JSONObject()
        var nulls: UInt64 = 0
        var member = 0
        while member >= 0 {
            switch member {
            case 0, 1:
                if member == 1 || json.key("\"Pet\":") { json.optional(&pet, 1, &nulls, unknown: &unknownFields) }
                fallthrough
            default:
                member = json.nextMember(of: "Pet\n", unknown: &unknownFields)
            }
        }
        guard json.isSound else { throw json.failure(missing: "", from: start) }
        self.init(pet: pet, unknownFields: unknownFields, nulls: ExplicitNulls(rawValue: nulls))
    }

    public func write(json: inout JSONWriter) {
        let start = json.count
        json.optional(",\"Pet\":", pet, 1, nulls)
        json.closeObject(from: start, names: "Pet\n", unknown: unknownFields)
    }

    public static var places: StaticString { "\tinput.yaml#/components/schemas/Pet/properties/Pet/properties/\nPet\n" }
}

extension PetCapitalized.Pet.PetPet {
    public init(json: inout JSONReader) throws(JSONError) {
        switch try json.word(among: "pet\nPET\n") {
        case 1: self = .stringPet
        case 2: self = .stringPET
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
