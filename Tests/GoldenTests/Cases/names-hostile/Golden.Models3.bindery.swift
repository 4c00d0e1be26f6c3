// Made by bindery 0 from input.yaml for Golden. Do not edit: generate it again.
// swift-format-ignore-file

@_exported import BinderyRuntime

private typealias RequiredRuntime = BinderyRuntime.GeneratedCodeNeedsBinderyRuntime6

/// Source: `/components/schemas/Locale`.
public enum LocaleValue: OpenEnum {
    case en
    /// A value that the description does not name, kept as it came.
    case unknown(String)

    public static var knownCases: [Self] { [.en] }

    public var rawValue: String {
        switch self {
        case .en: "en"
        case .unknown(let value): value
        }
    }
}

extension LocaleValue {
    public static var knownWords: StaticString { "en\n" }
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
            case pet
            case PET
            /// A value that the description does not name, kept as it came.
            case unknown(String)

            public static var knownCases: [Self] { [.pet, .PET] }

            public var rawValue: String {
                switch self {
                case .pet: "pet"
                case .PET: "PET"
                case .unknown(let value): value
                }
            }
        }
    }
}

extension PetCapitalized: Record {
    public init(json: inout JSONReader) throws(JSONError) {
        let start = json.enterRecord(Self.self)
        var pet: Pet?
        var unknownFields = JSONObject()
        var nulls: UInt64 = 0
        var member = 0
        repeat {
            if json.key("\"Pet\":", 1, &member) { json.optional(&pet, 1, &nulls, unknown: &unknownFields) }
        } while json.nextMember(&member, of: "Pet\n", unknown: &unknownFields)
        guard json.isSound else { try json.fail(missing: "", from: start) }
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
        let start = json.enterRecord(Self.self)
        var pet: PetPet?
        var unknownFields = JSONObject()
        var nulls: UInt64 = 0
        var member = 0
        repeat {
            if json.key("\"Pet\":", 1, &member) { json.optional(&pet, 1, &nulls, unknown: &unknownFields) }
        } while json.nextMember(&member, of: "Pet\n", unknown: &unknownFields)
        guard json.isSound else { try json.fail(missing: "", from: start) }
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
    public static var knownWords: StaticString { "pet\nPET\n" }
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
    public static var knownWords: StaticString { "👍\n👎\n日本\nStraße\nß\néa\n" }
}
