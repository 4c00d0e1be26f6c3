// Objects whose Codable conformance the compiler makes.

import BinderyRuntime
import Foundation

private struct Empty: Codable {}

private struct Flat: Codable {
    var name: String
    var age: Int
    var score: Double
    var isMember: Bool
}

private struct WithOptionals: Codable {
    var city: String
    var days: Int?
    var note: String?
}

private struct AllOptional: Codable {
    var a: Int?
    var b: [String]?
}

private struct Formats: Codable {
    var when: Date
    var link: URL?
    var id: UUID
    var bytes: Data
    var price: Decimal
}

private struct Address: Codable {
    var street: String
    var zip: String?
}

private struct Person: Codable {
    var name: String
    var address: Address
}

private struct TwoAddresses: Codable {
    var home: Address
    var work: Address?
}

private struct OwnKeys: Codable {
    var userName: String
    var count: Int

    enum CodingKeys: String, CodingKey {
        case userName = "user_name"
        case count = "n"
    }
}

private struct SkippedMember: Codable {
    var kept: Int
    var cached = 5

    enum CodingKeys: CodingKey { case kept }
}

private struct Page<Item: Codable & Sendable>: Codable, Sendable {
    var items: [Item]
    var next: String?
}

private struct Clamped<Value: Codable & Sendable>: Codable, Sendable {
    var wrappedValue: Value

    init(wrappedValue: Value) { self.wrappedValue = wrappedValue }
    init(from decoder: any Decoder) throws {
        wrappedValue = try decoder.singleValueContainer().decode(Value.self)
    }
    func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(wrappedValue)
    }
}

@propertyWrapper
private struct Wrapped<Value: Codable & Sendable>: Codable, Sendable {
    var wrappedValue: Value

    init(wrappedValue: Value) { self.wrappedValue = wrappedValue }
    init(from decoder: any Decoder) throws { wrappedValue = try Value(from: decoder) }
    func encode(to encoder: any Encoder) throws { try wrappedValue.encode(to: encoder) }
}

private struct WrappedProperty: Codable {
    @Wrapped var limit: Int
    @Wrapped var address: Address
}

private struct Constant: Codable {
    var kind: String = "fixed"
    let id: Int
}

private enum Outer {
    struct Line: Codable {
        var text: String
    }
    struct Other: Codable {
        struct Line: Codable { var number: Int }
        var one: Line
        var two: Line
        var three: Outer.Line
        var four: Outer.Line
    }
}

extension SchemaCase {
    static let objects = [
        SchemaCase(Empty(), is: #"{"type": "object", "properties": {}, "additionalProperties": false}"#),
        SchemaCase(
            Flat(name: "A", age: 3, score: 0.5, isMember: true),
            is: """
                {"type": "object", "properties": {"name": {"type": "string"}, "age": {"type": "integer"},
                "score": {"type": "number"}, "isMember": {"type": "boolean"}},
                "required": ["name", "age", "score", "isMember"], "additionalProperties": false}
                """),
        SchemaCase(
            WithOptionals(city: "Kiel"), WithOptionals(city: "Kiel", days: 2, note: "x"),
            is: """
                {"type": "object", "properties": {"city": {"type": "string"}, "days": {"type": "integer"},
                "note": {"type": "string"}}, "required": ["city"], "additionalProperties": false}
                """),
        SchemaCase(
            AllOptional(), AllOptional(a: 1, b: ["x"]),
            is: """
                {"type": "object", "properties": {"a": {"type": "integer"},
                "b": {"type": "array", "items": {"type": "string"}}}, "additionalProperties": false}
                """),
        SchemaCase(
            Formats(when: Date(timeIntervalSince1970: 1), id: UUID(), bytes: Data([0]), price: 1),
            is: """
                {"type": "object", "properties": {"when": {"type": "string", "format": "date-time"},
                "link": {"type": "string", "format": "uri"}, "id": {"type": "string", "format": "uuid"},
                "bytes": {"type": "string", "contentEncoding": "base64"}, "price": {"type": "number"}},
                "required": ["when", "id", "bytes", "price"], "additionalProperties": false}
                """),
        SchemaCase(
            Person(name: "A", address: Address(street: "S")),
            is: """
                {"type": "object", "properties": {"name": {"type": "string"}, "address": {"type": "object",
                "properties": {"street": {"type": "string"}, "zip": {"type": "string"}}, "required": ["street"],
                "additionalProperties": false}}, "required": ["name", "address"], "additionalProperties": false}
                """),
        SchemaCase(
            TwoAddresses(home: Address(street: "S"), work: Address(street: "T", zip: "1")),
            is: """
                {"type": "object", "properties": {"home": {"$ref": "#/$defs/Address"},
                "work": {"$ref": "#/$defs/Address"}}, "required": ["home"], "additionalProperties": false,
                "$defs": {"Address": {"type": "object", "properties": {"street": {"type": "string"},
                "zip": {"type": "string"}}, "required": ["street"], "additionalProperties": false}}}
                """),
        SchemaCase(
            OwnKeys(userName: "a", count: 1),
            is: """
                {"type": "object", "properties": {"user_name": {"type": "string"}, "n": {"type": "integer"}},
                "required": ["user_name", "n"], "additionalProperties": false}
                """),
        SchemaCase(
            SkippedMember(kept: 1),
            is: """
                {"type": "object", "properties": {"kept": {"type": "integer"}}, "required": ["kept"],
                "additionalProperties": false}
                """),
        SchemaCase(
            Page(items: [Address(street: "S")], next: "n"), Page(items: []),
            is: """
                {"type": "object", "properties": {"items": {"type": "array", "items": {"type": "object",
                "properties": {"street": {"type": "string"}, "zip": {"type": "string"}}, "required": ["street"],
                "additionalProperties": false}}, "next": {"type": "string"}}, "required": ["items"],
                "additionalProperties": false}
                """),
        SchemaCase(
            Page(items: [Clamped(wrappedValue: 3)], next: nil),
            is: """
                {"type": "object", "properties": {"items": {"type": "array", "items": {"type": "integer"}},
                "next": {"type": "string"}}, "required": ["items"], "additionalProperties": false}
                """),
        SchemaCase(
            WrappedProperty(limit: 3, address: Address(street: "S")),
            is: """
                {"type": "object", "properties": {"limit": {"type": "integer"}, "address": {"type": "object",
                "properties": {"street": {"type": "string"}, "zip": {"type": "string"}}, "required": ["street"],
                "additionalProperties": false}}, "required": ["limit", "address"], "additionalProperties": false}
                """),
        SchemaCase(
            Constant(id: 1),
            is: """
                {"type": "object", "properties": {"kind": {"type": "string"}, "id": {"type": "integer"}},
                "required": ["kind", "id"], "additionalProperties": false}
                """),
        SchemaCase(
            Outer.Other(
                one: .init(number: 1), two: .init(number: 2), three: .init(text: "a"), four: .init(text: "b")),
            is: """
                {"type": "object", "properties": {"one": {"$ref": "#/$defs/Line"}, "two": {"$ref": "#/$defs/Line"},
                "three": {"$ref": "#/$defs/Line2"}, "four": {"$ref": "#/$defs/Line2"}},
                "required": ["one", "two", "three", "four"], "additionalProperties": false, "$defs": {
                "Line": {"type": "object", "properties": {"number": {"type": "integer"}}, "required": ["number"],
                "additionalProperties": false},
                "Line2": {"type": "object", "properties": {"text": {"type": "string"}}, "required": ["text"],
                "additionalProperties": false}}}
                """),
    ]
}
