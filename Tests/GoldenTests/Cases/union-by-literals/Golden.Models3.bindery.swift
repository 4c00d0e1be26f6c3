// Made by bindery 0 from input.yaml for Golden. Do not edit: generate it again.
// swift-format-ignore-file

@_exported import BinderyRuntime

private typealias RequiredRuntime = BinderyRuntime.GeneratedCodeNeedsBinderyRuntime6

/// Source: `/components/schemas/Inline`.
public enum Inline: Hashable, Sendable {
    case okTrue(OkTrue)
    case okFalse(OkFalse)
    /// What fits none of the others, kept as it came.
    case unknown(JSONValue)

    public struct OkTrue: Hashable, Sendable {
        public var channel: Optional<String>

        /// Members that the description does not name: kept as they came, sent back, and free to be set.
        public var unknownFields: JSONObject

        /// The optional members that are sent as `null` while their property is nil; all others are left out then.
        public var nulls: ExplicitNulls<Self>

        public init(
            channel: String? = nil,
            unknownFields: JSONObject = [:],
            nulls: ExplicitNulls<Self> = []
        ) {
            self.channel = channel
            self.unknownFields = unknownFields
            self.nulls = nulls
        }
    }

    public struct OkFalse: Hashable, Sendable {
        public var error: Optional<String>

        /// Members that the description does not name: kept as they came, sent back, and free to be set.
        public var unknownFields: JSONObject

        /// The optional members that are sent as `null` while their property is nil; all others are left out then.
        public var nulls: ExplicitNulls<Self>

        public init(
            error: String? = nil,
            unknownFields: JSONObject = [:],
            nulls: ExplicitNulls<Self> = []
        ) {
            self.error = error
            self.unknownFields = unknownFields
            self.nulls = nulls
        }
    }
}

extension Inline: OpenUnion {
    public init(json: inout JSONReader) throws(JSONError) {
        switch try json.variant(by: "ok", among: "true\nfalse\n") {
        case 1: self = .okTrue(try json.value(as: OkTrue.self))
        case 2: self = .okFalse(try json.value(as: OkFalse.self))
        default: self = .unknown(try json.unknownVariant())
        }
    }

    public func write(json: inout JSONWriter) {
        switch self {
        case .okTrue(let value): value.write(json: &json)
        case .okFalse(let value): value.write(json: &json)
        case .unknown(let value): value.write(json: &json)
        }
    }
}

extension Inline {
    public static var okTrue: Self { .okTrue(OkTrue()) }

    public static func okTrue(channel: String? = nil) -> Self {
        .okTrue(OkTrue(channel: channel))
    }

    public static var okFalse: Self { .okFalse(OkFalse()) }

    public static func okFalse(error: String? = nil) -> Self {
        .okFalse(OkFalse(error: error))
    }
}

extension Inline.OkTrue: Record {
    public init(json: inout JSONReader) throws(JSONError) {
        let start = json.enterRecord(Self.self)
        var channel: String?
        var unknownFields = JSONObject()
        var nulls: UInt64 = 0
        var member = 0
        repeat {
            if json.key("\"ok\":", 1, &member) { json.constant("true", unknown: &unknownFields) }
            if json.key("\"channel\":", 2, &member) { json.optional(&channel, 2, &nulls, unknown: &unknownFields) }
        } while json.nextMember(&member, of: "ok\nchannel\n", unknown: &unknownFields)
        guard json.isSound else { try json.fail(missing: "", from: start) }
        self.init(
            channel: channel,
            unknownFields: unknownFields,
            nulls: ExplicitNulls(rawValue: nulls)
        )
    }

    public func write(json: inout JSONWriter) {
        let start = json.count
        json.constant(",\"ok\":true", "ok", unknown: unknownFields)
        json.optional(",\"channel\":", channel, 2, nulls)
        json.closeObject(from: start, names: "ok\nchannel\n", unknown: unknownFields)
    }

    public static var places: StaticString { "\tinput.yaml#/components/schemas/Inline/oneOf/0/properties/\nok\nchannel\n" }
}

extension Inline.OkFalse: Record {
    public init(json: inout JSONReader) throws(JSONError) {
        let start = json.enterRecord(Self.self)
        var error: String?
        var unknownFields = JSONObject()
        var nulls: UInt64 = 0
        var member = 0
        repeat {
            if json.key("\"ok\":", 1, &member) { json.constant("false", unknown: &unknownFields) }
            if json.key("\"error\":", 2, &member) { json.optional(&error, 2, &nulls, unknown: &unknownFields) }
        } while json.nextMember(&member, of: "ok\nerror\n", unknown: &unknownFields)
        guard json.isSound else { try json.fail(missing: "", from: start) }
        self.init(error: error, unknownFields: unknownFields, nulls: ExplicitNulls(rawValue: nulls))
    }

    public func write(json: inout JSONWriter) {
        let start = json.count
        json.constant(",\"ok\":false", "ok", unknown: unknownFields)
        json.optional(",\"error\":", error, 2, nulls)
        json.closeObject(from: start, names: "ok\nerror\n", unknown: unknownFields)
    }

    public static var places: StaticString { "\tinput.yaml#/components/schemas/Inline/oneOf/1/properties/\nok\nerror\n" }
}

/// Source: `/components/schemas/Large`.
public struct Large: Hashable, Sendable {
    public var size: Size

    public var quality: String

    /// Members that the description does not name: kept as they came, sent back, and free to be set.
    public var unknownFields: JSONObject

    public init(size: Size, quality: String, unknownFields: JSONObject = [:]) {
        self.size = size
        self.quality = quality
        self.unknownFields = unknownFields
    }

    public enum Size: OpenIntEnum {
        case _512
        case _1024
        /// A value that the description does not name, kept as it came.
        case unknown(Int)

        public static var knownCases: [Self] { [._512, ._1024] }

        public init(rawValue: Int) {
            switch rawValue {
            case 512: self = ._512
            case 1024: self = ._1024
            default: self = .unknown(rawValue)
            }
        }

        public var rawValue: Int {
            switch self {
            case ._512: 512
            case ._1024: 1024
            case .unknown(let value): value
            }
        }
    }
}

extension Large: Record {
    public init(json: inout JSONReader) throws(JSONError) {
        let start = json.enterRecord(Self.self)
        var size: Size?
        var quality: String?
        var unknownFields = JSONObject()
        var member = 0
        repeat {
            if json.key("\"size\":", 1, &member) { json.required(&size) }
            if json.key("\"quality\":", 2, &member) { json.required(&quality) }
        } while json.nextMember(&member, of: "size\nquality\n", unknown: &unknownFields)
        guard
            let size, let quality, json.isSound
        else { try json.fail(missing: "size\nquality\n", from: start) }
        self.init(size: size, quality: quality, unknownFields: unknownFields)
    }

    public func write(json: inout JSONWriter) {
        let start = json.count
        json.required(",\"size\":", size)
        json.required(",\"quality\":", quality)
        json.closeObject(from: start, names: "size\nquality\n", unknown: unknownFields)
    }

    public static var places: StaticString { "\tinput.yaml#/components/schemas/Large/properties/\nsize\nquality\n" }
}

/// Source: `/components/schemas/Small`.
public struct Small: Hashable, Sendable {
    public var size: Size

    public var tags: String

    /// Members that the description does not name: kept as they came, sent back, and free to be set.
    public var unknownFields: JSONObject

    public init(size: Size, tags: String, unknownFields: JSONObject = [:]) {
        self.size = size
        self.tags = tags
        self.unknownFields = unknownFields
    }

    public enum Size: OpenIntEnum {
        case _256
        case _512
        /// A value that the description does not name, kept as it came.
        case unknown(Int)

        public static var knownCases: [Self] { [._256, ._512] }

        public init(rawValue: Int) {
            switch rawValue {
            case 256: self = ._256
            case 512: self = ._512
            default: self = .unknown(rawValue)
            }
        }

        public var rawValue: Int {
            switch self {
            case ._256: 256
            case ._512: 512
            case .unknown(let value): value
            }
        }
    }
}

extension Small: Record {
    public init(json: inout JSONReader) throws(JSONError) {
        let start = json.enterRecord(Self.self)
        var size: Size?
        var tags: String?
        var unknownFields = JSONObject()
        var member = 0
        repeat {
            if json.key("\"size\":", 1, &member) { json.required(&size) }
            if json.key("\"tags\":", 2, &member) { json.required(&tags) }
        } while json.nextMember(&member, of: "size\ntags\n", unknown: &unknownFields)
        guard let size, let tags, json.isSound else { try json.fail(missing: "size\ntags\n", from: start) }
        self.init(size: size, tags: tags, unknownFields: unknownFields)
    }

    public func write(json: inout JSONWriter) {
        let start = json.count
        json.required(",\"size\":", size)
        json.required(",\"tags\":", tags)
        json.closeObject(from: start, names: "size\ntags\n", unknown: unknownFields)
    }

    public static var places: StaticString { "\tinput.yaml#/components/schemas/Small/properties/\nsize\ntags\n" }
}
