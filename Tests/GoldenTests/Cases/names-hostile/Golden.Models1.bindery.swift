// Made by bindery 0 from input.yaml. Do not edit: generate it again.
// swift-format-ignore-file

@_exported import BinderyRuntime

private typealias RequiredRuntime = BinderyRuntime.GeneratedCodeNeedsBinderyRuntime5

/// Source: `/components/schemas/Data`.
public struct DataValue: Hashable, Sendable {
    public var data: DataValue? {
        get { _data?.value }
        set { _data = newValue.map(Box.init) }
    }

    var _data: Optional<Box<DataValue>>

    /// Members that the description does not name: kept as they came, sent back, and free to be set.
    public var unknownFields: JSONObject

    /// The optional members that are sent as `null` while their property is nil; all others are left out then.
    public var nulls: ExplicitNulls<Self>

    public init(
        data: DataValue? = nil,
        unknownFields: JSONObject = [:],
        nulls: ExplicitNulls<Self> = []
    ) {
        _data = data.map(Box.init)
        self.unknownFields = unknownFields
        self.nulls = nulls
    }
}

extension DataValue: Record {
    public init(json: inout JSONReader) throws(JSONError) {
        var members = json.enterRecord(Self.self, "\u{4}data")
        var data: DataValue?
        while json.nextMember(&members) {
            switch members.place {
            case 1: json.optional(&data, &members)
            default: break
            }
        }
        guard json.isSound else { try json.fail(missing: "", from: members.start) }
        self.init(
            data: data,
            unknownFields: members.takeUnknownFields(),
            nulls: ExplicitNulls(rawValue: members.nulls)
        )
    }

    public func write(json: inout JSONWriter) {
        let start = json.count
        json.optional(",\"data\":", _data?.value, 1, nulls)
        json.closeObject(from: start, names: "data\n", unknown: unknownFields)
    }

    public static var places: StaticString { "\tinput.yaml#/components/schemas/Data/properties/\ndata\n" }
}

/// Source: `/components/schemas/Type`.
public struct TypeValue: Hashable, Sendable {
    public var selfValue: Optional<String>

    public var initValue: Optional<String>

    public var SelfValue: Optional<String>

    /// Members that the description does not name: kept as they came, sent back, and free to be set.
    public var unknownFields: JSONObject

    /// The optional members that are sent as `null` while their property is nil; all others are left out then.
    public var nulls: ExplicitNulls<Self>

    public init(
        selfValue: String? = nil,
        initValue: String? = nil,
        SelfValue: String? = nil,
        unknownFields: JSONObject = [:],
        nulls: ExplicitNulls<Self> = []
    ) {
        self.selfValue = selfValue
        self.initValue = initValue
        self.SelfValue = SelfValue
        self.unknownFields = unknownFields
        self.nulls = nulls
    }
}

extension TypeValue: Record {
    public init(json: inout JSONReader) throws(JSONError) {
        var members = json.enterRecord(Self.self, "\u{4}self\u{4}init\u{4}Self")
        var selfValue: String?
        var initValue: String?
        var SelfValue: String?
        while json.nextMember(&members) {
            switch members.place {
            case 1: json.optional(&selfValue, &members)
            case 2: json.optional(&initValue, &members)
            case 3: json.optional(&SelfValue, &members)
            default: break
            }
        }
        guard json.isSound else { try json.fail(missing: "", from: members.start) }
        self.init(
            selfValue: selfValue,
            initValue: initValue,
            SelfValue: SelfValue,
            unknownFields: members.takeUnknownFields(),
            nulls: ExplicitNulls(rawValue: members.nulls)
        )
    }

    public func write(json: inout JSONWriter) {
        let start = json.count
        json.optional(",\"self\":", selfValue, 1, nulls)
        json.optional(",\"init\":", initValue, 2, nulls)
        json.optional(",\"Self\":", SelfValue, 3, nulls)
        json.closeObject(from: start, names: "self\ninit\nSelf\n", unknown: unknownFields)
    }

    public static var places: StaticString { "\tinput.yaml#/components/schemas/Type/properties/\nself\ninit\nSelf\n" }
}

/// Source: `/components/schemas/123`.
public struct _123Type: Hashable, Sendable {
    public var empty: Optional<String>

    public var _1: Optional<String>

    public var thumbsUpSign: Optional<String>

    /// Members that the description does not name: kept as they came, sent back, and free to be set.
    public var unknownFields: JSONObject

    /// The optional members that are sent as `null` while their property is nil; all others are left out then.
    public var nulls: ExplicitNulls<Self>

    public init(
        empty: String? = nil,
        _1: String? = nil,
        thumbsUpSign: String? = nil,
        unknownFields: JSONObject = [:],
        nulls: ExplicitNulls<Self> = []
    ) {
        self.empty = empty
        self._1 = _1
        self.thumbsUpSign = thumbsUpSign
        self.unknownFields = unknownFields
        self.nulls = nulls
    }
}

extension _123Type: Record {
    public init(json: inout JSONReader) throws(JSONError) {
        var members = json.enterRecord(Self.self, "\u{0}\u{1}1\u{4}👍")
        var empty: String?
        var _1: String?
        var thumbsUpSign: String?
        while json.nextMember(&members) {
            switch members.place {
            case 1: json.optional(&empty, &members)
            case 2: json.optional(&_1, &members)
            case 3: json.optional(&thumbsUpSign, &members)
            default: break
            }
        }
        guard json.isSound else { try json.fail(missing: "", from: members.start) }
        self.init(
            empty: empty,
            _1: _1,
            thumbsUpSign: thumbsUpSign,
            unknownFields: members.takeUnknownFields(),
            nulls: ExplicitNulls(rawValue: members.nulls)
        )
    }

    public func write(json: inout JSONWriter) {
        let start = json.count
        json.optional(",\"\":", empty, 1, nulls)
        json.optional(",\"1\":", _1, 2, nulls)
        json.optional(",\"👍\":", thumbsUpSign, 3, nulls)
        json.closeObject(from: start, names: "\n1\n👍\n", unknown: unknownFields)
    }

    public static var places: StaticString { "\tinput.yaml#/components/schemas/123/properties/\n\n1\n👍\n" }
}
