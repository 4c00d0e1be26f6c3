// Made by bindery 0 from input.yaml for Golden. Do not edit: generate it again.
// swift-format-ignore-file

@_exported import BinderyRuntime

private typealias RequiredRuntime = BinderyRuntime.GeneratedCodeNeedsBinderyRuntime6

/// Source: `/components/schemas/Members`.
public struct Members: Hashable, Sendable {
    public var container: String

    public var encode: String

    public var from: String

    public var to: String

    public var value: Value

    public var description: Optional<String>

    public var hash: Optional<String>

    public var hashValueValue: Optional<String>

    public var unknownFieldsValue: Optional<String>

    public var withValue: Optional<String>

    /// Length: at most 3.
    public var validateValue: Optional<String>

    public var fields: Optional<String>

    public var decoder: Optional<String>

    public var encoder: Optional<String>

    /// Members that the description does not name: kept as they came, sent back, and free to be set.
    public var unknownFields: JSONObject

    /// The optional members that are sent as `null` while their property is nil; all others are left out then.
    public var nulls: ExplicitNulls<Self>

    public init(
        container: String,
        encode: String,
        from: String,
        to: String,
        value: Value,
        description: String? = nil,
        hash: String? = nil,
        hashValueValue: String? = nil,
        unknownFieldsValue: String? = nil,
        withValue: String? = nil,
        validateValue: String? = nil,
        fields: String? = nil,
        decoder: String? = nil,
        encoder: String? = nil,
        unknownFields: JSONObject = [:],
        nulls: ExplicitNulls<Self> = []
    ) {
        self.container = container
        self.encode = encode
        self.from = from
        self.to = to
        self.value = value
        self.description = description
        self.hash = hash
        self.hashValueValue = hashValueValue
        self.unknownFieldsValue = unknownFieldsValue
        self.withValue = withValue
        self.validateValue = validateValue
        self.fields = fields
        self.decoder = decoder
        self.encoder = encoder
        self.unknownFields = unknownFields
        self.nulls = nulls
    }

    public struct Value: Hashable, Sendable {
        /// Always `"a"`.
        public var string: Optional<StringValue>

        /// Members that the description does not name: kept as they came, sent back, and free to be set.
        public var unknownFields: JSONObject

        /// The optional members that are sent as `null` while their property is nil; all others are left out then.
        public var nulls: ExplicitNulls<Self>

        public init(
            string: StringValue? = nil,
            unknownFields: JSONObject = [:],
            nulls: ExplicitNulls<Self> = []
        ) {
            self.string = string
            self.unknownFields = unknownFields
            self.nulls = nulls
        }

        public enum StringValue: OpenEnum {
            case a
            /// A value that the description does not name, kept as it came.
            case unknown(String)

            public static var knownCases: [Self] { [.a] }

            public var rawValue: String {
                switch self {
                case .a: "a"
                case .unknown(let value): value
                }
            }
        }
    }
}

extension Members: Record {
    public init(json: inout JSONReader) throws(JSONError) {
        let start = json.enterRecord(Self.self)
        var container: String?
        var encode: String?
        var from: String?
        var to: String?
        var value: Value?
        var description: String?
        var hash: String?
        var hashValueValue: String?
        var unknownFieldsValue: String?
        var withValue: String?
        var validateValue: String?
        var fields: String?
        var decoder: String?
        var encoder: String?
        var unknownFields = JSONObject()
        var nulls: UInt64 = 0
        var member = 0
        repeat {
            if json.key("\"container\":", 1, &member) { json.required(&container) }
            if json.key("\"encode\":", 2, &member) { json.required(&encode) }
            if json.key("\"from\":", 3, &member) { json.required(&from) }
            if json.key("\"to\":", 4, &member) { json.required(&to) }
            if json.key("\"value\":", 5, &member) { json.required(&value) }
            if json.key("\"description\":", 6, &member) { json.optional(&description, 6, &nulls, unknown: &unknownFields) }
            if json.key("\"hash\":", 7, &member) { json.optional(&hash, 7, &nulls, unknown: &unknownFields) }
            if json.key("\"hashValue\":", 8, &member) { json.optional(&hashValueValue, 8, &nulls, unknown: &unknownFields) }
            if json.key("\"unknownFields\":", 9, &member) { json.optional(&unknownFieldsValue, 9, &nulls, unknown: &unknownFields) }
            if json.key("\"with\":", 10, &member) { json.optional(&withValue, 10, &nulls, unknown: &unknownFields) }
            if json.key("\"validate\":", 11, &member) { json.optional(&validateValue, 11, &nulls, unknown: &unknownFields) }
            if json.key("\"fields\":", 12, &member) { json.optional(&fields, 12, &nulls, unknown: &unknownFields) }
            if json.key("\"decoder\":", 13, &member) { json.optional(&decoder, 13, &nulls, unknown: &unknownFields) }
            if json.key("\"encoder\":", 14, &member) { json.optional(&encoder, 14, &nulls, unknown: &unknownFields) }
        } while json.nextMember(&member, of: "container\nencode\nfrom\nto\nvalue\ndescription\nhash\nhashValue\nunknownFields\nwith\nvalidate\nfields\ndecoder\nencoder\n", unknown: &unknownFields)
        guard
            let container, let encode, let from, let to, let value, json.isSound
        else { try json.fail(missing: "container\nencode\nfrom\nto\nvalue\n", from: start) }
        self.init(
            container: container,
            encode: encode,
            from: from,
            to: to,
            value: value,
            description: description,
            hash: hash,
            hashValueValue: hashValueValue,
            unknownFieldsValue: unknownFieldsValue,
            withValue: withValue,
            validateValue: validateValue,
            fields: fields,
            decoder: decoder,
            encoder: encoder,
            unknownFields: unknownFields,
            nulls: ExplicitNulls(rawValue: nulls)
        )
    }

    public func write(json: inout JSONWriter) {
        let start = json.count
        json.required(",\"container\":", container)
        json.required(",\"encode\":", encode)
        json.required(",\"from\":", from)
        json.required(",\"to\":", to)
        json.required(",\"value\":", value)
        json.optional(",\"description\":", description, 6, nulls)
        json.optional(",\"hash\":", hash, 7, nulls)
        json.optional(",\"hashValue\":", hashValueValue, 8, nulls)
        json.optional(",\"unknownFields\":", unknownFieldsValue, 9, nulls)
        json.optional(",\"with\":", withValue, 10, nulls)
        json.optional(",\"validate\":", validateValue, 11, nulls)
        json.optional(",\"fields\":", fields, 12, nulls)
        json.optional(",\"decoder\":", decoder, 13, nulls)
        json.optional(",\"encoder\":", encoder, 14, nulls)
        json.closeObject(from: start, names: "container\nencode\nfrom\nto\nvalue\ndescription\nhash\nhashValue\nunknownFields\nwith\nvalidate\nfields\ndecoder\nencoder\n", unknown: unknownFields)
    }

    public static var places: StaticString { "\tinput.yaml#/components/schemas/Members/properties/\ncontainer\nencode\nfrom\nto\nvalue\ndescription\nhash\nhashValue\nunknownFields\nwith\nvalidate\nfields\ndecoder\nencoder\n" }
}

extension Members {
    public func validate(into validator: inout Validator) {
        validator.length("validate", validateValue, atMost: 3, "input.yaml#/components/schemas/Members/properties/validate")
    }
}

extension Members.Value: Record {
    public init(json: inout JSONReader) throws(JSONError) {
        let start = json.enterRecord(Self.self)
        var string: StringValue?
        var unknownFields = JSONObject()
        var nulls: UInt64 = 0
        var member = 0
        repeat {
            if json.key("\"String\":", 1, &member) { json.optional(&string, 1, &nulls, unknown: &unknownFields) }
        } while json.nextMember(&member, of: "String\n", unknown: &unknownFields)
        guard json.isSound else { try json.fail(missing: "", from: start) }
        self.init(
            string: string,
            unknownFields: unknownFields,
            nulls: ExplicitNulls(rawValue: nulls)
        )
    }

    public func write(json: inout JSONWriter) {
        let start = json.count
        json.optional(",\"String\":", string, 1, nulls)
        json.closeObject(from: start, names: "String\n", unknown: unknownFields)
    }

    public static var places: StaticString { "\tinput.yaml#/components/schemas/Members/properties/value/properties/\nString\n" }
}

extension Members.Value.StringValue {
    public static var knownWords: StaticString { "a\n" }
}
