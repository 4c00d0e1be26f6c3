// Made by bindery 0 from input.yaml. Do not edit: generate it again.
// swift-format-ignore-file

import BinderyRuntime

private typealias RequiredRuntime = BinderyRuntime.GeneratedCodeNeedsBinderyRuntime1

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
    public init(json: inout JSONReader) throws(JSONError) {
        let start = try json.enterRecord(Self.self)
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
        var member = 0
        while member >= 0 {
            switch member {
            case 0, 1:
                if member == 1 || json.key("\"at\":") { json.required(&at) }
                fallthrough
            case 2:
                if member == 2 || json.key("\"day\":") { json.optional(&day, unknown: &unknownFields) }
                fallthrough
            case 3:
                if member == 3 || json.key("\"time\":") { json.optional(&time, unknown: &unknownFields) }
                fallthrough
            case 4:
                if member == 4 || json.key("\"id\":") { json.required(&id) }
                fallthrough
            case 5:
                if member == 5 || json.key("\"link\":") { json.required(&link) }
                fallthrough
            case 6:
                if member == 6 || json.key("\"relative\":") { json.optional(&relative, unknown: &unknownFields) }
                fallthrough
            case 7:
                if member == 7 || json.key("\"bytes\":") { json.optional(&bytes, unknown: &unknownFields) }
                fallthrough
            case 8:
                if member == 8 || json.key("\"encoded\":") { json.optional(&encoded, unknown: &unknownFields) }
                fallthrough
            case 9:
                if member == 9 || json.key("\"raw\":") { json.optional(&raw, unknown: &unknownFields) }
                fallthrough
            case 10:
                if member == 10 || json.key("\"length\":") { json.optional(&length, unknown: &unknownFields) }
                fallthrough
            case 11:
                if member == 11 || json.key("\"secret\":") { json.optional(&secret, unknown: &unknownFields) }
                fallthrough
            case 12:
                if member == 12 || json.key("\"mail\":") { json.optional(&mail, unknown: &unknownFields) }
                fallthrough
            case 13:
                if member == 13 || json.key("\"created\":") { json.optional(&created, unknown: &unknownFields) }
                fallthrough
            case 14:
                if member == 14 || json.key("\"precise\":") { json.optional(&precise, unknown: &unknownFields) }
                fallthrough
            case 15:
                if member == 15 || json.key("\"counted\":") { json.required(&counted) }
                fallthrough
            case 16:
                if member == 16 || json.key("\"big\":") { json.optional(&big, unknown: &unknownFields) }
                fallthrough
            case 17:
                if member == 17 || json.key("\"half\":") { json.optional(&half, unknown: &unknownFields) }
                fallthrough
            case 18:
                if member == 18 || json.key("\"links\":") { json.optional(&links, unknown: &unknownFields) }
                fallthrough
            case 19:
                if member == 19 || json.key("\"moments\":") { json.optional(&moments, unknown: &unknownFields) }
                fallthrough
            default:
                member = json.nextMember(of: "at\nday\ntime\nid\nlink\nrelative\nbytes\nencoded\nraw\nlength\nsecret\nmail\ncreated\nprecise\ncounted\nbig\nhalf\nlinks\nmoments\n", unknown: &unknownFields)
            }
        }
        guard
            let at, let id, let link, let counted, json.isSound
        else { throw json.fault(missing: "at\nid\nlink\ncounted\n", from: start) }
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
            unknownFields: unknownFields
        )
    }

    public func write(json: inout JSONWriter) {
        let start = json.count
        json.literal(",\"at\":")
        at.write(json: &json)
        if let day {
            json.literal(",\"day\":")
            day.write(json: &json)
        }
        if let time {
            json.literal(",\"time\":")
            time.write(json: &json)
        }
        json.literal(",\"id\":")
        id.write(json: &json)
        json.literal(",\"link\":")
        link.write(json: &json)
        if let relative {
            json.literal(",\"relative\":")
            relative.write(json: &json)
        }
        if let bytes {
            json.literal(",\"bytes\":")
            bytes.write(json: &json)
        }
        if let encoded {
            json.literal(",\"encoded\":")
            encoded.write(json: &json)
        }
        if let raw {
            json.literal(",\"raw\":")
            raw.write(json: &json)
        }
        if let length {
            json.literal(",\"length\":")
            length.write(json: &json)
        }
        if let secret {
            json.literal(",\"secret\":")
            secret.write(json: &json)
        }
        if let mail {
            json.literal(",\"mail\":")
            mail.write(json: &json)
        }
        if let created {
            json.literal(",\"created\":")
            created.write(json: &json)
        }
        if let precise {
            json.literal(",\"precise\":")
            precise.write(json: &json)
        }
        json.literal(",\"counted\":")
        counted.write(json: &json)
        if let big {
            json.literal(",\"big\":")
            big.write(json: &json)
        }
        if let half {
            json.literal(",\"half\":")
            half.write(json: &json)
        }
        if let links {
            json.literal(",\"links\":")
            links.write(json: &json)
        }
        if let moments {
            json.literal(",\"moments\":")
            moments.write(json: &json)
        }
        json.closeObject(from: start, names: "at\nday\ntime\nid\nlink\nrelative\nbytes\nencoded\nraw\nlength\nsecret\nmail\ncreated\nprecise\ncounted\nbig\nhalf\nlinks\nmoments\n", unknown: unknownFields)
    }

    public static var places: StaticString { "input.yaml:9:13 at\n10:14 day\n11:15 time\n12:13 id\n13:15 link\n14:19 relative\n15:16 bytes\n16:18 encoded\n17:14 raw\n18:17 length\n19:17 secret\n20:15 mail\n21:18 created\n22:18 precise\n23:18 counted\n24:14 big\n25:15 half\n26:16 links\n27:18 moments\n" }
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
