// Made by bindery 0 from input.yaml for Golden. Do not edit: generate it again.
// swift-format-ignore-file

@_exported import BinderyRuntime

private typealias RequiredRuntime = BinderyRuntime.GeneratedCodeNeedsBinderyRuntime6

/// Source: `/components/schemas/Anything`.
public enum Anything: Hashable, Sendable {
    case boolean(Bool)
    case integer(Int)
    case object(Object)
    /// What fits none of the others, kept as it came.
    case unknown(JSONValue)

    public struct Object: Hashable, Sendable {
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
}

extension Anything: OpenUnion {
    public init(json: inout JSONReader) throws(JSONError) {
        switch try json.kind() {
        case .boolean: self = .boolean(try json.value(as: Bool.self))
        case .integer: self = .integer(try json.value(as: Int.self))
        case .object: self = .object(try json.value(as: Object.self))
        default: self = .unknown(try json.unknownVariant())
        }
    }

    public func write(json: inout JSONWriter) {
        switch self {
        case .boolean(let value): value.write(json: &json)
        case .integer(let value): value.write(json: &json)
        case .object(let value): value.write(json: &json)
        case .unknown(let value): value.write(json: &json)
        }
    }
}

extension Anything: ExpressibleByIntegerLiteral, ExpressibleByBooleanLiteral {
    public init(integerLiteral value: Int) {
        self = .integer(value)
    }

    public init(booleanLiteral value: Bool) {
        self = .boolean(value)
    }
}

extension Anything {
    public static var object: Self { .object(Object()) }

    public static func object(a: String? = nil) -> Self {
        .object(Object(a: a))
    }
}

extension Anything.Object: Record {
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

    public static var places: StaticString { "\tinput.yaml#/components/schemas/Anything/oneOf/2/properties/\na\n" }
}
