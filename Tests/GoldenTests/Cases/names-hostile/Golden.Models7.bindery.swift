// Made by bindery 0 from input.yaml. Do not edit: generate it again.
// swift-format-ignore-file

@_exported import BinderyRuntime

private typealias RequiredRuntime = BinderyRuntime.GeneratedCodeNeedsBinderyRuntime5

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
        var members = json.enterRecord(Self.self, "\tcontainer\u{6}encode\u{4}from\u{2}to\u{5}value\u{B}description\u{4}hash\thashValue\runknownFields\u{4}with\u{8}validate\u{6}fields\u{7}decoder\u{7}encoder")
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
        while json.nextMember(&members) {
            switch members.place {
            case 1: json.required(&container)
            case 2: json.required(&encode)
            case 3: json.required(&from)
            case 4: json.required(&to)
            case 5: json.required(&value)
            case 6: json.optional(&description, &members)
            case 7: json.optional(&hash, &members)
            case 8: json.optional(&hashValueValue, &members)
            case 9: json.optional(&unknownFieldsValue, &members)
            case 10: json.optional(&withValue, &members)
            case 11: json.optional(&validateValue, &members)
            case 12: json.optional(&fields, &members)
            case 13: json.optional(&decoder, &members)
            case 14: json.optional(&encoder, &members)
            default: break
            }
        }
        guard
            let container, let encode, let from, let to, let value, json.isSound
        else { try json.fail(missing: "container\nencode\nfrom\nto\nvalue\n", from: members.start) }
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
            unknownFields: members.takeUnknownFields(),
            nulls: ExplicitNulls(rawValue: members.nulls)
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
        var members = json.enterRecord(Self.self, "\u{6}String")
        var string: StringValue?
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
        json.optional(",\"String\":", string, 1, nulls)
        json.closeObject(from: start, names: "String\n", unknown: unknownFields)
    }

    public static var places: StaticString { "\tinput.yaml#/components/schemas/Members/properties/value/properties/\nString\n" }
}

extension Members.Value.StringValue {
    public static var knownWords: StaticString { "a\n" }
}
