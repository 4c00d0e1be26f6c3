// Made by bindery 0 from input.yaml for Golden. Do not edit: generate it again.
// swift-format-ignore-file

@_exported import BinderyRuntime

private typealias RequiredRuntime = BinderyRuntime.GeneratedCodeNeedsBinderyRuntime6

/// Source: `/components/schemas/Either`.
public enum Either: Hashable, Sendable {
    case circle(Circle)
    case square(Square)
    /// What fits none of the others, kept as it came.
    case unknown(JSONValue)
}

extension Either: OpenUnion {
    public init(json: inout JSONReader) throws(JSONError) {
        switch try json.variant(by: "kind", among: "circle\nSquare\n") {
        case 1: self = .circle(try json.value(as: Circle.self))
        case 2: self = .square(try json.value(as: Square.self))
        default: self = .unknown(try json.unknownVariant())
        }
    }

    public func write(json: inout JSONWriter) {
        switch self {
        case .circle(let value): value.write(json: &json)
        case .square(let value): value.write(json: &json)
        case .unknown(let value): value.write(json: &json)
        }
    }
}

extension Either {
    public static var circle: Self { .circle(Circle()) }

    public static func circle(radius: Double? = nil) -> Self {
        .circle(Circle(radius: radius))
    }

    public static var square: Self { .square(Square()) }

    public static func square(side: Double? = nil) -> Self {
        .square(Square(side: side))
    }
}

/// Source: `/components/schemas/Half`.
public enum Half: Hashable, Sendable {
    case first(One)
    case two(Two)
    /// What fits none of the others, kept as it came.
    case unknown(JSONValue)
}

extension Half: OpenUnion {
    public init(json: inout JSONReader) throws(JSONError) {
        switch try json.variant(by: "kind", among: "first\nTwo\n") {
        case 1: self = .first(try json.value(as: One.self))
        case 2: self = .two(try json.value(as: Two.self))
        default: self = .unknown(try json.unknownVariant())
        }
    }

    public func write(json: inout JSONWriter) {
        switch self {
        case .first(let value): value.write(json: &json)
        case .two(let value): value.write(json: &json)
        case .unknown(let value): value.write(json: &json)
        }
    }
}

extension Half {
    public static func first(_ kind: String, one: String? = nil) -> Self {
        .first(One(kind: kind, one: one))
    }

    public static func two(_ kind: String, two: String? = nil) -> Self {
        .two(Two(kind: kind, two: two))
    }
}

/// Source: `/components/schemas/Outer`.
public enum Outer: Hashable, Sendable {
    case first(Half)
    case three(Three)
    /// What fits none of the others, kept as it came.
    case unknown(JSONValue)
}

extension Outer: OpenUnion {
    public init(json: inout JSONReader) throws(JSONError) {
        switch try json.variant(by: "kind", among: "first\nTwo\nThree\n") {
        case 1, 2: self = .first(try json.value(as: Half.self))
        case 3: self = .three(try json.value(as: Three.self))
        default: self = .unknown(try json.unknownVariant())
        }
    }

    public func write(json: inout JSONWriter) {
        switch self {
        case .first(let value): value.write(json: &json)
        case .three(let value): value.write(json: &json)
        case .unknown(let value): value.write(json: &json)
        }
    }
}

extension Outer {
    public static func three(_ kind: String, three: String? = nil) -> Self {
        .three(Three(kind: kind, three: three))
    }
}
