// Made by bindery 0 from input.yaml. Do not edit: generate it again.
// swift-format-ignore-file

import BinderyRuntime

private typealias RequiredRuntime = BinderyRuntime.GeneratedCodeNeedsBinderyRuntime1

/// Source: `/components/schemas/a-b`.
public struct AHyphenB: Codable, Hashable, Sendable {
    public var a_b: String?

    public var aHyphenB: String?

    public var A_B: String?

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
    public init(from decoder: any Decoder) throws {
        var fields = try FieldDecoder(decoder)
        let a_b: String? = try fields.optional("a_b")
        let aHyphenB: String? = try fields.optional("a-b")
        let A_B: String? = try fields.optional("A_B")
        self.init(a_b: a_b, aHyphenB: aHyphenB, A_B: A_B, unknownFields: try fields.unknownFields())
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldEncoder(encoder, unknownFields: unknownFields)
        try fields.optional("a_b", a_b)
        try fields.optional("a-b", aHyphenB)
        try fields.optional("A_B", A_B)
        try fields.finish()
    }
}

/// Source: `/components/schemas/Data`.
public struct DataValue: Codable, Hashable, Sendable {
    public var data: DataValue? {
        get { _data?.value }
        set { _data = newValue.map(Box.init) }
    }

    var _data: Box<DataValue>?

    /// Members that the description does not name: kept as they came, sent back, and free to be set.
    public var unknownFields: JSONObject

    public init(data: DataValue? = nil, unknownFields: JSONObject = [:]) {
        _data = data.map(Box.init)
        self.unknownFields = unknownFields
    }
}

extension DataValue: Record {
    public init(from decoder: any Decoder) throws {
        var fields = try FieldDecoder(decoder)
        let data: DataValue? = try fields.optional("data")
        self.init(data: data, unknownFields: try fields.unknownFields())
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldEncoder(encoder, unknownFields: unknownFields)
        try fields.optional("data", _data?.value)
        try fields.finish()
    }
}

/// Source: `/components/schemas/Error`.
public struct ErrorValue: Codable, Hashable, Sendable {
    public var type: String?

    public var TypeValue: String?

    public var TYPE: String?

    /// Members that the description does not name: kept as they came, sent back, and free to be set.
    public var unknownFields: JSONObject

    public init(
        type: String? = nil,
        TypeValue: String? = nil,
        TYPE: String? = nil,
        unknownFields: JSONObject = [:]
    ) {
        self.type = type
        self.TypeValue = TypeValue
        self.TYPE = TYPE
        self.unknownFields = unknownFields
    }
}

extension ErrorValue: Record {
    public init(from decoder: any Decoder) throws {
        var fields = try FieldDecoder(decoder)
        let type: String? = try fields.optional("type")
        let TypeValue: String? = try fields.optional("Type")
        let TYPE: String? = try fields.optional("TYPE")
        self.init(
            type: type,
            TypeValue: TypeValue,
            TYPE: TYPE,
            unknownFields: try fields.unknownFields()
        )
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldEncoder(encoder, unknownFields: unknownFields)
        try fields.optional("type", type)
        try fields.optional("Type", TypeValue)
        try fields.optional("TYPE", TYPE)
        try fields.finish()
    }
}

/// Source: `/components/schemas/Type`.
public struct TypeValue: Codable, Hashable, Sendable {
    public var selfValue: String?

    public var initValue: String?

    public var SelfValue: String?

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
    public init(from decoder: any Decoder) throws {
        var fields = try FieldDecoder(decoder)
        let selfValue: String? = try fields.optional("self")
        let initValue: String? = try fields.optional("init")
        let SelfValue: String? = try fields.optional("Self")
        self.init(
            selfValue: selfValue,
            initValue: initValue,
            SelfValue: SelfValue,
            unknownFields: try fields.unknownFields()
        )
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldEncoder(encoder, unknownFields: unknownFields)
        try fields.optional("self", selfValue)
        try fields.optional("init", initValue)
        try fields.optional("Self", SelfValue)
        try fields.finish()
    }
}

/// Source: `/components/schemas/123`.
public struct _123Type: Codable, Hashable, Sendable {
    public var empty: String?

    public var _1: String?

    public var thumbsUpSign: String?

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
    public init(from decoder: any Decoder) throws {
        var fields = try FieldDecoder(decoder)
        let empty: String? = try fields.optional("")
        let _1: String? = try fields.optional("1")
        let thumbsUpSign: String? = try fields.optional("👍")
        self.init(
            empty: empty,
            _1: _1,
            thumbsUpSign: thumbsUpSign,
            unknownFields: try fields.unknownFields()
        )
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldEncoder(encoder, unknownFields: unknownFields)
        try fields.optional("", empty)
        try fields.optional("1", _1)
        try fields.optional("👍", thumbsUpSign)
        try fields.finish()
    }
}
