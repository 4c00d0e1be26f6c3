// Made by bindery 0 from input.yaml. Do not edit: generate it again.
// swift-format-ignore-file

import BinderyRuntime

private typealias RequiredRuntime = BinderyRuntime.GeneratedCodeNeedsBinderyRuntime1

/// Source: `/components/schemas/Formats`.
public struct Formats: Codable, Hashable, Sendable {
    public var at: DateTimeString

    public var day: DateString?

    public var time: TimeString?

    public var id: UUIDString

    /// Length: at most 2000.
    public var link: URIString

    public var relative: URIString?

    public var bytes: Base64String?

    public var encoded: Base64String?

    public var raw: String?

    public var length: DurationString?

    /// Length: at least 8.
    public var secret: SecretString?

    public var mail: String?

    /// At least 0.
    public var created: UnixTime?

    public var precise: UnixTime?

    public var counted: Int32

    public var big: UInt64?

    public var half: Double?

    public var links: [URIString]?

    public var moments: [String: DateTimeString]?

    /// Members that the description does not name: kept as they came, sent back, and free to be set.
    public var unknownFields: JSONObject

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
        unknownFields: JSONObject = [:]
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
    }
}

extension Formats: Record {
    public init(from decoder: any Decoder) throws {
        var fields = try FieldDecoder(decoder)
        let at: DateTimeString = try fields.required("at")
        let day: DateString? = try fields.optional("day")
        let time: TimeString? = try fields.optional("time")
        let id: UUIDString = try fields.required("id")
        let link: URIString = try fields.required("link")
        let relative: URIString? = try fields.optional("relative")
        let bytes: Base64String? = try fields.optional("bytes")
        let encoded: Base64String? = try fields.optional("encoded")
        let raw: String? = try fields.optional("raw")
        let length: DurationString? = try fields.optional("length")
        let secret: SecretString? = try fields.optional("secret")
        let mail: String? = try fields.optional("mail")
        let created: UnixTime? = try fields.optional("created")
        let precise: UnixTime? = try fields.optional("precise")
        let counted: Int32 = try fields.required("counted")
        let big: UInt64? = try fields.optional("big")
        let half: Double? = try fields.optional("half")
        let links: [URIString]? = try fields.optional("links")
        let moments: [String: DateTimeString]? = try fields.optional("moments")
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
            unknownFields: try fields.unknownFields()
        )
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldEncoder(encoder, unknownFields: unknownFields)
        try fields.required("at", at)
        try fields.optional("day", day)
        try fields.optional("time", time)
        try fields.required("id", id)
        try fields.required("link", link)
        try fields.optional("relative", relative)
        try fields.optional("bytes", bytes)
        try fields.optional("encoded", encoded)
        try fields.optional("raw", raw)
        try fields.optional("length", length)
        try fields.optional("secret", secret)
        try fields.optional("mail", mail)
        try fields.optional("created", created)
        try fields.optional("precise", precise)
        try fields.required("counted", counted)
        try fields.optional("big", big)
        try fields.optional("half", half)
        try fields.optional("links", links)
        try fields.optional("moments", moments)
        try fields.finish()
    }
}

extension Formats {
    public func validate(into validator: inout Validator) {
        validator.length("link", link.rawValue, atMost: 2000, "input.yaml:13:55")
        if let value = secret {
            validator.enter(secret: "secret")
            validator.length(value.rawValue, atLeast: 8, "input.yaml:19:62")
            validator.leave()
        }
        validator.number("created", created?.seconds, atLeast: 0, "input.yaml:21:62")
    }
}
