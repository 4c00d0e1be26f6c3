// Made by bindery 0 from input.yaml for Golden. Do not edit: generate it again.
// swift-format-ignore-file

import BinderyRuntime

private typealias RequiredRuntime = BinderyRuntime.GeneratedCodeNeedsBinderyRuntime6

/// Source: `/components/schemas/Node`.
public struct Node: Hashable, Sendable {
    public var shape: Shape

    public var state: Optional<State>

    public var level: Optional<Level>

    public var model: Optional<Model>

    public var range: Optional<Range>

    public var weights: Optional<[String: Double]>

    public var child: Node? {
        get { _child?.value }
        set { _child = newValue.map(Box.init) }
    }

    var _child: Optional<Box<Node>>

    @available(*, deprecated)
    public var old: String? {
        get { _old }
        set { _old = newValue }
    }

    var _old: Optional<String>

    /// Members that the description does not name: kept as they came, sent back, and free to be set.
    public var unknownFields: JSONObject

    /// The optional members that are sent as `null` while their property is nil; all others are left out then.
    public var nulls: ExplicitNulls<Self>

    public init(
        shape: Shape,
        state: State? = nil,
        level: Level? = nil,
        model: Model? = nil,
        range: Range? = nil,
        weights: [String: Double]? = nil,
        child: Node? = nil,
        old: String? = nil,
        unknownFields: JSONObject = [:],
        nulls: ExplicitNulls<Self> = []
    ) {
        self.shape = shape
        self.state = state
        self.level = level
        self.model = model
        self.range = range
        self.weights = weights
        _child = child.map(Box.init)
        _old = old
        self.unknownFields = unknownFields
        self.nulls = nulls
    }

    public enum State: OpenEnum {
        case open
        case closed
        /// A value that the description does not name, kept as it came.
        case unknown(String)

        public static var knownCases: [Self] { [.open, .closed] }

        public var rawValue: String {
            switch self {
            case .open: "open"
            case .closed: "closed"
            case .unknown(let value): value
            }
        }
    }

    public enum Level: OpenIntEnum {
        case _1
        case _2
        /// A value that the description does not name, kept as it came.
        case unknown(Int)

        public static var knownCases: [Self] { [._1, ._2] }

        public init(rawValue: Int) {
            switch rawValue {
            case 1: self = ._1
            case 2: self = ._2
            default: self = .unknown(rawValue)
            }
        }

        public var rawValue: Int {
            switch self {
            case ._1: 1
            case ._2: 2
            case .unknown(let value): value
            }
        }
    }

    public struct Model: OpenString {
        public var rawValue: String

        public init(rawValue: String) {
            self.rawValue = rawValue
        }

        public static var small: Self { Self(rawValue: "small") }
    }

    public struct Range: Hashable, Sendable {
        public var first: Optional<Double>

        public var second: Optional<String>

        /// The elements behind those that have names.
        public var additionalElements: [JSONValue]

        public init(
            first: Double? = nil,
            second: String? = nil,
            additionalElements: [JSONValue] = []
        ) {
            self.first = first
            self.second = second
            self.additionalElements = additionalElements
        }
    }
}

extension Node: Record {
    public init(json: inout JSONReader) throws(JSONError) {
        let start = json.enterRecord(Self.self)
        var shape: Shape?
        var state: State?
        var level: Level?
        var model: Model?
        var range: Range?
        var weights: [String: Double]?
        var child: Node?
        var old: String?
        var unknownFields = JSONObject()
        var nulls: UInt64 = 0
        var member = 0
        repeat {
            if json.key("\"kind\":", 1, &member) { json.constant("\"node\"", unknown: &unknownFields) }
            if json.key("\"shape\":", 2, &member) { json.required(&shape) }
            if json.key("\"state\":", 3, &member) { json.optional(&state, 3, &nulls, unknown: &unknownFields) }
            if json.key("\"level\":", 4, &member) { json.optional(&level, 4, &nulls, unknown: &unknownFields) }
            if json.key("\"model\":", 5, &member) { json.optional(&model, 5, &nulls, unknown: &unknownFields) }
            if json.key("\"range\":", 6, &member) { json.optional(&range, 6, &nulls, unknown: &unknownFields) }
            if json.key("\"weights\":", 7, &member) { json.optional(&weights, 7, &nulls, unknown: &unknownFields) }
            if json.key("\"child\":", 8, &member) { json.optional(&child, 8, &nulls, unknown: &unknownFields) }
            if json.key("\"old\":", 9, &member) { json.optional(&old, 9, &nulls, unknown: &unknownFields) }
        } while json.nextMember(&member, of: "kind\nshape\nstate\nlevel\nmodel\nrange\nweights\nchild\nold\n", unknown: &unknownFields)
        guard let shape, json.isSound else { try json.fail(missing: "shape\n", from: start) }
        self.init(
            shape: shape,
            state: state,
            level: level,
            model: model,
            range: range,
            weights: weights,
            child: child,
            old: old,
            unknownFields: unknownFields,
            nulls: ExplicitNulls(rawValue: nulls)
        )
    }

    public func write(json: inout JSONWriter) {
        let start = json.count
        json.constant(",\"kind\":\"node\"", "kind", unknown: unknownFields)
        json.required(",\"shape\":", shape)
        json.optional(",\"state\":", state, 3, nulls)
        json.optional(",\"level\":", level, 4, nulls)
        json.optional(",\"model\":", model, 5, nulls)
        json.optional(",\"range\":", range, 6, nulls)
        json.optional(",\"weights\":", weights, 7, nulls)
        json.optional(",\"child\":", _child?.value, 8, nulls)
        json.optional(",\"old\":", _old, 9, nulls)
        json.closeObject(from: start, names: "kind\nshape\nstate\nlevel\nmodel\nrange\nweights\nchild\nold\n", unknown: unknownFields)
    }

    public static var places: StaticString { "\tinput.yaml#/components/schemas/Node/properties/\nkind\nshape\nstate\nlevel\nmodel\nrange\nweights\nchild\nold\n" }
}

extension Node {
    public func validate(into validator: inout Validator) {
        validator.visit("shape", shape)
        validator.visit("child", _child?.value)
    }
}

extension Node.State {
    public static var knownWords: StaticString { "open\nclosed\n" }
}

extension Node.Range: OpenTuple {
    public init(json: inout JSONReader) throws(JSONError) {
        var isOpen = try json.enterArray()
        let first: Double? = try json.optionalElement(&isOpen)
        let second: String? = try json.optionalElement(&isOpen)
        let additionalElements: [JSONValue] = try json.elements(&isOpen)
        self.init(first: first, second: second, additionalElements: additionalElements)
    }

    public func write(json: inout JSONWriter) {
        var elements = ElementWriter(json: &json)
        elements.optional(self.first, json: &json)
        elements.optional(self.second, json: &json)
        elements.rest(self.additionalElements, json: &json)
    }
}
