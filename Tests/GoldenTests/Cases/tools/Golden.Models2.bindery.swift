// Made by bindery 0 from input.yaml for Golden. Do not edit: generate it again.
// swift-format-ignore-file

@_exported import BinderyRuntime

private typealias RequiredRuntime = BinderyRuntime.GeneratedCodeNeedsBinderyRuntime6

/// The weather in a "city"
public enum GetWeather {
    public struct Arguments: Hashable, Sendable {
        /// Length: at least 1.
        public var city: String

        /// In which unit
        public var unit: Optional<Unit>

        public var at: Optional<FindFriends.Arguments>

        public var like: Arguments? {
            get { _like?.value }
            set { _like = newValue.map(Box.init) }
        }

        var _like: Optional<Box<Arguments>>

        public var ref: Optional<Ref>

        /// Members that the description does not name: kept as they came, sent back, and free to be set.
        public var unknownFields: JSONObject

        /// The optional members that are sent as `null` while their property is nil; all others are left out then.
        public var nulls: ExplicitNulls<Self>

        public init(
            city: String,
            unit: Unit? = nil,
            at: FindFriends.Arguments? = nil,
            like: Arguments? = nil,
            ref: Ref? = nil,
            unknownFields: JSONObject = [:],
            nulls: ExplicitNulls<Self> = []
        ) {
            self.city = city
            self.unit = unit
            self.at = at
            _like = like.map(Box.init)
            self.ref = ref
            self.unknownFields = unknownFields
            self.nulls = nulls
        }

        public enum Ref: OpenEnum {
            case a
            case b
            /// A value that the description does not name, kept as it came.
            case unknown(String)

            public static var knownCases: [Self] { [.a, .b] }

            public var rawValue: String {
                switch self {
                case .a: "a"
                case .b: "b"
                case .unknown(let value): value
                }
            }
        }
    }

    public struct Result: Hashable, Sendable {
        public var sky: [SkyItem]

        public var at: Optional<FindFriends.Arguments>

        /// Members that the description does not name: kept as they came, sent back, and free to be set.
        public var unknownFields: JSONObject

        /// The optional members that are sent as `null` while their property is nil; all others are left out then.
        public var nulls: ExplicitNulls<Self>

        public init(
            sky: [SkyItem],
            at: FindFriends.Arguments? = nil,
            unknownFields: JSONObject = [:],
            nulls: ExplicitNulls<Self> = []
        ) {
            self.sky = sky
            self.at = at
            self.unknownFields = unknownFields
            self.nulls = nulls
        }

        public enum SkyItem: Hashable, Sendable {
            case sun(Sun)
            case rain(Rain)
            /// What fits none of the others, kept as it came.
            case unknown(JSONValue)

            public struct Sun: Hashable, Sendable {
                /// Members that the description does not name: kept as they came, sent back, and free to be set.
                public var unknownFields: JSONObject

                public init(unknownFields: JSONObject = [:]) {
                    self.unknownFields = unknownFields
                }
            }

            public struct Rain: Hashable, Sendable {
                public var mm: Double

                /// Members that the description does not name: kept as they came, sent back, and free to be set.
                public var unknownFields: JSONObject

                public init(mm: Double, unknownFields: JSONObject = [:]) {
                    self.mm = mm
                    self.unknownFields = unknownFields
                }
            }
        }
    }

    public enum Unit: OpenEnum {
        case celsius
        case fahrenheit
        /// A value that the description does not name, kept as it came.
        case unknown(String)

        public static var knownCases: [Self] { [.celsius, .fahrenheit] }

        public var rawValue: String {
            switch self {
            case .celsius: "celsius"
            case .fahrenheit: "fahrenheit"
            case .unknown(let value): value
            }
        }
    }
}

extension GetWeather.Arguments: Record {
    public init(json: inout JSONReader) throws(JSONError) {
        let start = json.enterRecord(Self.self)
        var city: String?
        var unit: GetWeather.Unit?
        var at: FindFriends.Arguments?
        var like: GetWeather.Arguments?
        var ref: Ref?
        var unknownFields = JSONObject()
        var nulls: UInt64 = 0
        var member = 0
        repeat {
            if json.key("\"city\":", 1, &member) { json.required(&city) }
            if json.key("\"unit\":", 2, &member) { json.optional(&unit, 2, &nulls, unknown: &unknownFields) }
            if json.key("\"at\":", 3, &member) { json.optional(&at, 3, &nulls, unknown: &unknownFields) }
            if json.key("\"like\":", 4, &member) { json.optional(&like, 4, &nulls, unknown: &unknownFields) }
            if json.key("\"$ref\":", 5, &member) { json.optional(&ref, 5, &nulls, unknown: &unknownFields) }
        } while json.nextMember(&member, of: "city\nunit\nat\nlike\n$ref\n", unknown: &unknownFields)
        guard let city, json.isSound else { try json.fail(missing: "city\n", from: start) }
        self.init(
            city: city,
            unit: unit,
            at: at,
            like: like,
            ref: ref,
            unknownFields: unknownFields,
            nulls: ExplicitNulls(rawValue: nulls)
        )
    }

    public func write(json: inout JSONWriter) {
        let start = json.count
        json.required(",\"city\":", city)
        json.optional(",\"unit\":", unit, 2, nulls)
        json.optional(",\"at\":", at, 3, nulls)
        json.optional(",\"like\":", _like?.value, 4, nulls)
        json.optional(",\"$ref\":", ref, 5, nulls)
        json.closeObject(from: start, names: "city\nunit\nat\nlike\n$ref\n", unknown: unknownFields)
    }

    public static var places: StaticString { "\tget_weather.yaml#/components/schemas/get_weather_arguments/properties/\ncity\nunit\nat\nlike\n$ref\n" }
}

extension ExplicitNulls<GetWeather.Arguments> {
    public static var ref: Self { Self(member: 5) }
}

extension GetWeather.Arguments {
    public func validate(into validator: inout Validator) {
        validator.length("city", city, atLeast: 1, "get_weather.yaml#/components/schemas/get_weather_arguments/properties/city")
        validator.visit("like", _like?.value)
    }
}

extension GetWeather.Arguments: SchemaProviding {
    /// The JSON Schema of what it was made from.
    public static let jsonSchema = JSONValue(generated: "{\"type\": \"object\", \"required\": [\"city\"], \"properties\": {\"city\": {\"type\": \"string\", \"minLength\": 1}, \"unit\": {\"$ref\": \"#/$defs/Unit\", \"description\": \"In which unit\"}, \"at\": {\"$ref\": \"#/$defs/find-friends_arguments\"}, \"like\": {\"$ref\": \"#\"}, \"$ref\": {\"type\": [\"string\", \"null\"], \"enum\": [\"a\", \"b\", null]}}, \"$defs\": {\"Unit\": {\"type\": \"string\", \"enum\": [\"celsius\", \"fahrenheit\"]}, \"find-friends_arguments\": {\"type\": \"object\", \"required\": [\"name\"], \"properties\": {\"name\": {\"type\": \"string\"}, \"inside\": {\"$ref\": \"#/$defs/find-friends_arguments\"}}}}}")
}

extension GetWeather.Arguments.Ref {
    public static var knownWords: StaticString { "a\nb\n" }
}

extension GetWeather.Result: Record {
    public init(json: inout JSONReader) throws(JSONError) {
        let start = json.enterRecord(Self.self)
        var sky: [SkyItem]?
        var at: FindFriends.Arguments?
        var unknownFields = JSONObject()
        var nulls: UInt64 = 0
        var member = 0
        repeat {
            if json.key("\"sky\":", 1, &member) { json.required(&sky) }
            if json.key("\"at\":", 2, &member) { json.optional(&at, 2, &nulls, unknown: &unknownFields) }
        } while json.nextMember(&member, of: "sky\nat\n", unknown: &unknownFields)
        guard let sky, json.isSound else { try json.fail(missing: "sky\n", from: start) }
        self.init(
            sky: sky,
            at: at,
            unknownFields: unknownFields,
            nulls: ExplicitNulls(rawValue: nulls)
        )
    }

    public func write(json: inout JSONWriter) {
        let start = json.count
        json.required(",\"sky\":", sky)
        json.optional(",\"at\":", at, 2, nulls)
        json.closeObject(from: start, names: "sky\nat\n", unknown: unknownFields)
    }

    public static var places: StaticString { "\tget_weather.yaml#/components/schemas/get_weather_result/properties/\nsky\nat\n" }
}

extension GetWeather.Result: SchemaProviding {
    /// The JSON Schema of what it was made from.
    public static let jsonSchema = JSONValue(generated: "{\"type\": \"object\", \"required\": [\"sky\"], \"properties\": {\"sky\": {\"type\": \"array\", \"items\": {\"oneOf\": [{\"type\": \"object\", \"required\": [\"kind\"], \"properties\": {\"kind\": {\"const\": \"sun\"}}}, {\"type\": \"object\", \"required\": [\"kind\", \"mm\"], \"properties\": {\"kind\": {\"const\": \"rain\"}, \"mm\": {\"type\": \"number\"}}}]}}, \"at\": {\"$ref\": \"#/$defs/find-friends_arguments\"}}, \"$defs\": {\"find-friends_arguments\": {\"type\": \"object\", \"required\": [\"name\"], \"properties\": {\"name\": {\"type\": \"string\"}, \"inside\": {\"$ref\": \"#/$defs/find-friends_arguments\"}}}}}")
}

extension GetWeather.Result.SkyItem: OpenUnion {
    public init(json: inout JSONReader) throws(JSONError) {
        switch try json.variant(by: "kind", among: "sun\nrain\n") {
        case 1: self = .sun(try json.value(as: Sun.self))
        case 2: self = .rain(try json.value(as: Rain.self))
        default: self = .unknown(try json.unknownVariant())
        }
    }

    public func write(json: inout JSONWriter) {
        switch self {
        case .sun(let value): value.write(json: &json)
        case .rain(let value): value.write(json: &json)
        case .unknown(let value): value.write(json: &json)
        }
    }
}

extension GetWeather.Result.SkyItem {
    public static var sun: Self { .sun(Sun()) }

    public static func rain(_ mm: Double) -> Self {
        .rain(Rain(mm: mm))
    }
}

extension GetWeather.Result.SkyItem.Sun: Record {
    public init(json: inout JSONReader) throws(JSONError) {
        let start = json.enterRecord(Self.self)
        var unknownFields = JSONObject()
        var member = 0
        repeat {
            if json.key("\"kind\":", 1, &member) { json.constant("\"sun\"", unknown: &unknownFields) }
        } while json.nextMember(&member, of: "kind\n", unknown: &unknownFields)
        guard json.isSound else { try json.fail(missing: "", from: start) }
        self.init(unknownFields: unknownFields)
    }

    public func write(json: inout JSONWriter) {
        let start = json.count
        json.constant(",\"kind\":\"sun\"", "kind", unknown: unknownFields)
        json.closeObject(from: start, names: "kind\n", unknown: unknownFields)
    }

    public static var places: StaticString { "\tget_weather.yaml#/components/schemas/get_weather_result/properties/sky/items/oneOf/0/properties/\nkind\n" }
}

extension GetWeather.Result.SkyItem.Rain: Record {
    public init(json: inout JSONReader) throws(JSONError) {
        let start = json.enterRecord(Self.self)
        var mm: Double?
        var unknownFields = JSONObject()
        var member = 0
        repeat {
            if json.key("\"kind\":", 1, &member) { json.constant("\"rain\"", unknown: &unknownFields) }
            if json.key("\"mm\":", 2, &member) { json.required(&mm) }
        } while json.nextMember(&member, of: "kind\nmm\n", unknown: &unknownFields)
        guard let mm, json.isSound else { try json.fail(missing: "mm\n", from: start) }
        self.init(mm: mm, unknownFields: unknownFields)
    }

    public func write(json: inout JSONWriter) {
        let start = json.count
        json.constant(",\"kind\":\"rain\"", "kind", unknown: unknownFields)
        json.required(",\"mm\":", mm)
        json.closeObject(from: start, names: "kind\nmm\n", unknown: unknownFields)
    }

    public static var places: StaticString { "\tget_weather.yaml#/components/schemas/get_weather_result/properties/sky/items/oneOf/1/properties/\nkind\nmm\n" }
}

extension GetWeather.Unit {
    public static var knownWords: StaticString { "celsius\nfahrenheit\n" }
}
