// Made by bindery 0 from input.yaml. Do not edit: generate it again.
// swift-format-ignore-file

import BinderyRuntime

private typealias RequiredRuntime = BinderyRuntime.GeneratedCodeNeedsBinderyRuntime5

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
        var members = json.enterRecord(Self.self, "\u{4}note")
        var note: String?
        while json.nextMember(&members) {
            switch members.place {
            case 1: json.optional(&note, &members)
            default: break
            }
        }
        guard json.isSound else { try json.fail(missing: "", from: members.start) }
        self.init(
            note: note,
            unknownFields: members.takeUnknownFields(),
            nulls: ExplicitNulls(rawValue: members.nulls)
        )
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
        var members = json.enterRecord(Self.self, "\u{5}model\u{7}retries\u{7}timeout\u{C}other_models\u{7}caching\u{5}inner")
        var model: String?
        var retries: Int?
        var timeout: Double?
        var otherModels: [String]?
        var caching: Bool?
        var inner: Inner?
        while json.nextMember(&members) {
            switch members.place {
            case 1: json.required(&model)
            case 2: json.optional(&retries, &members)
            case 3: json.optional(&timeout, &members)
            case 4: json.optional(&otherModels, &members)
            case 5: json.optional(&caching, &members)
            case 6: json.optional(&inner, &members)
            default: break
            }
        }
        guard let model, json.isSound else { try json.fail(missing: "model\n", from: members.start) }
        self.init(
            model: model,
            retries: retries,
            timeout: timeout,
            otherModels: otherModels,
            caching: caching,
            inner: inner,
            unknownFields: members.takeUnknownFields(),
            nulls: ExplicitNulls(rawValue: members.nulls)
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
