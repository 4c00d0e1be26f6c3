// Made by bindery 0 from input.yaml for Golden. Do not edit: generate it again.
// swift-format-ignore-file

@_exported import BinderyRuntime

private typealias RequiredRuntime = BinderyRuntime.GeneratedCodeNeedsBinderyRuntime6

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
        let start = json.enterRecord(Self.self)
        var data: DataValue?
        var unknownFields = JSONObject()
        var nulls: UInt64 = 0
        var member = 0
        repeat {
            if json.key("\"data\":", 1, &member) { json.optional(&data, 1, &nulls, unknown: &unknownFields) }
        } while json.nextMember(&member, of: "data\n", unknown: &unknownFields)
        guard json.isSound else { try json.fail(missing: "", from: start) }
        self.init(data: data, unknownFields: unknownFields, nulls: ExplicitNulls(rawValue: nulls))
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
        let start = json.enterRecord(Self.self)
        var selfValue: String?
        var initValue: String?
        var SelfValue: String?
        var unknownFields = JSONObject()
        var nulls: UInt64 = 0
        var member = 0
        repeat {
            if json.key("\"self\":", 1, &member) { json.optional(&selfValue, 1, &nulls, unknown: &unknownFields) }
            if json.key("\"init\":", 2, &member) { json.optional(&initValue, 2, &nulls, unknown: &unknownFields) }
            if json.key("\"Self\":", 3, &member) { json.optional(&SelfValue, 3, &nulls, unknown: &unknownFields) }
        } while json.nextMember(&member, of: "self\ninit\nSelf\n", unknown: &unknownFields)
        guard json.isSound else { try json.fail(missing: "", from: start) }
        self.init(
            selfValue: selfValue,
            initValue: initValue,
            SelfValue: SelfValue,
            unknownFields: unknownFields,
            nulls: ExplicitNulls(rawValue: nulls)
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
        let start = json.enterRecord(Self.self)
        var empty: String?
        var _1: String?
        var thumbsUpSign: String?
        var unknownFields = JSONObject()
        var nulls: UInt64 = 0
        var member = 0
        repeat {
            if json.key("\"\":", 1, &member) { json.optional(&empty, 1, &nulls, unknown: &unknownFields) }
            if json.key("\"1\":", 2, &member) { json.optional(&_1, 2, &nulls, unknown: &unknownFields) }
            if json.key("\"👍\":", 3, &member) { json.optional(&thumbsUpSign, 3, &nulls, unknown: &unknownFields) }
        } while json.nextMember(&member, of: "\n1\n👍\n", unknown: &unknownFields)
        guard json.isSound else { try json.fail(missing: "", from: start) }
        self.init(
            empty: empty,
            _1: _1,
            thumbsUpSign: thumbsUpSign,
            unknownFields: unknownFields,
            nulls: ExplicitNulls(rawValue: nulls)
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
