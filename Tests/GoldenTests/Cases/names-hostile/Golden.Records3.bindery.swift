// Made by bindery 0 from input.yaml. Do not edit: generate it again.
// swift-format-ignore-file

import BinderyRuntime

private typealias RequiredRuntime = BinderyRuntime.GeneratedCodeNeedsBinderyRuntime1

/// Source: `/components/schemas/a-b`.
public struct AHyphenB: Hashable, Sendable {
    public var a_b: Optional<String>

    public var aHyphenB: Optional<String>

    public var A_B: Optional<String>

    /// Members that the description does not name: kept as they came, sent back, and free to be set.
    public var unknownFields: JSONObject

    public init(
        a_b: String? = nil,
        aHyphenB: String? = nil,
        A_B: String? = nil,
        unknownFields: JSONObject = [:]
    ) {
        self.a_b = a_b
        self.aHyphenB = aHyphenB
        self.A_B = A_B
        self.unknownFields = unknownFields
    }
}

extension AHyphenB: Record {
    public init(json: inout JSONReader) throws(JSONError) {
        let start = try json.enterRecord(Self.self)
        var a_b: String?
        var aHyphenB: String?
        var A_B: String?
        var unknownFields = JSONObject()
        var member = 0
        while member >= 0 {
            switch member {
            case 0, 1:
                if member == 1 || json.key("\"a_b\":") { json.optional(&a_b, unknown: &unknownFields) }
                fallthrough
            case 2:
                if member == 2 || json.key("\"a-b\":") { json.optional(&aHyphenB, unknown: &unknownFields) }
                fallthrough
            case 3:
                if member == 3 || json.key("\"A_B\":") { json.optional(&A_B, unknown: &unknownFields) }
                fallthrough
            default:
                member = json.nextMember(of: "a_b\na-b\nA_B\n", unknown: &unknownFields)
            }
        }
        guard json.isSound else { throw json.fault(missing: "", from: start) }
        self.init(a_b: a_b, aHyphenB: aHyphenB, A_B: A_B, unknownFields: unknownFields)
    }

    public func write(json: inout JSONWriter) {
        let start = json.count
        if let a_b {
            json.literal(",\"a_b\":")
            a_b.write(json: &json)
        }
        if let aHyphenB {
            json.literal(",\"a-b\":")
            aHyphenB.write(json: &json)
        }
        if let A_B {
            json.literal(",\"A_B\":")
            A_B.write(json: &json)
        }
        json.closeObject(from: start, names: "a_b\na-b\nA_B\n", unknown: unknownFields)
    }

    public static var places: StaticString { "input.yaml:17:45 a_b\n17:68 a-b\n17:91 A_B\n" }
}

/// Source: `/components/schemas/Data`.
public struct DataValue: Hashable, Sendable {
    public var data: DataValue? {
        get { _data?.value }
        set { _data = newValue.map(Box.init) }
    }

    var _data: Optional<Box<DataValue>>

    /// Members that the description does not name: kept as they came, sent back, and free to be set.
    public var unknownFields: JSONObject

    public init(data: DataValue? = nil, unknownFields: JSONObject = [:]) {
        _data = data.map(Box.init)
        self.unknownFields = unknownFields
    }
}

extension DataValue: Record {
    public init(json: inout JSONReader) throws(JSONError) {
        let start = try json.enterRecord(Self.self)
        var data: DataValue?
        var unknownFields = JSONObject()
        var member = 0
        while member >= 0 {
            switch member {
            case 0, 1:
                if member == 1 || json.key("\"data\":") { json.optional(&data, unknown: &unknownFields) }
                fallthrough
            default:
                member = json.nextMember(of: "data\n", unknown: &unknownFields)
            }
        }
        guard json.isSound else { throw json.fault(missing: "", from: start) }
        self.init(data: data, unknownFields: unknownFields)
    }

    public func write(json: inout JSONWriter) {
        let start = json.count
        if let data = _data?.value {
            json.literal(",\"data\":")
            data.write(json: &json)
        }
        json.closeObject(from: start, names: "data\n", unknown: unknownFields)
    }

    public static var places: StaticString { "input.yaml:9:47 data\n" }
}

/// Source: `/components/schemas/Error`.
public struct ErrorValue: Hashable, Sendable {
    public var type: Optional<String>

    public var typeCapitalized: Optional<String>

    public var TYPE: Optional<String>

    /// Members that the description does not name: kept as they came, sent back, and free to be set.
    public var unknownFields: JSONObject

    public init(
        type: String? = nil,
        typeCapitalized: String? = nil,
        TYPE: String? = nil,
        unknownFields: JSONObject = [:]
    ) {
        self.type = type
        self.typeCapitalized = typeCapitalized
        self.TYPE = TYPE
        self.unknownFields = unknownFields
    }
}

extension ErrorValue: Record {
    public init(json: inout JSONReader) throws(JSONError) {
        let start = try json.enterRecord(Self.self)
        var type: String?
        var typeCapitalized: String?
        var TYPE: String?
        var unknownFields = JSONObject()
        var member = 0
        while member >= 0 {
            switch member {
            case 0, 1:
                if member == 1 || json.key("\"type\":") { json.optional(&type, unknown: &unknownFields) }
                fallthrough
            case 2:
                if member == 2 || json.key("\"Type\":") { json.optional(&typeCapitalized, unknown: &unknownFields) }
                fallthrough
            case 3:
                if member == 3 || json.key("\"TYPE\":") { json.optional(&TYPE, unknown: &unknownFields) }
                fallthrough
            default:
                member = json.nextMember(of: "type\nType\nTYPE\n", unknown: &unknownFields)
            }
        }
        guard json.isSound else { throw json.fault(missing: "", from: start) }
        self.init(
            type: type,
            typeCapitalized: typeCapitalized,
            TYPE: TYPE,
            unknownFields: unknownFields
        )
    }

    public func write(json: inout JSONWriter) {
        let start = json.count
        if let type {
            json.literal(",\"type\":")
            type.write(json: &json)
        }
        if let typeCapitalized {
            json.literal(",\"Type\":")
            typeCapitalized.write(json: &json)
        }
        if let TYPE {
            json.literal(",\"TYPE\":")
            TYPE.write(json: &json)
        }
        json.closeObject(from: start, names: "type\nType\nTYPE\n", unknown: unknownFields)
    }

    public static var places: StaticString { "input.yaml:5:48 type\n5:72 Type\n5:96 TYPE\n" }
}

/// Source: `/components/schemas/Type`.
public struct TypeValue: Hashable, Sendable {
    public var selfValue: Optional<String>

    public var initValue: Optional<String>

    public var SelfValue: Optional<String>

    /// Members that the description does not name: kept as they came, sent back, and free to be set.
    public var unknownFields: JSONObject

    public init(
        selfValue: String? = nil,
        initValue: String? = nil,
        SelfValue: String? = nil,
        unknownFields: JSONObject = [:]
    ) {
        self.selfValue = selfValue
        self.initValue = initValue
        self.SelfValue = SelfValue
        self.unknownFields = unknownFields
    }
}

extension TypeValue: Record {
    public init(json: inout JSONReader) throws(JSONError) {
        let start = try json.enterRecord(Self.self)
        var selfValue: String?
        var initValue: String?
        var SelfValue: String?
        var unknownFields = JSONObject()
        var member = 0
        while member >= 0 {
            switch member {
            case 0, 1:
                if member == 1 || json.key("\"self\":") { json.optional(&selfValue, unknown: &unknownFields) }
                fallthrough
            case 2:
                if member == 2 || json.key("\"init\":") { json.optional(&initValue, unknown: &unknownFields) }
                fallthrough
            case 3:
                if member == 3 || json.key("\"Self\":") { json.optional(&SelfValue, unknown: &unknownFields) }
                fallthrough
            default:
                member = json.nextMember(of: "self\ninit\nSelf\n", unknown: &unknownFields)
            }
        }
        guard json.isSound else { throw json.fault(missing: "", from: start) }
        self.init(
            selfValue: selfValue,
            initValue: initValue,
            SelfValue: SelfValue,
            unknownFields: unknownFields
        )
    }

    public func write(json: inout JSONWriter) {
        let start = json.count
        if let selfValue {
            json.literal(",\"self\":")
            selfValue.write(json: &json)
        }
        if let initValue {
            json.literal(",\"init\":")
            initValue.write(json: &json)
        }
        if let SelfValue {
            json.literal(",\"Self\":")
            SelfValue.write(json: &json)
        }
        json.closeObject(from: start, names: "self\ninit\nSelf\n", unknown: unknownFields)
    }

    public static var places: StaticString { "input.yaml:11:47 self\n11:71 init\n11:95 Self\n" }
}

/// Source: `/components/schemas/123`.
public struct _123Type: Hashable, Sendable {
    public var empty: Optional<String>

    public var _1: Optional<String>

    public var thumbsUpSign: Optional<String>

    /// Members that the description does not name: kept as they came, sent back, and free to be set.
    public var unknownFields: JSONObject

    public init(
        empty: String? = nil,
        _1: String? = nil,
        thumbsUpSign: String? = nil,
        unknownFields: JSONObject = [:]
    ) {
        self.empty = empty
        self._1 = _1
        self.thumbsUpSign = thumbsUpSign
        self.unknownFields = unknownFields
    }
}

extension _123Type: Record {
    public init(json: inout JSONReader) throws(JSONError) {
        let start = try json.enterRecord(Self.self)
        var empty: String?
        var _1: String?
        var thumbsUpSign: String?
        var unknownFields = JSONObject()
        var member = 0
        while member >= 0 {
            switch member {
            case 0, 1:
                if member == 1 || json.key("\"\":") { json.optional(&empty, unknown: &unknownFields) }
                fallthrough
            case 2:
                if member == 2 || json.key("\"1\":") { json.optional(&_1, unknown: &unknownFields) }
                fallthrough
            case 3:
                if member == 3 || json.key("\"👍\":") { json.optional(&thumbsUpSign, unknown: &unknownFields) }
                fallthrough
            default:
                member = json.nextMember(of: "\n1\n👍\n", unknown: &unknownFields)
            }
        }
        guard json.isSound else { throw json.fault(missing: "", from: start) }
        self.init(empty: empty, _1: _1, thumbsUpSign: thumbsUpSign, unknownFields: unknownFields)
    }

    public func write(json: inout JSONWriter) {
        let start = json.count
        if let empty {
            json.literal(",\"\":")
            empty.write(json: &json)
        }
        if let _1 {
            json.literal(",\"1\":")
            _1.write(json: &json)
        }
        if let thumbsUpSign {
            json.literal(",\"👍\":")
            thumbsUpSign.write(json: &json)
        }
        json.closeObject(from: start, names: "\n1\n👍\n", unknown: unknownFields)
    }

    public static var places: StaticString { "input.yaml:13:46 \n13:69 1\n13:92 👍\n" }
}
