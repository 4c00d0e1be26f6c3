// Made by bindery 0 from input.yaml. Do not edit: generate it again.
// swift-format-ignore-file

@_exported import BinderyRuntime

private typealias RequiredRuntime = BinderyRuntime.GeneratedCodeNeedsBinderyRuntime5

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
        var members = json.enterRecord(Self.self, "\u{4}self\u{7}default\u{4}init\u{5}class\u{3}24h\u{E}unknown_fields\u{B}description\nhash_value\u{4}type")
        var selfValue: String?
        var `default`: String?
        var initValue: String?
        var `class`: Bool?
        var _24h: Int?
        var unknownFieldsValue: String?
        var description: String?
        var hashValueValue: String?
        var type: TypeValue?
        while json.nextMember(&members) {
            switch members.place {
            case 1: json.required(&selfValue)
            case 2: json.required(&`default`)
            case 3: json.required(&initValue)
            case 4: json.optional(&`class`, &members)
            case 5: json.optional(&_24h, &members)
            case 6: json.optional(&unknownFieldsValue, &members)
            case 7: json.optional(&description, &members)
            case 8: json.optional(&hashValueValue, &members)
            case 9: json.optional(&type, &members)
            default: break
            }
        }
        guard
            let selfValue, let `default`, let initValue, json.isSound
        else { try json.fail(missing: "self\ndefault\ninit\n", from: members.start) }
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
            unknownFields: members.takeUnknownFields(),
            nulls: ExplicitNulls(rawValue: members.nulls)
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
        var members = json.enterRecord(Self.self, "\u{6}string")
        var string: String?
        while json.nextMember(&members) {
            switch members.place {
            case 1: json.optional(&string, &members)
            default: break
            }
        }
        guard json.isSound else { try json.fail(missing: "", from: members.start) }
        self.init(
            string: string,
            unknownFields: members.takeUnknownFields(),
            nulls: ExplicitNulls(rawValue: members.nulls)
        )
    }

    public func write(json: inout JSONWriter) {
        let start = json.count
        json.optional(",\"string\":", string, 1, nulls)
        json.closeObject(from: start, names: "string\n", unknown: unknownFields)
    }

    public static var places: StaticString { "\tinput.yaml#/components/schemas/Words/properties/type/properties/\nstring\n" }
}
