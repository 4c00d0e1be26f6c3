// Made by bindery 0.1.0 from openai.yaml. Do not edit: generate it again. Checksum: 0c4bc1d8eecafd58
// swift-format-ignore-file

import BinderyRuntime

/// A rough place. Any of its members may be left out.
///
/// Source: `/components/schemas/WebSearchLocation`.
public struct WebSearchLocation: Hashable, Sendable {
    /// The country's code of two letters after ISO 3166-1, such as `NZ`.
    public var country: Optional<String>

    /// A region or state, in free words.
    public var region: Optional<String>

    /// A town, in free words.
    public var city: Optional<String>

    /// A zone of the IANA time zone database, such as `Pacific/Auckland`.
    public var timezone: Optional<String>

    /// Members that the description does not name: kept as they came, sent back, and free to be set.
    public var unknownFields: JSONObject

    /// The optional members that are sent as `null` while their property is nil; all others are left out then.
    public var nulls: ExplicitNulls<Self>

    public init(
        country: String? = nil,
        region: String? = nil,
        city: String? = nil,
        timezone: String? = nil,
        unknownFields: JSONObject = [:],
        nulls: ExplicitNulls<Self> = []
    ) {
        self.country = country
        self.region = region
        self.city = city
        self.timezone = timezone
        self.unknownFields = unknownFields
        self.nulls = nulls
    }
}

extension WebSearchLocation: Record {
    public init(json: inout JSONReader) throws(JSONError) {
        var members = json.enterRecord(Self.self, "\u{7}country\u{6}region\u{4}city\u{8}timezone")
        var country: String?
        var region: String?
        var city: String?
        var timezone: String?
        while json.nextMember(&members) {
            switch members.place {
            case 1: json.optional(&country, &members)
            case 2: json.optional(&region, &members)
            case 3: json.optional(&city, &members)
            case 4: json.optional(&timezone, &members)
            default: break
            }
        }
        guard json.isSound else { try json.fail(missing: "", from: members.start) }
        self.init(
            country: country,
            region: region,
            city: city,
            timezone: timezone,
            unknownFields: members.takeUnknownFields(),
            nulls: ExplicitNulls(rawValue: members.nulls)
        )
    }

    public func write(json: inout JSONWriter) {
        let start = json.count
        json.optional(",\"country\":", country, 1, nulls)
        json.optional(",\"region\":", region, 2, nulls)
        json.optional(",\"city\":", city, 3, nulls)
        json.optional(",\"timezone\":", timezone, 4, nulls)
        json.closeObject(from: start, names: "country\nregion\ncity\ntimezone\n", unknown: unknownFields)
    }

    public static var places: StaticString { "\topenai.yaml#/components/schemas/WebSearchLocation/properties/\ncountry\nregion\ncity\ntimezone\n" }
}
