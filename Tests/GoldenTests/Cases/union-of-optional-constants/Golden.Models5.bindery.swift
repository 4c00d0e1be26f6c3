// Made by bindery 0 from input.yaml for Golden. Do not edit: generate it again.
// swift-format-ignore-file

@_exported import BinderyRuntime

private typealias RequiredRuntime = BinderyRuntime.GeneratedCodeNeedsBinderyRuntime6

/// Source: `/components/schemas/Shape`.
public enum Shape: Hashable, Sendable {
    /// Circle
    case circle(Circle)
    /// Square
    case square(Square)
    /// Dot
    case dot(Dot)
    /// Blot
    case blot(Blot)
    /// What fits none of the others, kept as it came.
    case unknown(JSONValue)

    /// Circle
    public struct Circle: Hashable, Sendable {
        /// Always `"circle"`.
        public var type: Optional<TypeValue>

        public var radius: Double

        /// Members that the description does not name: kept as they came, sent back, and free to be set.
        public var unknownFields: JSONObject

        /// The optional members that are sent as `null` while their property is nil; all others are left out then.
        public var nulls: ExplicitNulls<Self>

        public init(
            radius: Double,
            type: TypeValue? = nil,
            unknownFields: JSONObject = [:],
            nulls: ExplicitNulls<Self> = []
        ) {
            self.radius = radius
            self.type = type
            self.unknownFields = unknownFields
            self.nulls = nulls
        }

        public enum TypeValue: OpenEnum {
            case circle
            /// A value that the description does not name, kept as it came.
            case unknown(String)

            public static var knownCases: [Self] { [.circle] }

            public var rawValue: String {
                switch self {
                case .circle: "circle"
                case .unknown(let value): value
                }
            }
        }
    }

    /// Square
    public struct Square: Hashable, Sendable {
        /// Always `"square"`.
        public var type: Optional<TypeValue>

        public var side: Double

        /// Members that the description does not name: kept as they came, sent back, and free to be set.
        public var unknownFields: JSONObject

        /// The optional members that are sent as `null` while their property is nil; all others are left out then.
        public var nulls: ExplicitNulls<Self>

        public init(
            side: Double,
            type: TypeValue? = nil,
            unknownFields: JSONObject = [:],
            nulls: ExplicitNulls<Self> = []
        ) {
            self.side = side
            self.type = type
            self.unknownFields = unknownFields
            self.nulls = nulls
        }

        public enum TypeValue: OpenEnum {
            case square
            /// A value that the description does not name, kept as it came.
            case unknown(String)

            public static var knownCases: [Self] { [.square] }

            public var rawValue: String {
                switch self {
                case .square: "square"
                case .unknown(let value): value
                }
            }
        }
    }

    /// Dot
    public struct Dot: Hashable, Sendable {
        /// Always `"dot"`.
        public var type: Optional<TypeValue>

        public var at: Optional<Int>

        /// Members that the description does not name: kept as they came, sent back, and free to be set.
        public var unknownFields: JSONObject

        /// The optional members that are sent as `null` while their property is nil; all others are left out then.
        public var nulls: ExplicitNulls<Self>

        public init(
            type: TypeValue? = nil,
            at: Int? = nil,
            unknownFields: JSONObject = [:],
            nulls: ExplicitNulls<Self> = []
        ) {
            self.type = type
            self.at = at
            self.unknownFields = unknownFields
            self.nulls = nulls
        }

        public enum TypeValue: OpenEnum {
            case dot
            /// A value that the description does not name, kept as it came.
            case unknown(String)

            public static var knownCases: [Self] { [.dot] }

            public var rawValue: String {
                switch self {
                case .dot: "dot"
                case .unknown(let value): value
                }
            }
        }
    }

    /// Blot
    public struct Blot: Hashable, Sendable {
        /// Always `"blot"`.
        public var type: Optional<TypeValue>

        public var at: Optional<String>

        /// Members that the description does not name: kept as they came, sent back, and free to be set.
        public var unknownFields: JSONObject

        /// The optional members that are sent as `null` while their property is nil; all others are left out then.
        public var nulls: ExplicitNulls<Self>

        public init(
            type: TypeValue? = nil,
            at: String? = nil,
            unknownFields: JSONObject = [:],
            nulls: ExplicitNulls<Self> = []
        ) {
            self.type = type
            self.at = at
            self.unknownFields = unknownFields
            self.nulls = nulls
        }

        public enum TypeValue: OpenEnum {
            case blot
            /// A value that the description does not name, kept as it came.
            case unknown(String)

            public static var knownCases: [Self] { [.blot] }

            public var rawValue: String {
                switch self {
                case .blot: "blot"
                case .unknown(let value): value
                }
            }
        }
    }
}

extension Shape: OpenUnion {
    public init(json: inout JSONReader) throws(JSONError) {
        switch try json.variant(by: "type", among: "circle\nsquare\ndot\nblot\n") {
        case 1:
            self = .circle(try json.value(as: Circle.self))
            return
        case 2:
            self = .square(try json.value(as: Square.self))
            return
        case 3:
            self = .dot(try json.value(as: Dot.self))
            return
        case 4:
            self = .blot(try json.value(as: Blot.self))
            return
        default: break
        }
        if try json.kind() == .object, try !json.hasMembers("type\n", count: 1) {
            if try json.hasMembers("radius\n", count: 1), let value = try json.attempt(Circle.self) {
                self = .circle(value)
                return
            }
            if try json.hasMembers("side\n", count: 1), let value = try json.attempt(Square.self) {
                self = .square(value)
                return
            }
            if let value = try json.attempt(Dot.self) {
                self = .dot(value)
                return
            }
            if let value = try json.attempt(Blot.self) {
                self = .blot(value)
                return
            }
        }
        self = .unknown(try json.unknownVariant())
    }

    public func write(json: inout JSONWriter) {
        switch self {
        case .circle(let value): value.write(json: &json)
        case .square(let value): value.write(json: &json)
        case .dot(let value): value.write(json: &json)
        case .blot(let value): value.write(json: &json)
        case .unknown(let value): value.write(json: &json)
        }
    }
}

extension Shape {
    /// Circle
    public static func circle(_ radius: Double, type: Circle.TypeValue? = nil) -> Self {
        .circle(Circle(radius: radius, type: type))
    }

    /// Square
    public static func square(_ side: Double, type: Square.TypeValue? = nil) -> Self {
        .square(Square(side: side, type: type))
    }

    /// Dot
    public static var dot: Self { .dot(Dot()) }

    /// Dot
    public static func dot(type: Dot.TypeValue? = nil, at: Int? = nil) -> Self {
        .dot(Dot(type: type, at: at))
    }

    /// Blot
    public static var blot: Self { .blot(Blot()) }

    /// Blot
    public static func blot(type: Blot.TypeValue? = nil, at: String? = nil) -> Self {
        .blot(Blot(type: type, at: at))
    }
}

extension Shape.Circle: Record {
    public init(json: inout JSONReader) throws(JSONError) {
        let start = json.enterRecord(Self.self)
        var type: TypeValue?
        var radius: Double?
        var unknownFields = JSONObject()
        var nulls: UInt64 = 0
        var member = 0
        repeat {
            if json.key("\"type\":", 1, &member) { json.optional(&type, 1, &nulls, unknown: &unknownFields) }
            if json.key("\"radius\":", 2, &member) { json.required(&radius) }
        } while json.nextMember(&member, of: "type\nradius\n", unknown: &unknownFields)
        guard let radius, json.isSound else { try json.fail(missing: "radius\n", from: start) }
        self.init(
            radius: radius,
            type: type,
            unknownFields: unknownFields,
            nulls: ExplicitNulls(rawValue: nulls)
        )
    }

    public func write(json: inout JSONWriter) {
        let start = json.count
        json.optional(",\"type\":", type, 1, nulls)
        json.required(",\"radius\":", radius)
        json.closeObject(from: start, names: "type\nradius\n", unknown: unknownFields)
    }

    public static var places: StaticString { "\tinput.yaml#/components/schemas/Shape/oneOf/0/properties/\ntype\nradius\n" }
}

extension Shape.Circle.TypeValue {
    public static var knownWords: StaticString { "circle\n" }
}

extension Shape.Square: Record {
    public init(json: inout JSONReader) throws(JSONError) {
        let start = json.enterRecord(Self.self)
        var type: TypeValue?
        var side: Double?
        var unknownFields = JSONObject()
        var nulls: UInt64 = 0
        var member = 0
        repeat {
            if json.key("\"type\":", 1, &member) { json.optional(&type, 1, &nulls, unknown: &unknownFields) }
            if json.key("\"side\":", 2, &member) { json.required(&side) }
        } while json.nextMember(&member, of: "type\nside\n", unknown: &unknownFields)
        guard let side, json.isSound else { try json.fail(missing: "side\n", from: start) }
        self.init(
            side: side,
            type: type,
            unknownFields: unknownFields,
            nulls: ExplicitNulls(rawValue: nulls)
        )
    }

    public func write(json: inout JSONWriter) {
        let start = json.count
        json.optional(",\"type\":", type, 1, nulls)
        json.required(",\"side\":", side)
        json.closeObject(from: start, names: "type\nside\n", unknown: unknownFields)
    }

    public static var places: StaticString { "\tinput.yaml#/components/schemas/Shape/oneOf/1/properties/\ntype\nside\n" }
}

extension Shape.Square.TypeValue {
    public static var knownWords: StaticString { "square\n" }
}

extension Shape.Dot: Record {
    public init(json: inout JSONReader) throws(JSONError) {
        let start = json.enterRecord(Self.self)
        var type: TypeValue?
        var at: Int?
        var unknownFields = JSONObject()
        var nulls: UInt64 = 0
        var member = 0
        repeat {
            if json.key("\"type\":", 1, &member) { json.optional(&type, 1, &nulls, unknown: &unknownFields) }
            if json.key("\"at\":", 2, &member) { json.optional(&at, 2, &nulls, unknown: &unknownFields) }
        } while json.nextMember(&member, of: "type\nat\n", unknown: &unknownFields)
        guard json.isSound else { try json.fail(missing: "", from: start) }
        self.init(
            type: type,
            at: at,
            unknownFields: unknownFields,
            nulls: ExplicitNulls(rawValue: nulls)
        )
    }

    public func write(json: inout JSONWriter) {
        let start = json.count
        json.optional(",\"type\":", type, 1, nulls)
        json.optional(",\"at\":", at, 2, nulls)
        json.closeObject(from: start, names: "type\nat\n", unknown: unknownFields)
    }

    public static var places: StaticString { "\tinput.yaml#/components/schemas/Shape/oneOf/2/properties/\ntype\nat\n" }
}

extension Shape.Dot.TypeValue {
    public static var knownWords: StaticString { "dot\n" }
}

extension Shape.Blot: Record {
    public init(json: inout JSONReader) throws(JSONError) {
        let start = json.enterRecord(Self.self)
        var type: TypeValue?
        var at: String?
        var unknownFields = JSONObject()
        var nulls: UInt64 = 0
        var member = 0
        repeat {
            if json.key("\"type\":", 1, &member) { json.optional(&type, 1, &nulls, unknown: &unknownFields) }
            if json.key("\"at\":", 2, &member) { json.optional(&at, 2, &nulls, unknown: &unknownFields) }
        } while json.nextMember(&member, of: "type\nat\n", unknown: &unknownFields)
        guard json.isSound else { try json.fail(missing: "", from: start) }
        self.init(
            type: type,
            at: at,
            unknownFields: unknownFields,
            nulls: ExplicitNulls(rawValue: nulls)
        )
    }

    public func write(json: inout JSONWriter) {
        let start = json.count
        json.optional(",\"type\":", type, 1, nulls)
        json.optional(",\"at\":", at, 2, nulls)
        json.closeObject(from: start, names: "type\nat\n", unknown: unknownFields)
    }

    public static var places: StaticString { "\tinput.yaml#/components/schemas/Shape/oneOf/3/properties/\ntype\nat\n" }
}

extension Shape.Blot.TypeValue {
    public static var knownWords: StaticString { "blot\n" }
}
