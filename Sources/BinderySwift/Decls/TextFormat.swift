// The description's word for a string's format goes in; the runtime's type that reads such texts comes out.

enum TextFormat {
    ///     date-time → DateTimeString     email → nil: a plain String
    static func type(_ format: String?) -> Code? {
        switch format {
        case "date-time", "datetime", "date_time", "dateTime": "DateTimeString"
        case "date": "DateString"
        case "time": "TimeString"
        case "duration": "DurationString"
        case "uuid", "uuid4", "guid": "UUIDString"
        case "uri", "url", "uri-reference", "iri", "iri-reference": "URIString"
        case "byte", "base64", "base64url": "Base64String"
        case "password": "SecretString"
        default: nil
        }
    }
}
