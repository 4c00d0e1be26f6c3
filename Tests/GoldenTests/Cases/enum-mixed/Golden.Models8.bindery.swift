// Made by bindery 0 from input.yaml for Golden. Do not edit: generate it again.
// swift-format-ignore-file

@_exported import BinderyRuntime

private typealias RequiredRuntime = BinderyRuntime.GeneratedCodeNeedsBinderyRuntime6

/// Source: `/components/schemas/Holder`.
public struct Holder: Hashable, Sendable {
    public var mixed: Optional<Mixed>

    public var size: Size

    public var state: Optional<Nullable>

    public var flags: Optional<[Flag?]>

    /// Members that the description does not name: kept as they came, sent back, and free to be set.
    public var unknownFields: JSONObject

    /// The optional members that are sent as `null` while their property is nil; all others are left out then.
    public var nulls: ExplicitNulls<Self>

    public init(
        mixed: Mixed?,
        size: Size,
        state: Nullable? = nil,
        flags: [Flag?]? = nil,
        unknownFields: JSONObject = [:],
        nulls: ExplicitNulls<Self> = []
    ) {
        self.mixed = mixed
        self.size = size
        self.state = state
        self.flags = flags
        self.unknownFields = unknownFields
        self.nulls = nulls
    }

    public enum Size: OpenNumberEnum {
        case _256
        case _512_5
        /// A value that the description does not name, kept as it came.
        case unknown(Double)

        public static var knownCases: [Self] { [._256, ._512_5] }

        public init(rawValue: Double) {
            switch rawValue {
            case 256: self = ._256
            case 512.5: self = ._512_5
            default: self = .unknown(rawValue)
            }
        }

        public var rawValue: Double {
            switch self {
            case ._256: 256
            case ._512_5: 512.5
            case .unknown(let value): value
            }
        }
    }

    public enum Flag: OpenEnum {
        case x
        case y
        /// A value that the description does not name, kept as it came.
        case unknown(String)

        public static var knownCases: [Self] { [.x, .y] }

        public var rawValue: String {
            switch self {
            case .x: "x"
            case .y: "y"
            case .unknown(let value): value
            }
        }
    }
}

extension Holder: Record {
    public init(json: inout JSONReader) throws(JSONError) {
        let start = json.enterRecord(Self.self)
        var mixed: Mixed?
        var size: Size?
        var state: Nullable?
        var flags: [Flag?]?
        var unknownFields = JSONObject()
        var nulls: UInt64 = 0
        var member = 0
        repeat {
            if json.key("\"mixed\":", 1, &member) { json.nullable(&mixed, unknown: &unknownFields) }
            if json.key("\"size\":", 2, &member) { json.required(&size) }
            if json.key("\"state\":", 3, &member) { json.optional(&state, 3, &nulls, unknown: &unknownFields) }
            if json.key("\"flags\":", 4, &member) { json.optional(&flags, 4, &nulls, unknown: &unknownFields) }
        } while json.nextMember(&member, of: "mixed\nsize\nstate\nflags\n", unknown: &unknownFields)
        guard let size, json.isSound else { try json.fail(missing: "size\n", from: start) }
        self.init(
            mixed: mixed,
            size: size,
            state: state,
            flags: flags,
            unknownFields: unknownFields,
            nulls: ExplicitNulls(rawValue: nulls)
        )
    }

    public func write(json: inout JSONWriter) {
        let start = json.count
        json.nullable(",\"mixed\":", mixed, unknown: unknownFields)
        json.required(",\"size\":", size)
        json.optional(",\"state\":", state, 3, nulls)
        json.optional(",\"flags\":", flags, 4, nulls)
        json.closeObject(from: start, names: "mixed\nsize\nstate\nflags\n", unknown: unknownFields)
    }

    public static var places: StaticString { "\tinput.yaml#/components/schemas/Holder/properties/\nmixed\nsize\nstate\nflags\n" }
}

extension ExplicitNulls<Holder> {
    public static var state: Self { Self(member: 3) }
}

extension Holder.Flag {
    public static var knownWords: StaticString { "x\ny\n" }
}
