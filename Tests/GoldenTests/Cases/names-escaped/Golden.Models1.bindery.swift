// Made by bindery 0 from input.yaml for Golden. Do not edit: generate it again.
// swift-format-ignore-file

@_exported import BinderyRuntime

private typealias RequiredRuntime = BinderyRuntime.GeneratedCodeNeedsBinderyRuntime6

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
        let start = json.enterRecord(Self.self)
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
        repeat {
            if json.key("\"self\":", 1, &member) { json.required(&selfValue) }
            if json.key("\"default\":", 2, &member) { json.required(&`default`) }
            if json.key("\"init\":", 3, &member) { json.required(&initValue) }
            if json.key("\"class\":", 4, &member) { json.optional(&`class`, 4, &nulls, unknown: &unknownFields) }
            if json.key("\"24h\":", 5, &member) { json.optional(&_24h, 5, &nulls, unknown: &unknownFields) }
            if json.key("\"unknown_fields\":", 6, &member) { json.optional(&unknownFieldsValue, 6, &nulls, unknown: &unknownFields) }
            if json.key("\"description\":", 7, &member) { json.optional(&description, 7, &nulls, unknown: &unknownFields) }
            if json.key("\"hash_value\":", 8, &member) { json.optional(&hashValueValue, 8, &nulls, unknown: &unknownFields) }
            if json.key("\"type\":", 9, &member) { json.optional(&type, 9, &nulls, unknown: &unknownFields) }
        } while json.nextMember(&member, of: "self\ndefault\ninit\nclass\n24h\nunknown_fields\ndescription\nhash_value\ntype\n", unknown: &unknownFields)
        guard
            let selfValue, let `default`, let initValue, json.isSound
        else { try json.fail(missing: "self\ndefault\ninit\n", from: start) }
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
        let start = json.enterRecord(Self.self)
        var string: String?
        var unknownFields = JSONObject()
        var nulls: UInt64 = 0
        var member = 0
        repeat {
            if json.key("\"string\":", 1, &member) { json.optional(&string, 1, &nulls, unknown: &unknownFields) }
        } while json.nextMember(&member, of: "string\n", unknown: &unknownFields)
        guard json.isSound else { try json.fail(missing: "", from: start) }
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
