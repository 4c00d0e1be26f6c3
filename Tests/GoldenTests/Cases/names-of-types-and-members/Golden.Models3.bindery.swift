// Made by bindery 0 from input.yaml for Golden. Do not edit: generate it again.
// swift-format-ignore-file

@_exported import BinderyRuntime

private typealias RequiredRuntime = BinderyRuntime.GeneratedCodeNeedsBinderyRuntime6

/// Source: `/components/schemas/Outer`.
public struct Outer: Hashable, Sendable {
    public var type: Optional<String>

    public var typeCapitalized: Optional<TypeValue>

    public var pair: Optional<Pair>

    /// Members that the description does not name: kept as they came, sent back, and free to be set.
    public var unknownFields: JSONObject

    /// The optional members that are sent as `null` while their property is nil; all others are left out then.
    public var nulls: ExplicitNulls<Self>

    public init(
        type: String? = nil,
        typeCapitalized: TypeValue? = nil,
        pair: Pair? = nil,
        unknownFields: JSONObject = [:],
        nulls: ExplicitNulls<Self> = []
    ) {
        self.type = type
        self.typeCapitalized = typeCapitalized
        self.pair = pair
        self.unknownFields = unknownFields
        self.nulls = nulls
    }

    public struct TypeValue: Hashable, Sendable {
        public var x: Optional<Int>

        /// Members that the description does not name: kept as they came, sent back, and free to be set.
        public var unknownFields: JSONObject

        /// The optional members that are sent as `null` while their property is nil; all others are left out then.
        public var nulls: ExplicitNulls<Self>

        public init(
            x: Int? = nil,
            unknownFields: JSONObject = [:],
            nulls: ExplicitNulls<Self> = []
        ) {
            self.x = x
            self.unknownFields = unknownFields
            self.nulls = nulls
        }
    }

    public enum Pair: Hashable, Sendable {
        /// 1_type
        case first1Type(First_1Type)
        /// 1_type
        case second1Type(Second_1Type)
        /// What fits none of the others, kept as it came.
        case unknown(JSONValue)

        /// 1_type
        public struct First_1Type: Hashable, Sendable {
            public var a: String

            /// Members that the description does not name: kept as they came, sent back, and free to be set.
            public var unknownFields: JSONObject

            public init(a: String, unknownFields: JSONObject = [:]) {
                self.a = a
                self.unknownFields = unknownFields
            }
        }

        /// 1_type
        public struct Second_1Type: Hashable, Sendable {
            public var b: String

            /// Members that the description does not name: kept as they came, sent back, and free to be set.
            public var unknownFields: JSONObject

            public init(b: String, unknownFields: JSONObject = [:]) {
                self.b = b
                self.unknownFields = unknownFields
            }
        }
    }
}

extension Outer: Record {
    public init(json: inout JSONReader) throws(JSONError) {
        let start = json.enterRecord(Self.self)
        var type: String?
        var typeCapitalized: TypeValue?
        var pair: Pair?
        var unknownFields = JSONObject()
        var nulls: UInt64 = 0
        var member = 0
        repeat {
            if json.key("\"type\":", 1, &member) { json.optional(&type, 1, &nulls, unknown: &unknownFields) }
            if json.key("\"Type\":", 2, &member) { json.optional(&typeCapitalized, 2, &nulls, unknown: &unknownFields) }
            if json.key("\"pair\":", 3, &member) { json.optional(&pair, 3, &nulls, unknown: &unknownFields) }
        } while json.nextMember(&member, of: "type\nType\npair\n", unknown: &unknownFields)
        guard json.isSound else { try json.fail(missing: "", from: start) }
        self.init(
            type: type,
            typeCapitalized: typeCapitalized,
            pair: pair,
            unknownFields: unknownFields,
            nulls: ExplicitNulls(rawValue: nulls)
        )
    }

    public func write(json: inout JSONWriter) {
        let start = json.count
        json.optional(",\"type\":", type, 1, nulls)
        json.optional(",\"Type\":", typeCapitalized, 2, nulls)
        json.optional(",\"pair\":", pair, 3, nulls)
        json.closeObject(from: start, names: "type\nType\npair\n", unknown: unknownFields)
    }

    public static var places: StaticString { "\tinput.yaml#/components/schemas/Outer/properties/\ntype\nType\npair\n" }
}

extension Outer {
    public func validate(into validator: inout Validator) {
        let members: Set<String> = Set(unknownFields.keys)
        validator.member("Data", needs: "rhs", among: members, "input.yaml#/components/schemas/Outer")
    }
}

extension Outer.TypeValue: Record {
    public init(json: inout JSONReader) throws(JSONError) {
        let start = json.enterRecord(Self.self)
        var x: Int?
        var unknownFields = JSONObject()
        var nulls: UInt64 = 0
        var member = 0
        repeat {
            if json.key("\"x\":", 1, &member) { json.optional(&x, 1, &nulls, unknown: &unknownFields) }
        } while json.nextMember(&member, of: "x\n", unknown: &unknownFields)
        guard json.isSound else { try json.fail(missing: "", from: start) }
        self.init(x: x, unknownFields: unknownFields, nulls: ExplicitNulls(rawValue: nulls))
    }

    public func write(json: inout JSONWriter) {
        let start = json.count
        json.optional(",\"x\":", x, 1, nulls)
        json.closeObject(from: start, names: "x\n", unknown: unknownFields)
    }

    public static var places: StaticString { "\tinput.yaml#/components/schemas/Outer/properties/Type/properties/\nx\n" }
}

extension Outer.Pair: OpenUnion {
    public init(json: inout JSONReader) throws(JSONError) {
        if try json.hasMembers("a\n", count: 1) {
            self = .first1Type(try json.value(as: First_1Type.self))
            return
        }
        if try json.hasMembers("b\n", count: 1) {
            self = .second1Type(try json.value(as: Second_1Type.self))
            return
        }
        self = .unknown(try json.unknownVariant())
    }

    public func write(json: inout JSONWriter) {
        switch self {
        case .first1Type(let value): value.write(json: &json)
        case .second1Type(let value): value.write(json: &json)
        case .unknown(let value): value.write(json: &json)
        }
    }
}

extension Outer.Pair {
    /// 1_type
    public static func first1Type(_ a: String) -> Self {
        .first1Type(First_1Type(a: a))
    }

    /// 1_type
    public static func second1Type(_ b: String) -> Self {
        .second1Type(Second_1Type(b: b))
    }
}

extension Outer.Pair.First_1Type: Record {
    public init(json: inout JSONReader) throws(JSONError) {
        let start = json.enterRecord(Self.self)
        var a: String?
        var unknownFields = JSONObject()
        var member = 0
        repeat {
            if json.key("\"a\":", 1, &member) { json.required(&a) }
        } while json.nextMember(&member, of: "a\n", unknown: &unknownFields)
        guard let a, json.isSound else { try json.fail(missing: "a\n", from: start) }
        self.init(a: a, unknownFields: unknownFields)
    }

    public func write(json: inout JSONWriter) {
        let start = json.count
        json.required(",\"a\":", a)
        json.closeObject(from: start, names: "a\n", unknown: unknownFields)
    }

    public static var places: StaticString { "\tinput.yaml#/components/schemas/Outer/properties/pair/oneOf/0/properties/\na\n" }
}

extension Outer.Pair.Second_1Type: Record {
    public init(json: inout JSONReader) throws(JSONError) {
        let start = json.enterRecord(Self.self)
        var b: String?
        var unknownFields = JSONObject()
        var member = 0
        repeat {
            if json.key("\"b\":", 1, &member) { json.required(&b) }
        } while json.nextMember(&member, of: "b\n", unknown: &unknownFields)
        guard let b, json.isSound else { try json.fail(missing: "b\n", from: start) }
        self.init(b: b, unknownFields: unknownFields)
    }

    public func write(json: inout JSONWriter) {
        let start = json.count
        json.required(",\"b\":", b)
        json.closeObject(from: start, names: "b\n", unknown: unknownFields)
    }

    public static var places: StaticString { "\tinput.yaml#/components/schemas/Outer/properties/pair/oneOf/1/properties/\nb\n" }
}
