// Made by bindery 0 from input.yaml for Golden. Do not edit: generate it again.
// swift-format-ignore-file

@_exported import BinderyRuntime

private typealias RequiredRuntime = BinderyRuntime.GeneratedCodeNeedsBinderyRuntime6

/// Source: `/components/schemas/Request`.
public struct Request: Hashable, Sendable {
    public var stop: Optional<Stop>

    public var limit: Optional<Limit>

    /// Members that the description does not name: kept as they came, sent back, and free to be set.
    public var unknownFields: JSONObject

    /// The optional members that are sent as `null` while their property is nil; all others are left out then.
    public var nulls: ExplicitNulls<Self>

    public init(
        stop: Stop? = nil,
        limit: Limit? = nil,
        unknownFields: JSONObject = [:],
        nulls: ExplicitNulls<Self> = []
    ) {
        self.stop = stop
        self.limit = limit
        self.unknownFields = unknownFields
        self.nulls = nulls
    }

    public enum Limit: Hashable, Sendable {
        case number(Double)
        case string(String)
        /// What fits none of the others, kept as it came.
        case unknown(JSONValue)
    }
}

extension Request: Record {
    public init(json: inout JSONReader) throws(JSONError) {
        let start = json.enterRecord(Self.self)
        var stop: Stop?
        var limit: Limit?
        var unknownFields = JSONObject()
        var nulls: UInt64 = 0
        var member = 0
        repeat {
            if json.key("\"stop\":", 1, &member) { json.optional(&stop, 1, &nulls, unknown: &unknownFields) }
            if json.key("\"limit\":", 2, &member) { json.optional(&limit, 2, &nulls, unknown: &unknownFields) }
        } while json.nextMember(&member, of: "stop\nlimit\n", unknown: &unknownFields)
        guard json.isSound else { try json.fail(missing: "", from: start) }
        self.init(
            stop: stop,
            limit: limit,
            unknownFields: unknownFields,
            nulls: ExplicitNulls(rawValue: nulls)
        )
    }

    public func write(json: inout JSONWriter) {
        let start = json.count
        json.optional(",\"stop\":", stop, 1, nulls)
        json.optional(",\"limit\":", limit, 2, nulls)
        json.closeObject(from: start, names: "stop\nlimit\n", unknown: unknownFields)
    }

    public static var places: StaticString { "\tinput.yaml#/components/schemas/Request/properties/\nstop\nlimit\n" }
}

extension ExplicitNulls<Request> {
    public static var stop: Self { Self(member: 1) }
}

extension Request {
    public func validate(into validator: inout Validator) {
        validator.visit("stop", stop)
    }
}

extension Request.Limit: OpenUnion {
    public init(json: inout JSONReader) throws(JSONError) {
        switch try json.kind() {
        case .integer, .number: self = .number(try json.value(as: Double.self))
        case .string: self = .string(try json.value(as: String.self))
        default: self = .unknown(try json.unknownVariant())
        }
    }

    public func write(json: inout JSONWriter) {
        switch self {
        case .number(let value): value.write(json: &json)
        case .string(let value): value.write(json: &json)
        case .unknown(let value): value.write(json: &json)
        }
    }
}

extension Request.Limit: ExpressibleByStringInterpolation, ExpressibleByIntegerLiteral, ExpressibleByFloatLiteral {
    /// The same as `.string`.
    public init(_ value: String) {
        self = .string(value)
    }

    public init(stringLiteral value: String) {
        self.init(value)
    }

    public init(integerLiteral value: Int) {
        self = .number(Double(value))
    }

    public init(floatLiteral value: Double) {
        self = .number(value)
    }
}
