// Made by bindery 0 from input.yaml. Do not edit: generate it again.
// swift-format-ignore-file

import BinderyRuntime

private typealias RequiredRuntime = BinderyRuntime.GeneratedCodeNeedsBinderyRuntime1

extension Formats: Codable {
    public init(from decoder: any Decoder) throws {
        var fields = try FieldDecoder(decoder)
        let at: DateTimeString? = fields.required("at")
        let day: DateString? = fields.optional("day")
        let time: TimeString? = fields.optional("time")
        let id: UUIDString? = fields.required("id")
        let link: URIString? = fields.required("link")
        let relative: URIString? = fields.optional("relative")
        let bytes: Base64String? = fields.optional("bytes")
        let encoded: Base64String? = fields.optional("encoded")
        let raw: String? = fields.optional("raw")
        let length: DurationString? = fields.optional("length")
        let secret: SecretString? = fields.optional("secret")
        let mail: String? = fields.optional("mail")
        let created: UnixTime? = fields.optional("created")
        let precise: UnixTime? = fields.optional("precise")
        let counted: Int32? = fields.required("counted")
        let big: UInt64? = fields.optional("big")
        let half: Double? = fields.optional("half")
        let links: [URIString]? = fields.optional("links")
        let moments: [String: DateTimeString]? = fields.optional("moments")
        let unknownFields = fields.unknownFields()
        guard let at, let id, let link, let counted, fields.isSound else { throw fields.fault }
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
            nulls: ExplicitNulls(rawValue: fields.nulls)
        )
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldEncoder(encoder, unknownFields: unknownFields, nulls: nulls.rawValue)
        fields.required("at", at)
        fields.optional("day", day)
        fields.optional("time", time)
        fields.required("id", id)
        fields.required("link", link)
        fields.optional("relative", relative)
        fields.optional("bytes", bytes)
        fields.optional("encoded", encoded)
        fields.optional("raw", raw)
        fields.optional("length", length)
        fields.optional("secret", secret)
        fields.optional("mail", mail)
        fields.optional("created", created)
        fields.optional("precise", precise)
        fields.required("counted", counted)
        fields.optional("big", big)
        fields.optional("half", half)
        fields.optional("links", links)
        fields.optional("moments", moments)
        try fields.finish()
    }
}
