// Enumerations and other types of raw values.

import BinderyRuntime
import Foundation

private enum Unit: String, Codable, CaseIterable {
    case celsius
    case fahrenheit = "F"
}

private enum Level: Int, Codable, CaseIterable {
    case low = 1
    case high = 10
}

private enum Share: Double, Codable, CaseIterable {
    case half = 0.5
    case all = 1
}

private struct WithEnums: Codable {
    var unit: Unit
    var other: Unit?
    var levels: [Level]
}

private struct Options: OptionSet, Codable {
    var rawValue: Int
    static let first = Options(rawValue: 1)
}

private struct Name: RawRepresentable, Codable {
    var rawValue: String
}

private struct Named: Codable {
    var name: Name
    var options: Options
}

private struct NullableUnit: Codable {
    var unit: Unit?

    enum CodingKeys: CodingKey { case unit }

    init(unit: Unit?) { self.unit = unit }

    init(from decoder: any Decoder) throws {
        unit = try decoder.container(keyedBy: CodingKeys.self).decode(Unit?.self, forKey: .unit)
    }

    func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode(unit, forKey: .unit)
    }
}

/// An enumeration with payloads that says itself what it is.
private enum Contact: Codable, SchemaProviding {
    case mail(String)
    case phone(Int)

    static var jsonSchema: JSONValue {
        [
            "anyOf": [
                [
                    "type": "object", "properties": ["mail": ["$ref": "#/$defs/Line"]], "required": ["mail"],
                    "additionalProperties": false,
                ],
                [
                    "type": "object", "properties": ["phone": ["type": "integer"]], "required": ["phone"],
                    "additionalProperties": false,
                ],
            ], "$defs": ["Line": ["type": "string"]],
        ]
    }

    enum CodingKeys: CodingKey { case mail, phone }

    init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        if let mail = try container.decodeIfPresent(String.self, forKey: .mail) {
            self = .mail(mail)
        } else {
            self = .phone(try container.decode(Int.self, forKey: .phone))
        }
    }

    func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        switch self {
        case .mail(let text): try container.encode(text, forKey: .mail)
        case .phone(let number): try container.encode(number, forKey: .phone)
        }
    }
}

private struct Card: Codable {
    var contact: Contact
    var line: Line
    var last: Line

    struct Line: Codable { var text: String }
}

extension SchemaCase {
    static let enumerations = [
        SchemaCase(Unit.celsius, is: #"{"type": "string", "enum": ["celsius", "F"]}"#),
        SchemaCase(Level.high, is: #"{"type": "integer", "enum": [1, 10]}"#),
        SchemaCase(Share.half, is: #"{"type": "number", "enum": [0.5, 1]}"#),
        SchemaCase(
            WithEnums(unit: .celsius, levels: [.low]), WithEnums(unit: .fahrenheit, other: .celsius, levels: []),
            is: """
                {"type": "object", "properties": {"unit": {"type": "string", "enum": ["celsius", "F"]},
                "other": {"type": "string", "enum": ["celsius", "F"]},
                "levels": {"type": "array", "items": {"type": "integer", "enum": [1, 10]}}},
                "required": ["unit", "levels"], "additionalProperties": false}
                """),
        SchemaCase(
            Named(name: Name(rawValue: "x"), options: .first),
            is: """
                {"type": "object", "properties": {"name": {"type": "string"}, "options": {"type": "integer"}},
                "required": ["name", "options"], "additionalProperties": false}
                """),
        SchemaCase(
            NullableUnit(unit: nil), NullableUnit(unit: .celsius),
            is: """
                {"type": "object", "properties": {"unit": {"type": ["string", "null"],
                "enum": ["celsius", "F", null]}}, "required": ["unit"], "additionalProperties": false}
                """),
        SchemaCase(
            Contact.mail("a"), Contact.phone(1),
            is: """
                {"anyOf": [{"type": "object", "properties": {"mail": {"$ref": "#/$defs/Line"}}, "required": ["mail"],
                "additionalProperties": false}, {"type": "object", "properties": {"phone": {"type": "integer"}},
                "required": ["phone"], "additionalProperties": false}], "$defs": {"Line": {"type": "string"}}}
                """),
        SchemaCase(
            Card(contact: .mail("a"), line: .init(text: "t"), last: .init(text: "u")),
            is: """
                {"type": "object", "properties": {"contact": {"anyOf": [{"type": "object", "properties":
                {"mail": {"$ref": "#/$defs/Line"}}, "required": ["mail"], "additionalProperties": false},
                {"type": "object", "properties": {"phone": {"type": "integer"}}, "required": ["phone"],
                "additionalProperties": false}]}, "line": {"$ref": "#/$defs/Line2"},
                "last": {"$ref": "#/$defs/Line2"}}, "required": ["contact", "line", "last"],
                "additionalProperties": false, "$defs": {"Line": {"type": "string"}, "Line2": {"type": "object",
                "properties": {"text": {"type": "string"}}, "required": ["text"], "additionalProperties": false}}}
                """),
    ]
}
