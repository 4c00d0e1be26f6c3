// Made by bindery 0 from input.yaml. Do not edit: generate it again.
// swift-format-ignore-file

import BinderyRuntime

private typealias RequiredRuntime = BinderyRuntime.GeneratedCodeNeedsBinderyRuntime1

extension Formats: Codable {
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
