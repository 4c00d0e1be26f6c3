// Made by bindery 0 from input.yaml for Golden. Do not edit: generate it again.
// swift-format-ignore-file

@_exported import BinderyRuntime

private typealias RequiredRuntime = BinderyRuntime.GeneratedCodeNeedsBinderyRuntime6

/// Source: `/components/schemas/Both`.
public enum Both: Hashable, Sendable {
    case a(A)
    case b(B)
    /// What fits none of the others, kept as it came.
    case unknown(JSONValue)

    public struct A: Hashable, Sendable {
        public var id: Optional<String>

        public var more: Optional<Int>

        /// Members that the description does not name: kept as they came, sent back, and free to be set.
        public var unknownFields: JSONObject

        /// The optional members that are sent as `null` while their property is nil; all others are left out then.
        public var nulls: ExplicitNulls<Self>

        public init(
            id: String? = nil,
            more: Int? = nil,
            unknownFields: JSONObject = [:],
            nulls: ExplicitNulls<Self> = []
        ) {
            self.id = id
            self.more = more
            self.unknownFields = unknownFields
            self.nulls = nulls
        }
    }

    public struct B: Hashable, Sendable {
        public var id: Optional<String>

        public var more: Optional<Int>

        public var no: Optional<JSONValue>

        /// Members that the description does not name: kept as they came, sent back, and free to be set.
        public var unknownFields: JSONObject

        /// The optional members that are sent as `null` while their property is nil; all others are left out then.
        public var nulls: ExplicitNulls<Self>

        public init(
            id: String? = nil,
            more: Int? = nil,
            no: JSONValue? = nil,
            unknownFields: JSONObject = [:],
            nulls: ExplicitNulls<Self> = []
        ) {
            self.id = id
            self.more = more
            self.no = no
            self.unknownFields = unknownFields
            self.nulls = nulls
        }
    }
}

extension Both: OpenUnion {
    public init(json: inout JSONReader) throws(JSONError) {
        switch try json.variant(by: "type", among: "a\nb\n") {
        case 1: self = .a(try json.value(as: A.self))
        case 2: self = .b(try json.value(as: B.self))
        default: self = .unknown(try json.unknownVariant())
        }
    }

    public func write(json: inout JSONWriter) {
        switch self {
        case .a(let value): value.write(json: &json)
        case .b(let value): value.write(json: &json)
        case .unknown(let value): value.write(json: &json)
        }
    }
}

extension Both {
    public static var a: Self { .a(A()) }

    public static func a(id: String? = nil, more: Int? = nil) -> Self {
        .a(A(id: id, more: more))
    }

    public static var b: Self { .b(B()) }

    public static func b(id: String? = nil, more: Int? = nil, no: JSONValue? = nil) -> Self {
        .b(B(id: id, more: more, no: no))
    }
}

extension Both.A: Record {
    public init(json: inout JSONReader) throws(JSONError) {
        let start = json.enterRecord(Self.self)
        var id: String?
        var more: Int?
        var unknownFields = JSONObject()
        var nulls: UInt64 = 0
        var member = 0
        repeat {
            if json.key("\"id\":", 1, &member) { json.optional(&id, 1, &nulls, unknown: &unknownFields) }
            if json.key("\"more\":", 2, &member) { json.optional(&more, 2, &nulls, unknown: &unknownFields) }
            if json.key("\"type\":", 3, &member) { json.constant("\"a\"", unknown: &unknownFields) }
        } while json.nextMember(&member, of: "id\nmore\ntype\n", unknown: &unknownFields)
        guard json.isSound else { try json.fail(missing: "", from: start) }
        self.init(
            id: id,
            more: more,
            unknownFields: unknownFields,
            nulls: ExplicitNulls(rawValue: nulls)
        )
    }

    public func write(json: inout JSONWriter) {
        let start = json.count
        json.optional(",\"id\":", id, 1, nulls)
        json.optional(",\"more\":", more, 2, nulls)
        json.constant(",\"type\":\"a\"", "type", unknown: unknownFields)
        json.closeObject(from: start, names: "id\nmore\ntype\n", unknown: unknownFields)
    }

    public static var places: StaticString { "\tinput.yaml#/components/schemas/Both/properties/\nid\n\tinput.yaml#/components/schemas/Both/allOf/0/properties/\nmore\n\tinput.yaml#/components/schemas/A/properties/\ntype\n" }
}

extension Both.B: Record {
    public init(json: inout JSONReader) throws(JSONError) {
        let start = json.enterRecord(Self.self)
        var id: String?
        var more: Int?
        var no: JSONValue?
        var unknownFields = JSONObject()
        var nulls: UInt64 = 0
        var member = 0
        repeat {
            if json.key("\"id\":", 1, &member) { json.optional(&id, 1, &nulls, unknown: &unknownFields) }
            if json.key("\"more\":", 2, &member) { json.optional(&more, 2, &nulls, unknown: &unknownFields) }
            if json.key("\"type\":", 3, &member) { json.constant("\"b\"", unknown: &unknownFields) }
            if json.key("\"no\":", 4, &member) { json.optional(&no, 4, &nulls, unknown: &unknownFields) }
        } while json.nextMember(&member, of: "id\nmore\ntype\nno\n", unknown: &unknownFields)
        guard json.isSound else { try json.fail(missing: "", from: start) }
        self.init(
            id: id,
            more: more,
            no: no,
            unknownFields: unknownFields,
            nulls: ExplicitNulls(rawValue: nulls)
        )
    }

    public func write(json: inout JSONWriter) {
        let start = json.count
        json.optional(",\"id\":", id, 1, nulls)
        json.optional(",\"more\":", more, 2, nulls)
        json.constant(",\"type\":\"b\"", "type", unknown: unknownFields)
        json.optional(",\"no\":", no, 4, nulls)
        json.closeObject(from: start, names: "id\nmore\ntype\nno\n", unknown: unknownFields)
    }

    public static var places: StaticString { "\tinput.yaml#/components/schemas/Both/properties/\nid\n\tinput.yaml#/components/schemas/Both/allOf/0/properties/\nmore\n\tinput.yaml#/components/schemas/B/properties/\ntype\nno\n" }
}

public typealias Nothing = JSONValue

/// Source: `/components/schemas/Untyped`.
public struct Untyped: Hashable, Sendable {
    public var a: Optional<String>

    /// Members that the description does not name: kept as they came, sent back, and free to be set.
    public var unknownFields: JSONObject

    /// The optional members that are sent as `null` while their property is nil; all others are left out then.
    public var nulls: ExplicitNulls<Self>

    public init(
        a: String? = nil,
        unknownFields: JSONObject = [:],
        nulls: ExplicitNulls<Self> = []
    ) {
        self.a = a
        self.unknownFields = unknownFields
        self.nulls = nulls
    }
}

extension Untyped: Record {
    public init(json: inout JSONReader) throws(JSONError) {
        let start = json.enterRecord(Self.self)
        var a: String?
        var unknownFields = JSONObject()
        var nulls: UInt64 = 0
        var member = 0
        repeat {
            if json.key("\"a\":", 1, &member) { json.optional(&a, 1, &nulls, unknown: &unknownFields) }
        } while json.nextMember(&member, of: "a\n", unknown: &unknownFields)
        guard json.isSound else { try json.fail(missing: "", from: start) }
        self.init(a: a, unknownFields: unknownFields, nulls: ExplicitNulls(rawValue: nulls))
    }

    public func write(json: inout JSONWriter) {
        let start = json.count
        json.optional(",\"a\":", a, 1, nulls)
        json.closeObject(from: start, names: "a\n", unknown: unknownFields)
    }

    public static var places: StaticString { "\tinput.yaml#/components/schemas/Untyped/properties/\na\n" }
}
