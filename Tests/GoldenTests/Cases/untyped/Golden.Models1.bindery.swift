// Made by bindery 0 from input.yaml for Golden. Do not edit: generate it again.
// swift-format-ignore-file

@_exported import BinderyRuntime

private typealias RequiredRuntime = BinderyRuntime.GeneratedCodeNeedsBinderyRuntime6

/// Source: `/components/schemas/Request`.
public struct Request: Hashable, Sendable {
    public var mixed: Optional<Mixed>

    public var tuple: Optional<Tuple>

    public var matrix: Optional<JSONValue>

    /// Members that the description does not name: kept as they came, sent back, and free to be set.
    public var unknownFields: JSONObject

    /// The optional members that are sent as `null` while their property is nil; all others are left out then.
    public var nulls: ExplicitNulls<Self>

    public init(
        mixed: Mixed? = nil,
        tuple: Tuple? = nil,
        matrix: JSONValue? = nil,
        unknownFields: JSONObject = [:],
        nulls: ExplicitNulls<Self> = []
    ) {
        self.mixed = mixed
        self.tuple = tuple
        self.matrix = matrix
        self.unknownFields = unknownFields
        self.nulls = nulls
    }

    public enum Mixed: OpenValueEnum {
        case _1
        case two
        case `true`
        /// A value that the description does not name, kept as it came.
        case unknown(JSONValue)

        public static var knownCases: [Self] { [._1, .two, .true] }

        public init(rawValue: JSONValue) {
            switch rawValue {
            case 1: self = ._1
            case "two": self = .two
            case true: self = .true
            default: self = .unknown(rawValue)
            }
        }

        public var rawValue: JSONValue {
            switch self {
            case ._1: 1
            case .two: "two"
            case .true: true
            case .unknown(let value): value
            }
        }
    }

    public struct Tuple: Hashable, Sendable {
        public var first: Optional<String>

        public var second: Optional<Int>

        /// The elements behind those that have names.
        public var additionalElements: [JSONValue]

        public init(
            first: String? = nil,
            second: Int? = nil,
            additionalElements: [JSONValue] = []
        ) {
            self.first = first
            self.second = second
            self.additionalElements = additionalElements
        }
    }
}

extension Request: Record {
    public init(json: inout JSONReader) throws(JSONError) {
        let start = json.enterRecord(Self.self)
        var mixed: Mixed?
        var tuple: Tuple?
        var matrix: JSONValue?
        var unknownFields = JSONObject()
        var nulls: UInt64 = 0
        var member = 0
        repeat {
            if json.key("\"mixed\":", 1, &member) { json.optional(&mixed, 1, &nulls, unknown: &unknownFields) }
            if json.key("\"tuple\":", 2, &member) { json.optional(&tuple, 2, &nulls, unknown: &unknownFields) }
            if json.key("\"matrix\":", 3, &member) { json.optional(&matrix, 3, &nulls, unknown: &unknownFields) }
        } while json.nextMember(&member, of: "mixed\ntuple\nmatrix\n", unknown: &unknownFields)
        guard json.isSound else { try json.fail(missing: "", from: start) }
        self.init(
            mixed: mixed,
            tuple: tuple,
            matrix: matrix,
            unknownFields: unknownFields,
            nulls: ExplicitNulls(rawValue: nulls)
        )
    }

    public func write(json: inout JSONWriter) {
        let start = json.count
        json.optional(",\"mixed\":", mixed, 1, nulls)
        json.optional(",\"tuple\":", tuple, 2, nulls)
        json.optional(",\"matrix\":", matrix, 3, nulls)
        json.closeObject(from: start, names: "mixed\ntuple\nmatrix\n", unknown: unknownFields)
    }

    public static var places: StaticString { "\tinput.yaml#/components/schemas/Request/properties/\nmixed\ntuple\nmatrix\n" }
}

extension Request.Tuple: OpenTuple {
    public init(json: inout JSONReader) throws(JSONError) {
        var isOpen = try json.enterArray()
        let first: String? = try json.optionalElement(&isOpen)
        let second: Int? = try json.optionalElement(&isOpen)
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
