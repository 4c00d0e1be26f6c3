// Made by bindery 0 from input.yaml for Golden. Do not edit: generate it again.
// swift-format-ignore-file

@_exported import BinderyRuntime

private typealias RequiredRuntime = BinderyRuntime.GeneratedCodeNeedsBinderyRuntime6

/// Source: `/components/schemas/Answer`.
public struct Answer: Hashable, Sendable {
    public var finishReason: FinishReason

    /// Default: `"auto"`.
    public var size: Optional<Size>

    public var rating: Optional<Rating>

    /// Members that the description does not name: kept as they came, sent back, and free to be set.
    public var unknownFields: JSONObject

    /// The optional members that are sent as `null` while their property is nil; all others are left out then.
    public var nulls: ExplicitNulls<Self>

    public init(
        finishReason: FinishReason,
        size: Size? = nil,
        rating: Rating? = nil,
        unknownFields: JSONObject = [:],
        nulls: ExplicitNulls<Self> = []
    ) {
        self.finishReason = finishReason
        self.size = size
        self.rating = rating
        self.unknownFields = unknownFields
        self.nulls = nulls
    }

    public enum Size: OpenEnum {
        case _256x256
        case auto
        /// A value that the description does not name, kept as it came.
        case unknown(String)

        public static var knownCases: [Self] { [._256x256, .auto] }

        public var rawValue: String {
            switch self {
            case ._256x256: "256x256"
            case .auto: "auto"
            case .unknown(let value): value
            }
        }
    }

    public enum Rating: OpenIntEnum {
        case _1
        case _2
        case _3
        /// A value that the description does not name, kept as it came.
        case unknown(Int)

        public static var knownCases: [Self] { [._1, ._2, ._3] }

        public init(rawValue: Int) {
            switch rawValue {
            case 1: self = ._1
            case 2: self = ._2
            case 3: self = ._3
            default: self = .unknown(rawValue)
            }
        }

        public var rawValue: Int {
            switch self {
            case ._1: 1
            case ._2: 2
            case ._3: 3
            case .unknown(let value): value
            }
        }
    }
}

extension Answer: Record {
    public init(json: inout JSONReader) throws(JSONError) {
        let start = json.enterRecord(Self.self)
        var finishReason: FinishReason?
        var size: Size?
        var rating: Rating?
        var unknownFields = JSONObject()
        var nulls: UInt64 = 0
        var member = 0
        repeat {
            if json.key("\"finish_reason\":", 1, &member) { json.required(&finishReason) }
            if json.key("\"size\":", 2, &member) { json.optional(&size, 2, &nulls, unknown: &unknownFields) }
            if json.key("\"rating\":", 3, &member) { json.optional(&rating, 3, &nulls, unknown: &unknownFields) }
        } while json.nextMember(&member, of: "finish_reason\nsize\nrating\n", unknown: &unknownFields)
        guard let finishReason, json.isSound else { try json.fail(missing: "finish_reason\n", from: start) }
        self.init(
            finishReason: finishReason,
            size: size,
            rating: rating,
            unknownFields: unknownFields,
            nulls: ExplicitNulls(rawValue: nulls)
        )
    }

    public func write(json: inout JSONWriter) {
        let start = json.count
        json.required(",\"finish_reason\":", finishReason)
        json.optional(",\"size\":", size, 2, nulls)
        json.optional(",\"rating\":", rating, 3, nulls)
        json.closeObject(from: start, names: "finish_reason\nsize\nrating\n", unknown: unknownFields)
    }

    public static var places: StaticString { "\tinput.yaml#/components/schemas/Answer/properties/\nfinish_reason\nsize\nrating\n" }
}

extension Answer.Size {
    public static var knownWords: StaticString { "256x256\nauto\n" }
}
