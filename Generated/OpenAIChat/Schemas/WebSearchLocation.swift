// Made by bindery 0.1.0 from openai.yaml for OpenAIChat. Do not edit: generate it again. Checksum: e59b321a53b6cc8b
// swift-format-ignore-file

import BinderyRuntime

/// A rough place. Any of its members may be left out.
///
/// Source: `/components/schemas/WebSearchLocation`.
public struct WebSearchLocation: Hashable, Sendable {
    /// The country's code of two letters after ISO 3166-1, such as `NZ`.
    ///
    /// Length: 2.
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
        let start = json.enterRecord(Self.self)
        var country: String?
        var region: String?
        var city: String?
        var timezone: String?
        var unknownFields = JSONObject()
        var nulls: UInt64 = 0
        var member = 0
        repeat {
            if json.key("\"country\":", 1, &member) { json.optional(&country, 1, &nulls, unknown: &unknownFields) }
            if json.key("\"region\":", 2, &member) { json.optional(&region, 2, &nulls, unknown: &unknownFields) }
            if json.key("\"city\":", 3, &member) { json.optional(&city, 3, &nulls, unknown: &unknownFields) }
            if json.key("\"timezone\":", 4, &member) { json.optional(&timezone, 4, &nulls, unknown: &unknownFields) }
        } while json.nextMember(&member, of: "country\nregion\ncity\ntimezone\n", unknown: &unknownFields)
        guard json.isSound else { try json.fail(missing: "", from: start) }
        self.init(
            country: country,
            region: region,
            city: city,
            timezone: timezone,
            unknownFields: unknownFields,
            nulls: ExplicitNulls(rawValue: nulls)
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

extension WebSearchLocation {
    public func validate(into validator: inout Validator) {
        validator.length("country", country, atLeast: 2, "openai.yaml#/components/schemas/WebSearchLocation/properties/country")
        validator.length("country", country, atMost: 2, "openai.yaml#/components/schemas/WebSearchLocation/properties/country")
    }
}
