// Made by bindery 0 from input.yaml for Golden. Do not edit: generate it again.
// swift-format-ignore-file

@_exported import BinderyRuntime

private typealias RequiredRuntime = BinderyRuntime.GeneratedCodeNeedsBinderyRuntime6

/// Source: `/components/schemas/Crossed`.
public enum Crossed: Hashable, Sendable {
    case a(A)
    case b(B)
    /// What fits none of the others, kept as it came.
    case unknown(JSONValue)

    public enum A: Hashable, Sendable {
        case c(C)
        case d(D)
        /// What fits none of the others, kept as it came.
        case unknown(JSONValue)

        public struct C: Hashable, Sendable {
            public var a: String

            public var c: String

            /// Members that the description does not name: kept as they came, sent back, and free to be set.
            public var unknownFields: JSONObject

            public init(a: String, c: String, unknownFields: JSONObject = [:]) {
                self.a = a
                self.c = c
                self.unknownFields = unknownFields
            }
        }

        public struct D: Hashable, Sendable {
            public var a: String

            public var d: String

            /// Members that the description does not name: kept as they came, sent back, and free to be set.
            public var unknownFields: JSONObject

            public init(a: String, d: String, unknownFields: JSONObject = [:]) {
                self.a = a
                self.d = d
                self.unknownFields = unknownFields
            }
        }
    }

    public enum B: Hashable, Sendable {
        case c(C)
        case d(D)
        /// What fits none of the others, kept as it came.
        case unknown(JSONValue)

        public struct C: Hashable, Sendable {
            public var b: String

            public var c: String

            /// Members that the description does not name: kept as they came, sent back, and free to be set.
            public var unknownFields: JSONObject

            public init(b: String, c: String, unknownFields: JSONObject = [:]) {
                self.b = b
                self.c = c
                self.unknownFields = unknownFields
            }
        }

        public struct D: Hashable, Sendable {
            public var b: String

            public var d: String

            /// Members that the description does not name: kept as they came, sent back, and free to be set.
            public var unknownFields: JSONObject

            public init(b: String, d: String, unknownFields: JSONObject = [:]) {
                self.b = b
                self.d = d
                self.unknownFields = unknownFields
            }
        }
    }
}

extension Crossed: OpenUnion {
    public init(json: inout JSONReader) throws(JSONError) {
        if try json.hasMembers("a\n", count: 1, nullable: "a\n") {
            self = .a(try json.value(as: A.self))
            return
        }
        if try json.hasMembers("b\n", count: 1, nullable: "b\n") {
            self = .b(try json.value(as: B.self))
            return
        }
        self = .unknown(try json.unknownVariant())
    }

    public func write(json: inout JSONWriter) {
        switch self {
        case .a(let value): value.write(json: &json)
        case .b(let value): value.write(json: &json)
        case .unknown(let value): value.write(json: &json)
        }
    }
}

extension Crossed.A: OpenUnion {
    public init(json: inout JSONReader) throws(JSONError) {
        if try json.hasMembers("c\n", count: 1) {
            self = .c(try json.value(as: C.self))
            return
        }
        if try json.hasMembers("d\n", count: 1) {
            self = .d(try json.value(as: D.self))
            return
        }
        self = .unknown(try json.unknownVariant())
    }

    public func write(json: inout JSONWriter) {
        switch self {
        case .c(let value): value.write(json: &json)
        case .d(let value): value.write(json: &json)
        case .unknown(let value): value.write(json: &json)
        }
    }
}

extension Crossed.A {
    public static func c(_ a: String, c: String) -> Self {
        .c(C(a: a, c: c))
    }

    public static func d(_ a: String, d: String) -> Self {
        .d(D(a: a, d: d))
    }
}

extension Crossed.A.C: Record {
    public init(json: inout JSONReader) throws(JSONError) {
        let start = json.enterRecord(Self.self)
        var a: String?
        var c: String?
        var unknownFields = JSONObject()
        var member = 0
        repeat {
            if json.key("\"a\":", 1, &member) { json.required(&a) }
            if json.key("\"c\":", 2, &member) { json.required(&c) }
        } while json.nextMember(&member, of: "a\nc\n", unknown: &unknownFields)
        guard let a, let c, json.isSound else { try json.fail(missing: "a\nc\n", from: start) }
        self.init(a: a, c: c, unknownFields: unknownFields)
    }

    public func write(json: inout JSONWriter) {
        let start = json.count
        json.required(",\"a\":", a)
        json.required(",\"c\":", c)
        json.closeObject(from: start, names: "a\nc\n", unknown: unknownFields)
    }

    public static var places: StaticString { "\tinput.yaml#/components/schemas/Crossed/oneOf/0/properties/\na\n\tinput.yaml#/components/schemas/Crossed/anyOf/0/properties/\nc\n" }
}

extension Crossed.A.D: Record {
    public init(json: inout JSONReader) throws(JSONError) {
        let start = json.enterRecord(Self.self)
        var a: String?
        var d: String?
        var unknownFields = JSONObject()
        var member = 0
        repeat {
            if json.key("\"a\":", 1, &member) { json.required(&a) }
            if json.key("\"d\":", 2, &member) { json.required(&d) }
        } while json.nextMember(&member, of: "a\nd\n", unknown: &unknownFields)
        guard let a, let d, json.isSound else { try json.fail(missing: "a\nd\n", from: start) }
        self.init(a: a, d: d, unknownFields: unknownFields)
    }

    public func write(json: inout JSONWriter) {
        let start = json.count
        json.required(",\"a\":", a)
        json.required(",\"d\":", d)
        json.closeObject(from: start, names: "a\nd\n", unknown: unknownFields)
    }

    public static var places: StaticString { "\tinput.yaml#/components/schemas/Crossed/oneOf/0/properties/\na\n\tinput.yaml#/components/schemas/Crossed/anyOf/1/properties/\nd\n" }
}

extension Crossed.B: OpenUnion {
    public init(json: inout JSONReader) throws(JSONError) {
        if try json.hasMembers("c\n", count: 1) {
            self = .c(try json.value(as: C.self))
            return
        }
        if try json.hasMembers("d\n", count: 1) {
            self = .d(try json.value(as: D.self))
            return
        }
        self = .unknown(try json.unknownVariant())
    }

    public func write(json: inout JSONWriter) {
        switch self {
        case .c(let value): value.write(json: &json)
        case .d(let value): value.write(json: &json)
        case .unknown(let value): value.write(json: &json)
        }
    }
}

extension Crossed.B {
    public static func c(_ b: String, c: String) -> Self {
        .c(C(b: b, c: c))
    }

    public static func d(_ b: String, d: String) -> Self {
        .d(D(b: b, d: d))
    }
}

extension Crossed.B.C: Record {
    public init(json: inout JSONReader) throws(JSONError) {
        let start = json.enterRecord(Self.self)
        var b: String?
        var c: String?
        var unknownFields = JSONObject()
        var member = 0
        repeat {
            if json.key("\"b\":", 1, &member) { json.required(&b) }
            if json.key("\"c\":", 2, &member) { json.required(&c) }
        } while json.nextMember(&member, of: "b\nc\n", unknown: &unknownFields)
        guard let b, let c, json.isSound else { try json.fail(missing: "b\nc\n", from: start) }
        self.init(b: b, c: c, unknownFields: unknownFields)
    }

    public func write(json: inout JSONWriter) {
        let start = json.count
        json.required(",\"b\":", b)
        json.required(",\"c\":", c)
        json.closeObject(from: start, names: "b\nc\n", unknown: unknownFields)
    }

    public static var places: StaticString { "\tinput.yaml#/components/schemas/Crossed/oneOf/1/properties/\nb\n\tinput.yaml#/components/schemas/Crossed/anyOf/0/properties/\nc\n" }
}

extension Crossed.B.D: Record {
    public init(json: inout JSONReader) throws(JSONError) {
        let start = json.enterRecord(Self.self)
        var b: String?
        var d: String?
        var unknownFields = JSONObject()
        var member = 0
        repeat {
            if json.key("\"b\":", 1, &member) { json.required(&b) }
            if json.key("\"d\":", 2, &member) { json.required(&d) }
        } while json.nextMember(&member, of: "b\nd\n", unknown: &unknownFields)
        guard let b, let d, json.isSound else { try json.fail(missing: "b\nd\n", from: start) }
        self.init(b: b, d: d, unknownFields: unknownFields)
    }

    public func write(json: inout JSONWriter) {
        let start = json.count
        json.required(",\"b\":", b)
        json.required(",\"d\":", d)
        json.closeObject(from: start, names: "b\nd\n", unknown: unknownFields)
    }

    public static var places: StaticString { "\tinput.yaml#/components/schemas/Crossed/oneOf/1/properties/\nb\n\tinput.yaml#/components/schemas/Crossed/anyOf/1/properties/\nd\n" }
}

/// Source: `/components/schemas/Labels`.
public enum Labels: Hashable, Sendable {
    case firstObject(FirstObject)
    case secondObjectArrayItemArray([SecondObjectArrayItem])
    case thirdObject(ThirdObject)
    case fourthObjectArrayItemArray([FourthObjectArrayItem])
    /// What fits none of the others, kept as it came.
    case unknown(JSONValue)

    public struct FirstObject: Hashable, Sendable {
        public var labels: Optional<[String]>

        /// Members that the description does not name: kept as they came, sent back, and free to be set.
        public var unknownFields: JSONObject

        /// The optional members that are sent as `null` while their property is nil; all others are left out then.
        public var nulls: ExplicitNulls<Self>

        public init(
            labels: [String]? = nil,
            unknownFields: JSONObject = [:],
            nulls: ExplicitNulls<Self> = []
        ) {
            self.labels = labels
            self.unknownFields = unknownFields
            self.nulls = nulls
        }
    }

    public struct SecondObjectArrayItem: Hashable, Sendable {
        public var name: Optional<String>

        /// Members that the description does not name: kept as they came, sent back, and free to be set.
        public var unknownFields: JSONObject

        /// The optional members that are sent as `null` while their property is nil; all others are left out then.
        public var nulls: ExplicitNulls<Self>

        public init(
            name: String? = nil,
            unknownFields: JSONObject = [:],
            nulls: ExplicitNulls<Self> = []
        ) {
            self.name = name
            self.unknownFields = unknownFields
            self.nulls = nulls
        }
    }

    public struct ThirdObject: Hashable, Sendable {
        public var labels: Optional<[Int]>

        /// Members that the description does not name: kept as they came, sent back, and free to be set.
        public var unknownFields: JSONObject

        /// The optional members that are sent as `null` while their property is nil; all others are left out then.
        public var nulls: ExplicitNulls<Self>

        public init(
            labels: [Int]? = nil,
            unknownFields: JSONObject = [:],
            nulls: ExplicitNulls<Self> = []
        ) {
            self.labels = labels
            self.unknownFields = unknownFields
            self.nulls = nulls
        }
    }

    public struct FourthObjectArrayItem: Hashable, Sendable {
        public var id: Optional<Int>

        /// Members that the description does not name: kept as they came, sent back, and free to be set.
        public var unknownFields: JSONObject

        /// The optional members that are sent as `null` while their property is nil; all others are left out then.
        public var nulls: ExplicitNulls<Self>

        public init(
            id: Int? = nil,
            unknownFields: JSONObject = [:],
            nulls: ExplicitNulls<Self> = []
        ) {
            self.id = id
            self.unknownFields = unknownFields
            self.nulls = nulls
        }
    }
}

extension Labels: OpenUnion {
    public init(json: inout JSONReader) throws(JSONError) {
        if let value = try json.attempt(FirstObject.self) {
            self = .firstObject(value)
            return
        }
        if let value = try json.attempt([SecondObjectArrayItem].self) {
            self = .secondObjectArrayItemArray(value)
            return
        }
        if let value = try json.attempt(ThirdObject.self) {
            self = .thirdObject(value)
            return
        }
        if let value = try json.attempt([FourthObjectArrayItem].self) {
            self = .fourthObjectArrayItemArray(value)
            return
        }
        self = .unknown(try json.unknownVariant())
    }

    public func write(json: inout JSONWriter) {
        switch self {
        case .firstObject(let value): value.write(json: &json)
        case .secondObjectArrayItemArray(let value): value.write(json: &json)
        case .thirdObject(let value): value.write(json: &json)
        case .fourthObjectArrayItemArray(let value): value.write(json: &json)
        case .unknown(let value): value.write(json: &json)
        }
    }
}

extension Labels {
    public static var firstObject: Self { .firstObject(FirstObject()) }

    public static func firstObject(labels: [String]? = nil) -> Self {
        .firstObject(FirstObject(labels: labels))
    }

    public static var thirdObject: Self { .thirdObject(ThirdObject()) }

    public static func thirdObject(labels: [Int]? = nil) -> Self {
        .thirdObject(ThirdObject(labels: labels))
    }
}

extension Labels.FirstObject: Record {
    public init(json: inout JSONReader) throws(JSONError) {
        let start = json.enterRecord(Self.self)
        var labels: [String]?
        var unknownFields = JSONObject()
        var nulls: UInt64 = 0
        var member = 0
        repeat {
            if json.key("\"labels\":", 1, &member) { json.optional(&labels, 1, &nulls, unknown: &unknownFields) }
        } while json.nextMember(&member, of: "labels\n", unknown: &unknownFields)
        guard json.isSound else { try json.fail(missing: "", from: start) }
        self.init(
            labels: labels,
            unknownFields: unknownFields,
            nulls: ExplicitNulls(rawValue: nulls)
        )
    }

    public func write(json: inout JSONWriter) {
        let start = json.count
        json.optional(",\"labels\":", labels, 1, nulls)
        json.closeObject(from: start, names: "labels\n", unknown: unknownFields)
    }

    public static var places: StaticString { "\tinput.yaml#/components/schemas/Labels/oneOf/0/properties/\nlabels\n" }
}

extension Labels.SecondObjectArrayItem: Record {
    public init(json: inout JSONReader) throws(JSONError) {
        let start = json.enterRecord(Self.self)
        var name: String?
        var unknownFields = JSONObject()
        var nulls: UInt64 = 0
        var member = 0
        repeat {
            if json.key("\"name\":", 1, &member) { json.optional(&name, 1, &nulls, unknown: &unknownFields) }
        } while json.nextMember(&member, of: "name\n", unknown: &unknownFields)
        guard json.isSound else { try json.fail(missing: "", from: start) }
        self.init(name: name, unknownFields: unknownFields, nulls: ExplicitNulls(rawValue: nulls))
    }

    public func write(json: inout JSONWriter) {
        let start = json.count
        json.optional(",\"name\":", name, 1, nulls)
        json.closeObject(from: start, names: "name\n", unknown: unknownFields)
    }

    public static var places: StaticString { "\tinput.yaml#/components/schemas/Labels/oneOf/1/items/properties/\nname\n" }
}

extension Labels.ThirdObject: Record {
    public init(json: inout JSONReader) throws(JSONError) {
        let start = json.enterRecord(Self.self)
        var labels: [Int]?
        var unknownFields = JSONObject()
        var nulls: UInt64 = 0
        var member = 0
        repeat {
            if json.key("\"labels\":", 1, &member) { json.optional(&labels, 1, &nulls, unknown: &unknownFields) }
        } while json.nextMember(&member, of: "labels\n", unknown: &unknownFields)
        guard json.isSound else { try json.fail(missing: "", from: start) }
        self.init(
            labels: labels,
            unknownFields: unknownFields,
            nulls: ExplicitNulls(rawValue: nulls)
        )
    }

    public func write(json: inout JSONWriter) {
        let start = json.count
        json.optional(",\"labels\":", labels, 1, nulls)
        json.closeObject(from: start, names: "labels\n", unknown: unknownFields)
    }

    public static var places: StaticString { "\tinput.yaml#/components/schemas/Labels/oneOf/2/properties/\nlabels\n" }
}

extension Labels.FourthObjectArrayItem: Record {
    public init(json: inout JSONReader) throws(JSONError) {
        let start = json.enterRecord(Self.self)
        var id: Int?
        var unknownFields = JSONObject()
        var nulls: UInt64 = 0
        var member = 0
        repeat {
            if json.key("\"id\":", 1, &member) { json.optional(&id, 1, &nulls, unknown: &unknownFields) }
        } while json.nextMember(&member, of: "id\n", unknown: &unknownFields)
        guard json.isSound else { try json.fail(missing: "", from: start) }
        self.init(id: id, unknownFields: unknownFields, nulls: ExplicitNulls(rawValue: nulls))
    }

    public func write(json: inout JSONWriter) {
        let start = json.count
        json.optional(",\"id\":", id, 1, nulls)
        json.closeObject(from: start, names: "id\n", unknown: unknownFields)
    }

    public static var places: StaticString { "\tinput.yaml#/components/schemas/Labels/oneOf/3/items/properties/\nid\n" }
}
