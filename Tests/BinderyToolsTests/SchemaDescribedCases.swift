// Types that say more of themselves, and the runtime's own types.

import BinderyRuntime
import BinderyTools
import Foundation

private struct Forecast: Codable, SchemaDescribed {
    var city: String
    var days: Int?
    var place: Place
    var last: Place?

    static let schemaDescription: String? = "What to look up"
    static let propertyDescriptions: [String: PropertyDescription] = [
        "city": "The city",
        "days": PropertyDescription("How far", minimum: 1, maximum: 14, default: 3),
        "place": PropertyDescription("Where", title: "Place"),
    ]
}

private struct Place: Codable, SchemaDescribed {
    var name: String
    var tags: [String]
    var share: Double

    static let propertyDescriptions: [String: PropertyDescription] = [
        "name": PropertyDescription(minLength: 1, maxLength: 20, pattern: "^[a-z]+$", format: "hostname"),
        "tags": PropertyDescription(minItems: 1, maxItems: 3),
        "share": PropertyDescription(
            exclusiveMinimum: 0, exclusiveMaximum: 1, multipleOf: 0.25, examples: [0.5]),
    ]
}

private enum Mood: String, Codable, CaseIterable, SchemaDescribed {
    case good, bad
    static let schemaDescription: String? = "How it is"
}

private struct Loose: Codable {
    var any: JSONValue
    var members: JSONObject?
    var number: JSONNumber
    var when: DateTimeString
    var day: DateString
    var time: TimeString
    var long: DurationString
    var id: UUIDString
    var link: URIString
    var bytes: Base64String
    var created: UnixTime
    var secret: SecretString
}

private struct Color: OpenEnum {
    static var knownCases: [Color] { [Color(word: "red"), Color(word: "green")] }
    static var knownWords: StaticString { "red\ngreen" }
    static func unknown(_ word: String) -> Color { Color(word: word) }
    var rawValue: String
    init(word: String) { rawValue = word }
}

extension SchemaCase {
    static let described = [
        SchemaCase(
            Forecast(city: "Kiel", days: 2, place: Place(name: "a", tags: ["x"], share: 0.25)),
            is: """
                {"type": "object", "description": "What to look up", "properties": {
                "city": {"type": "string", "description": "The city"},
                "days": {"type": "integer", "description": "How far", "minimum": 1, "maximum": 14, "default": 3},
                "place": {"$ref": "#/$defs/Place", "description": "Where", "title": "Place"},
                "last": {"$ref": "#/$defs/Place"}}, "required": ["city", "place"], "additionalProperties": false,
                "$defs": {"Place": {"type": "object", "properties": {
                "name": {"type": "string", "minLength": 1, "maxLength": 20, "pattern": "^[a-z]+$",
                "format": "hostname"},
                "tags": {"type": "array", "items": {"type": "string"}, "minItems": 1, "maxItems": 3},
                "share": {"type": "number", "exclusiveMinimum": 0, "exclusiveMaximum": 1, "multipleOf": 0.25,
                "examples": [0.5]}}, "required": ["name", "tags", "share"], "additionalProperties": false}}}
                """),
        SchemaCase(Mood.good, is: #"{"type": "string", "enum": ["good", "bad"], "description": "How it is"}"#),
    ]

    static let package = [
        SchemaCase(
            Loose(
                any: [1, nil], number: JSONNumber(1), when: DateTimeString(rawValue: "2024-05-01T12:30:00Z"),
                day: DateString(rawValue: "2024-05-01"), time: TimeString(rawValue: "12:30:00Z"),
                long: DurationString(rawValue: "PT1H"), id: UUIDString(UUID()),
                link: URIString(rawValue: "https://example.com"), bytes: Base64String([1]), created: 5, secret: "s"),
            is: """
                {"type": "object", "properties": {"any": {}, "members": {"type": "object"},
                "number": {"type": "number"}, "when": {"type": "string", "format": "date-time"},
                "day": {"type": "string", "format": "date"}, "time": {"type": "string", "format": "time"},
                "long": {"type": "string", "format": "duration"}, "id": {"type": "string", "format": "uuid"},
                "link": {"type": "string", "format": "uri"},
                "bytes": {"type": "string", "contentEncoding": "base64"}, "created": {"type": "number"},
                "secret": {"type": "string"}}, "required": ["any", "number", "when", "day", "time", "long", "id",
                "link", "bytes", "created", "secret"], "additionalProperties": false}
                """),
        SchemaCase(
            [Color(word: "red")], is: #"{"type": "array", "items": {"type": "string", "enum": ["red", "green"]}}"#),
        SchemaCase(JSONValue.null, is: "{}"),
    ]
}
