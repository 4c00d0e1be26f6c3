// Made by bindery 0 from input.yaml for Golden. Do not edit: generate it again.
// swift-format-ignore-file

@_exported import BinderyRuntime

private typealias RequiredRuntime = BinderyRuntime.GeneratedCodeNeedsBinderyRuntime6

/// Source: `/components/schemas/Formats`.
public struct Formats: Hashable, Sendable {
    public var at: DateTimeString

    public var day: Optional<DateString>

    public var time: Optional<TimeString>

    public var id: UUIDString

    /// Length: at most 2000.
    public var link: URIString

    public var relative: Optional<URIString>

    public var bytes: Optional<Base64String>

    public var encoded: Optional<Base64String>

    public var raw: Optional<String>

    public var length: Optional<DurationString>

    /// Length: at least 8.
    public var secret: Optional<SecretString>

    public var mail: Optional<String>

    /// At least 0.
    public var created: Optional<UnixTime>

    public var precise: Optional<UnixTime>

    public var counted: Int32

    public var big: Optional<UInt64>

    public var half: Optional<Double>

    public var links: Optional<[URIString]>

    public var moments: Optional<[String: DateTimeString]>

    /// Members that the description does not name: kept as they came, sent back, and free to be set.
    public var unknownFields: JSONObject

    /// The optional members that are sent as `null` while their property is nil; all others are left out then.
    public var nulls: ExplicitNulls<Self>

    public init(
        at: DateTimeString,
        id: UUIDString,
        link: URIString,
        counted: Int32,
        day: DateString? = nil,
        time: TimeString? = nil,
        relative: URIString? = nil,
        bytes: Base64String? = nil,
        encoded: Base64String? = nil,
        raw: String? = nil,
        length: DurationString? = nil,
        secret: SecretString? = nil,
        mail: String? = nil,
        created: UnixTime? = nil,
        precise: UnixTime? = nil,
        big: UInt64? = nil,
        half: Double? = nil,
        links: [URIString]? = nil,
        moments: [String: DateTimeString]? = nil,
        unknownFields: JSONObject = [:],
        nulls: ExplicitNulls<Self> = []
    ) {
        self.at = at
        self.id = id
        self.link = link
        self.counted = counted
        self.day = day
        self.time = time
        self.relative = relative
        self.bytes = bytes
        self.encoded = encoded
        self.raw = raw
        self.length = length
        self.secret = secret
        self.mail = mail
        self.created = created
        self.precise = precise
        self.big = big
        self.half = half
        self.links = links
        self.moments = moments
        self.unknownFields = unknownFields
        self.nulls = nulls
    }
}

extension Formats: Record {
    public init(json: inout JSONReader) throws(JSONError) {
        let start = json.enterRecord(Self.self)
        var at: DateTimeString?
        var day: DateString?
        var time: TimeString?
        var id: UUIDString?
        var link: URIString?
        var relative: URIString?
        var bytes: Base64String?
        var encoded: Base64String?
        var raw: String?
        var length: DurationString?
        var secret: SecretString?
        var mail: String?
        var created: UnixTime?
        var precise: UnixTime?
        var counted: Int32?
        var big: UInt64?
        var half: Double?
        var links: [URIString]?
        var moments: [String: DateTimeString]?
        var unknownFields = JSONObject()
        var nulls: UInt64 = 0
        var member = 0
        repeat {
            if json.key("\"at\":", 1, &member) { json.required(&at) }
            if json.key("\"day\":", 2, &member) { json.optional(&day, 2, &nulls, unknown: &unknownFields) }
            if json.key("\"time\":", 3, &member) { json.optional(&time, 3, &nulls, unknown: &unknownFields) }
            if json.key("\"id\":", 4, &member) { json.required(&id) }
            if json.key("\"link\":", 5, &member) { json.required(&link) }
            if json.key("\"relative\":", 6, &member) { json.optional(&relative, 6, &nulls, unknown: &unknownFields) }
            if json.key("\"bytes\":", 7, &member) { json.optional(&bytes, 7, &nulls, unknown: &unknownFields) }
            if json.key("\"encoded\":", 8, &member) { json.optional(&encoded, 8, &nulls, unknown: &unknownFields) }
            if json.key("\"raw\":", 9, &member) { json.optional(&raw, 9, &nulls, unknown: &unknownFields) }
            if json.key("\"length\":", 10, &member) { json.optional(&length, 10, &nulls, unknown: &unknownFields) }
            if json.key("\"secret\":", 11, &member) { json.optional(&secret, 11, &nulls, unknown: &unknownFields) }
            if json.key("\"mail\":", 12, &member) { json.optional(&mail, 12, &nulls, unknown: &unknownFields) }
            if json.key("\"created\":", 13, &member) { json.optional(&created, 13, &nulls, unknown: &unknownFields) }
            if json.key("\"precise\":", 14, &member) { json.optional(&precise, 14, &nulls, unknown: &unknownFields) }
            if json.key("\"counted\":", 15, &member) { json.required(&counted) }
            if json.key("\"big\":", 16, &member) { json.optional(&big, 16, &nulls, unknown: &unknownFields) }
            if json.key("\"half\":", 17, &member) { json.optional(&half, 17, &nulls, unknown: &unknownFields) }
            if json.key("\"links\":", 18, &member) { json.optional(&links, 18, &nulls, unknown: &unknownFields) }
            if json.key("\"moments\":", 19, &member) { json.optional(&moments, 19, &nulls, unknown: &unknownFields) }
        } while json.nextMember(&member, of: "at\nday\ntime\nid\nlink\nrelative\nbytes\nencoded\nraw\nlength\nsecret\nmail\ncreated\nprecise\ncounted\nbig\nhalf\nlinks\nmoments\n", unknown: &unknownFields)
        guard
            let at, let id, let link, let counted, json.isSound
        else { try json.fail(missing: "at\nid\nlink\ncounted\n", from: start) }
        self.init(
            at: at,
            id: id,
            link: link,
            counted: counted,
            day: day,
            time: time,
            relative: relative,
            bytes: bytes,
            encoded: encoded,
            raw: raw,
            length: length,
            secret: secret,
            mail: mail,
            created: created,
            precise: precise,
            big: big,
            half: half,
            links: links,
            moments: moments,
            unknownFields: unknownFields,
            nulls: ExplicitNulls(rawValue: nulls)
        )
    }

    public func write(json: inout JSONWriter) {
        let start = json.count
        json.required(",\"at\":", at)
        json.optional(",\"day\":", day, 2, nulls)
        json.optional(",\"time\":", time, 3, nulls)
        json.required(",\"id\":", id)
        json.required(",\"link\":", link)
        json.optional(",\"relative\":", relative, 6, nulls)
        json.optional(",\"bytes\":", bytes, 7, nulls)
        json.optional(",\"encoded\":", encoded, 8, nulls)
        json.optional(",\"raw\":", raw, 9, nulls)
        json.optional(",\"length\":", length, 10, nulls)
        json.optional(",\"secret\":", secret, 11, nulls)
        json.optional(",\"mail\":", mail, 12, nulls)
        json.optional(",\"created\":", created, 13, nulls)
        json.optional(",\"precise\":", precise, 14, nulls)
        json.required(",\"counted\":", counted)
        json.optional(",\"big\":", big, 16, nulls)
        json.optional(",\"half\":", half, 17, nulls)
        json.optional(",\"links\":", links, 18, nulls)
        json.optional(",\"moments\":", moments, 19, nulls)
        json.closeObject(from: start, names: "at\nday\ntime\nid\nlink\nrelative\nbytes\nencoded\nraw\nlength\nsecret\nmail\ncreated\nprecise\ncounted\nbig\nhalf\nlinks\nmoments\n", unknown: unknownFields)
    }

    public static var places: StaticString { "\tinput.yaml#/components/schemas/Formats/properties/\nat\nday\ntime\nid\nlink\nrelative\nbytes\nencoded\nraw\nlength\nsecret\nmail\ncreated\nprecise\ncounted\nbig\nhalf\nlinks\nmoments\n" }
}

extension ExplicitNulls<Formats> {
    public static var relative: Self { Self(member: 6) }
}

extension Formats {
    public func validate(into validator: inout Validator) {
        validator.length("link", link.rawValue, atMost: 2000, "input.yaml#/components/schemas/Formats/properties/link")
        if let value = secret {
            validator.enter(secret: "secret")
            validator.length(value.rawValue, atLeast: 8, "input.yaml#/components/schemas/Formats/properties/secret")
            validator.leave()
        }
        validator.number("created", created?.seconds, atLeast: 0, "input.yaml#/components/schemas/Formats/properties/created")
    }
}
