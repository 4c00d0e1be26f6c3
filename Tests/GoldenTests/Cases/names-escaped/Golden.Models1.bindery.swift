// Made by bindery 0 from input.yaml. Do not edit: generate it again.
// swift-format-ignore-file

@_exported import BinderyRuntime

private typealias RequiredRuntime = BinderyRuntime.GeneratedCodeNeedsBinderyRuntime4

/// Source: `/components/schemas/Words`.
public struct Words: Hashable, Sendable {
    public var selfValue: String

    public var `default`: String

    public var initValue: String

    public var `class`: Optional<Bool>

    public var _24h: Optional<Int>

    public var unknownFieldsValue: Optional<String>

    public var description: Optional<String>

    public var hashValueValue: Optional<String>

    public var type: Optional<TypeValue>

    /// Members that the description does not name: kept as they came, sent back, and free to be set.
    public var unknownFields: JSONObject

    /// The optional members that are sent as `null` while their property is nil; all others are left out then.
    public var nulls: ExplicitNulls<Self>

    public init(
        selfValue: String,
        `default`: String,
        initValue: String,
        `class`: Bool? = nil,
        _24h: Int? = nil,
        unknownFieldsValue: String? = nil,
        description: String? = nil,
        hashValueValue: String? = nil,
        type: TypeValue? = nil,
        unknownFields: JSONObject = [:],
        nulls: ExplicitNulls<Self> = []
    ) {
        self.selfValue = selfValue
        self.default = `default`
        self.initValue = initValue
        self.class = `class`
        self._24h = _24h
        self.unknownFieldsValue = unknownFieldsValue
        self.description = description
        self.hashValueValue = hashValueValue
        self.type = type
        self.unknownFields = unknownFields
        self.nulls = nulls
    }

    public struct TypeValue: Hashable, Sendable {
        public var string: Optional<String>

        /// Members that the description does not name: kept as they came, sent back, and free to be set.
        public var unknownFields: JSONObject

        /// The optional members that are sent as `null` while their property is nil; all others are left out then.
        public var nulls: ExplicitNulls<Self>

        public init(
            string: String? = nil,
            unknownFields: JSONObject = [:],
            nulls: ExplicitNulls<Self> = []
        ) {
            self.string = string
            self.unknownFields = unknownFields
            self.nulls = nulls
        }
    }
}

extension Words: Record {
    public init(json: inout JSONReader) throws(JSONError) {
        let start = try json.enterRecord(Self.self)
        var selfValue: String?
        var `default`: String?
        var initValue: String?
        var `class`: Bool?
        var _24h: Int?
        var unknownFieldsValue: String?
        var description: String?
        var hashValueValue: String?
        var type: TypeValue?
        var unknownFields = JSONObject()
        var nulls: UInt64 = 0
        var member = 0
        while member >= 0 {
            switch member {
            case 0, 1:
                if member == 1 || json.key("\"self\":") { json.required(&selfValue) }
                fallthrough
            case 2:
                if member == 2 || json.key("\"default\":") { json.required(&`default`) }
                fallthrough
            case 3:
                if member == 3 || json.key("\"init\":") { json.required(&initValue) }
                fallthrough
            case 4:
                if member == 4 || json.key("\"class\":") { json.optional(&`class`, 4, &nulls, unknown: &unknownFields) }
                fallthrough
            case 5:
                if member == 5 || json.key("\"24h\":") { json.optional(&_24h, 5, &nulls, unknown: &unknownFields) }
                fallthrough
            case 6:
                if member == 6 || json.key("\"unknown_fields\":") { json.optional(&unknownFieldsValue, 6, &nulls, unknown: &unknownFields) }
                fallthrough
            case 7:
                if member == 7 || json.key("\"description\":") { json.optional(&description, 7, &nulls, unknown: &unknownFields) }
                fallthrough
            case 8:
                if member == 8 || json.key("\"hash_value\":") { json.optional(&hashValueValue, 8, &nulls, unknown: &unknownFields) }
                fallthrough
            case 9:
                if member == 9 || json.key("\"type\":") { json.optional(&type, 9, &nulls, unknown: &unknownFields) }
                fallthrough
            default:
                member = json.nextMember(of: "self\ndefault\ninit\nclass\n24h\nunknown_fields\ndescription\nhash_value\ntype\n", unknown: &unknownFields)
            }
        }
        guard
            let selfValue, let `default`, let initValue, json.isSound
        else { throw json.failure(missing: "self\ndefault\ninit\n", from: start) }
        self.init(
            selfValue: selfValue,
            default: `default`,
            initValue: initValue,
            class: `class`,
            _24h: _24h,
            unknownFieldsValue: unknownFieldsValue,
            description: description,
            hashValueValue: hashValueValue,
            type: type,
            unknownFields: unknownFields,
            nulls: ExplicitNulls(rawValue: nulls)
        )
    }

    public func write(json: inout JSONWriter) {
        let start = json.count
        json.required(",\"self\":", selfValue)
        json.required(",\"default\":", `default`)
        json.required(",\"init\":", initValue)
        json.optional(",\"class\":", `class`, 4, nulls)
        json.optional(",\"24h\":", _24h, 5, nulls)
        json.optional(",\"unknown_fields\":", unknownFieldsValue, 6, nulls)
        json.optional(",\"description\":", description, 7, nulls)
        json.optional(",\"hash_value\":", hashValueValue, 8, nulls)
        json.optional(",\"type\":", type, 9, nulls)
        json.closeObject(from: start, names: "self\ndefault\ninit\nclass\n24h\nunknown_fields\ndescription\nhash_value\ntype\n", unknown: unknownFields)
    }

    public static var places: StaticString { "\tinput.yaml#/components/schemas/Words/properties/\nself\ndefault\ninit\nclass\n24h\nunknown_fields\ndescription\nhash_value\ntype\n" }
}

extension Words.TypeValue: Record {
    public init(json: inout JSONReader) throws(JSONError) {
        let start = try json.enterRecord(Self.self)
        var string: String?
        var unknownFields = JSONObject()
        var nulls: UInt64 = 0
        var member = 0
        while member >= 0 {
            switch member {
            case 0, 1:
                if member == 1 || json.key("\"string\":") { json.optional(&string, 1, &nulls, unknown: &unknownFields) }
                fallthrough
            default:
                member = json.nextMember(of: "string\n", unknown: &unknownFields)
            }
        }
        guard json.isSound else { throw json.failure(missing: "", from: start) }
        self.init(
            string: string,
            unknownFields: unknownFields,
            nulls: ExplicitNulls(rawValue: nulls)
        )
    }

    public func write(json: inout JSONWriter) {
        let start = json.count
        json.optional(",\"string\":", string, 1, nulls)
        json.closeObject(from: start, names: "string\n", unknown: unknownFields)
    }

    public static var places: StaticString { "\tinput.yaml#/components/schemas/Words/properties/type/properties/\nstring\n" }
}
