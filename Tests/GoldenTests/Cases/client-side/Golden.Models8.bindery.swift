// Made by bindery 0 from input.yaml for Golden. Do not edit: generate it again.
// swift-format-ignore-file

import BinderyRuntime

private typealias RequiredRuntime = BinderyRuntime.GeneratedCodeNeedsBinderyRuntime6

/// Source: `/components/schemas/Inner`.
public struct Inner: Hashable, Sendable {
    public var note: Optional<String>

    /// Members that the description does not name: kept as they came, sent back, and free to be set.
    public var unknownFields: JSONObject

    /// The optional members that are sent as `null` while their property is nil; all others are left out then.
    public var nulls: ExplicitNulls<Self>

    public init(
        note: String? = nil,
        unknownFields: JSONObject = [:],
        nulls: ExplicitNulls<Self> = []
    ) {
        self.note = note
        self.unknownFields = unknownFields
        self.nulls = nulls
    }
}

extension Inner: Record {
    public init(json: inout JSONReader) throws(JSONError) {
        let start = json.enterRecord(Self.self)
        var note: String?
        var unknownFields = JSONObject()
        var nulls: UInt64 = 0
        var member = 0
        repeat {
            if json.key("\"note\":", 1, &member) { json.optional(&note, 1, &nulls, unknown: &unknownFields) }
        } while json.nextMember(&member, of: "note\n", unknown: &unknownFields)
        guard json.isSound else { try json.fail(missing: "", from: start) }
        self.init(note: note, unknownFields: unknownFields, nulls: ExplicitNulls(rawValue: nulls))
    }

    public func write(json: inout JSONWriter) {
        let start = json.count
        json.optional(",\"note\":", note, 1, nulls)
        json.closeObject(from: start, names: "note\n", unknown: unknownFields)
    }

    public static var places: StaticString { "\tinput.yaml#/components/schemas/Inner/properties/\nnote\n" }
}

/// Source: `/components/schemas/Talk`.
public struct Talk: Hashable, Sendable {
    public var model: String

    public var retries: Optional<Int>

    public var timeout: Optional<Double>

    /// Each item: pattern: `/`.
    public var otherModels: Optional<[String]>

    @available(*, deprecated)
    public var caching: Bool? {
        get { _caching }
        set { _caching = newValue }
    }

    var _caching: Optional<Bool>

    public var inner: Optional<Inner>

    /// Members that the description does not name: kept as they came, sent back, and free to be set.
    public var unknownFields: JSONObject

    /// The optional members that are sent as `null` while their property is nil; all others are left out then.
    public var nulls: ExplicitNulls<Self>

    public init(
        model: String,
        retries: Int? = nil,
        timeout: Double? = nil,
        otherModels: [String]? = nil,
        caching: Bool? = nil,
        inner: Inner? = nil,
        unknownFields: JSONObject = [:],
        nulls: ExplicitNulls<Self> = []
    ) {
        self.model = model
        self.retries = retries
        self.timeout = timeout
        self.otherModels = otherModels
        _caching = caching
        self.inner = inner
        self.unknownFields = unknownFields
        self.nulls = nulls
    }
}

extension Talk: Record {
    public init(json: inout JSONReader) throws(JSONError) {
        let start = json.enterRecord(Self.self)
        var model: String?
        var retries: Int?
        var timeout: Double?
        var otherModels: [String]?
        var caching: Bool?
        var inner: Inner?
        var unknownFields = JSONObject()
        var nulls: UInt64 = 0
        var member = 0
        repeat {
            if json.key("\"model\":", 1, &member) { json.required(&model) }
            if json.key("\"retries\":", 2, &member) { json.optional(&retries, 2, &nulls, unknown: &unknownFields) }
            if json.key("\"timeout\":", 3, &member) { json.optional(&timeout, 3, &nulls, unknown: &unknownFields) }
            if json.key("\"other_models\":", 4, &member) { json.optional(&otherModels, 4, &nulls, unknown: &unknownFields) }
            if json.key("\"caching\":", 5, &member) { json.optional(&caching, 5, &nulls, unknown: &unknownFields) }
            if json.key("\"inner\":", 6, &member) { json.optional(&inner, 6, &nulls, unknown: &unknownFields) }
        } while json.nextMember(&member, of: "model\nretries\ntimeout\nother_models\ncaching\ninner\n", unknown: &unknownFields)
        guard let model, json.isSound else { try json.fail(missing: "model\n", from: start) }
        self.init(
            model: model,
            retries: retries,
            timeout: timeout,
            otherModels: otherModels,
            caching: caching,
            inner: inner,
            unknownFields: unknownFields,
            nulls: ExplicitNulls(rawValue: nulls)
        )
    }

    public func write(json: inout JSONWriter) {
        let start = json.count
        json.required(",\"model\":", model)
        json.optional(",\"retries\":", retries, 2, nulls)
        json.optional(",\"timeout\":", timeout, 3, nulls)
        json.optional(",\"other_models\":", otherModels, 4, nulls)
        json.optional(",\"caching\":", _caching, 5, nulls)
        json.optional(",\"inner\":", inner, 6, nulls)
        json.closeObject(from: start, names: "model\nretries\ntimeout\nother_models\ncaching\ninner\n", unknown: unknownFields)
    }

    public static var places: StaticString { "\tinput.yaml#/components/schemas/Talk/properties/\nmodel\nretries\ntimeout\nother_models\ncaching\ninner\n" }
}

extension ExplicitNulls<Talk> {
    public static var retries: Self { Self(member: 2) }
}

extension Talk {
    public func validate(into validator: inout Validator) {
        if let value = otherModels {
            validator.enter("other_models")
            for (index, item) in value.enumerated() {
                validator.enter(index)
                validator.pattern(item, "/", "input.yaml#/components/schemas/Talk/properties/other_models")
                validator.leave()
            }
            validator.leave()
        }
    }
}
