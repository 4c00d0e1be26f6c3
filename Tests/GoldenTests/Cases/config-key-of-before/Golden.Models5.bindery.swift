// Made by bindery 0 from input.yaml for Golden. Do not edit: generate it again.
// swift-format-ignore-file

import BinderyRuntime

private typealias RequiredRuntime = BinderyRuntime.GeneratedCodeNeedsBinderyRuntime6

/// Source: `/components/schemas/Shape`.
public enum Shape: Hashable, Sendable {
    case circle(Circle)
    case square(Square)
    case string(String)
    /// What fits none of the others, kept as it came.
    case unknown(JSONValue)
}

extension Shape: OpenUnion {
    public init(json: inout JSONReader) throws(JSONError) {
        switch try json.variant(by: "type", among: "circle\nsquare\n") {
        case 1:
            self = .circle(try json.value(as: Circle.self))
            return
        case 2:
            self = .square(try json.value(as: Square.self))
            return
        default: break
        }
        switch try json.kind() {
        case .string: self = .string(try json.value(as: String.self))
        default: self = .unknown(try json.unknownVariant())
        }
    }

    public func write(json: inout JSONWriter) {
        switch self {
        case .circle(let value): value.write(json: &json)
        case .square(let value): value.write(json: &json)
        case .string(let value): value.write(json: &json)
        case .unknown(let value): value.write(json: &json)
        }
    }
}

extension Shape: ExpressibleByStringInterpolation {
    /// The same as `.string`.
    public init(_ value: String) {
        self = .string(value)
    }

    public init(stringLiteral value: String) {
        self.init(value)
    }
}

extension Shape {
    public static var circle: Self { .circle(Circle()) }

    public static func circle(radius: Double? = nil) -> Self {
        .circle(Circle(radius: radius))
    }

    public static var square: Self { .square(Square()) }

    public static func square(side: Double? = nil) -> Self {
        .square(Square(side: side))
    }
}

extension Shape: Validatable {
    public func validate(into validator: inout Validator) {
        switch self {
        case .circle(let value): value.validate(into: &validator)
        default: break
        }
    }
}

/// Source: `/components/schemas/Square`.
public struct Square: Hashable, Sendable {
    public var side: Optional<Double>

    /// Members that the description does not name: kept as they came, sent back, and free to be set.
    public var unknownFields: JSONObject

    /// The optional members that are sent as `null` while their property is nil; all others are left out then.
    public var nulls: ExplicitNulls<Self>

    public init(
        side: Double? = nil,
        unknownFields: JSONObject = [:],
        nulls: ExplicitNulls<Self> = []
    ) {
        self.side = side
        self.unknownFields = unknownFields
        self.nulls = nulls
    }
}

extension Square: Record {
    public init(json: inout JSONReader) throws(JSONError) {
        let start = json.enterRecord(Self.self)
        var side: Double?
        var unknownFields = JSONObject()
        var nulls: UInt64 = 0
        var member = 0
        repeat {
            if json.key("\"type\":", 1, &member) { json.constant("\"square\"", unknown: &unknownFields) }
            if json.key("\"side\":", 2, &member) { json.optional(&side, 2, &nulls, unknown: &unknownFields) }
        } while json.nextMember(&member, of: "type\nside\n", unknown: &unknownFields)
        guard json.isSound else { try json.fail(missing: "", from: start) }
        self.init(side: side, unknownFields: unknownFields, nulls: ExplicitNulls(rawValue: nulls))
    }

    public func write(json: inout JSONWriter) {
        let start = json.count
        json.constant(",\"type\":\"square\"", "type", unknown: unknownFields)
        json.optional(",\"side\":", side, 2, nulls)
        json.closeObject(from: start, names: "type\nside\n", unknown: unknownFields)
    }

    public static var places: StaticString { "\tinput.yaml#/components/schemas/Square/properties/\ntype\nside\n" }
}
