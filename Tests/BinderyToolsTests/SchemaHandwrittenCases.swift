// Types that write their Codable conformance themselves.

import BinderyRuntime
import Foundation

private struct WithDefault: Codable {
    var limit: Int
    var word: String

    init(limit: Int, word: String) { (self.limit, self.word) = (limit, word) }

    init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        limit = try container.decodeIfPresent(Int.self, forKey: .limit) ?? 10
        word = container.contains(.word) ? try container.decode(String.self, forKey: .word) : "none"
    }
}

private struct RequiredNull: Codable {
    var a: Int?
    var b: String?

    enum CodingKeys: CodingKey { case a, b }

    init(a: Int?, b: String?) { (self.a, self.b) = (a, b) }

    init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        a = try container.decode(Int?.self, forKey: .a)
        b = try container.decodeNil(forKey: .b) ? nil : container.decode(String.self, forKey: .b)
    }

    func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode(a, forKey: .a)
        try container.encode(b, forKey: .b)
    }
}

private struct Nested: Codable {
    var title: String
    var width: Int
    var points: [Int]

    enum Keys: CodingKey { case title, size, points }
    enum SizeKeys: CodingKey { case width }

    init(title: String, width: Int, points: [Int]) {
        (self.title, self.width, self.points) = (title, width, points)
    }

    init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: Keys.self)
        title = try container.decode(String.self, forKey: .title)
        width = try container.nestedContainer(keyedBy: SizeKeys.self, forKey: .size).decode(Int.self, forKey: .width)
        var list = try container.nestedUnkeyedContainer(forKey: .points)
        points = []
        while !list.isAtEnd { points.append(try list.decode(Int.self)) }
    }

    func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Keys.self)
        try container.encode(title, forKey: .title)
        var size = container.nestedContainer(keyedBy: SizeKeys.self, forKey: .size)
        try size.encode(width, forKey: .width)
        try container.encode(points, forKey: .points)
    }
}

private class Animal: Codable, @unchecked Sendable {
    let name: String
    init(name: String) { self.name = name }
}

private final class Dog: Animal, @unchecked Sendable {
    let breed: String

    enum CodingKeys: CodingKey { case breed }

    init(name: String, breed: String) {
        self.breed = breed
        super.init(name: name)
    }

    required init(from decoder: any Decoder) throws {
        breed = try decoder.container(keyedBy: CodingKeys.self).decode(String.self, forKey: .breed)
        try super.init(from: decoder)
    }

    override func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode(breed, forKey: .breed)
        try super.encode(to: encoder)
    }
}

private final class Cat: Animal, @unchecked Sendable {
    let lives: Int

    enum CodingKeys: CodingKey { case lives }

    init(name: String, lives: Int) {
        self.lives = lives
        super.init(name: name)
    }

    required init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        lives = try container.decode(Int.self, forKey: .lives)
        try super.init(from: container.superDecoder())
    }

    override func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode(lives, forKey: .lives)
        try super.encode(to: container.superEncoder())
    }
}

private struct Point: Codable {
    var x: Double
    var y: Double

    init(x: Double, y: Double) { (self.x, self.y) = (x, y) }

    init(from decoder: any Decoder) throws {
        var container = try decoder.unkeyedContainer()
        x = try container.decode(Double.self)
        y = try container.decode(Double.self)
    }

    func encode(to encoder: any Encoder) throws {
        var container = encoder.unkeyedContainer()
        try container.encode(x)
        try container.encode(y)
    }
}

/// Takes no number but an even one from 10 to 20, and no text but a currency.
private struct Picky: Codable {
    var even: Int
    var currency: String

    struct Refused: Error {}

    init(even: Int, currency: String) { (self.even, self.currency) = (even, currency) }

    init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        even = try container.decode(Int.self, forKey: .even)
        currency = try container.decode(Percent.self, forKey: .currency).text
        guard (10...20).contains(even), even % 2 == 0 else { throw Refused() }
    }
}

private struct Percent: Codable {
    var text: String

    init(from decoder: any Decoder) throws {
        text = try decoder.singleValueContainer().decode(String.self)
        guard text.count == 3, text.allSatisfy(\.isUppercase) else { throw Picky.Refused() }
    }
}

private struct Interval: Codable {
    var from: Int
    var to: Int

    struct Refused: Error {}

    init(from: Int, to: Int) { (self.from, self.to) = (from, to) }

    init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        from = try container.decode(Int.self, forKey: .from)
        to = try container.decode(Int.self, forKey: .to)
        guard from < to else { throw Refused() }
    }
}

private struct AnyNames: Codable {
    var values: [String: Int] = [:]

    struct Key: CodingKey {
        var stringValue: String
        var intValue: Int? { nil }
        init?(stringValue: String) { self.stringValue = stringValue }
        init?(intValue: Int) { nil }
    }

    init(values: [String: Int]) { self.values = values }

    init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: Key.self)
        for key in container.allKeys { values[key.stringValue] = try container.decode(Int.self, forKey: key) }
    }

    func encode(to encoder: any Encoder) throws { try values.encode(to: encoder) }
}

extension SchemaCase {
    static let handwritten = [
        SchemaCase(
            WithDefault(limit: 1, word: "w"),
            is: """
                {"type": "object", "properties": {"limit": {"type": "integer"}, "word": {"type": "string"}},
                "additionalProperties": false}
                """),
        SchemaCase(
            RequiredNull(a: nil, b: nil), RequiredNull(a: 1, b: "x"),
            is: """
                {"type": "object", "properties": {"a": {"type": ["integer", "null"]},
                "b": {"type": ["string", "null"]}}, "required": ["a", "b"], "additionalProperties": false}
                """),
        SchemaCase(
            Nested(title: "t", width: 3, points: [1]),
            is: """
                {"type": "object", "properties": {"title": {"type": "string"}, "size": {"type": "object",
                "properties": {"width": {"type": "integer"}}, "required": ["width"], "additionalProperties": false},
                "points": {"type": "array", "items": {"type": "integer"}}}, "required": ["title", "size", "points"],
                "additionalProperties": false}
                """),
        SchemaCase(
            Dog(name: "a", breed: "b"),
            is: """
                {"type": "object", "properties": {"breed": {"type": "string"}, "name": {"type": "string"}},
                "required": ["breed", "name"], "additionalProperties": false}
                """),
        SchemaCase(
            Cat(name: "a", lives: 7),
            is: """
                {"type": "object", "properties": {"lives": {"type": "integer"}, "super": {"type": "object",
                "properties": {"name": {"type": "string"}}, "required": ["name"], "additionalProperties": false}},
                "required": ["lives", "super"], "additionalProperties": false}
                """),
        SchemaCase(
            Point(x: 1, y: 2),
            is: """
                {"type": "array", "prefixItems": [{"type": "number"}, {"type": "number"}], "items": false,
                "minItems": 2}
                """),
        SchemaCase(
            Picky(even: 12, currency: "EUR"),
            is: """
                {"type": "object", "properties": {"even": {"type": "integer"}, "currency": {"type": "string"}},
                "required": ["even", "currency"], "additionalProperties": false}
                """),
        SchemaCase(
            Interval(from: 1, to: 2),
            is: """
                {"type": "object", "properties": {"from": {"type": "integer"}, "to": {"type": "integer"}},
                "required": ["from", "to"], "additionalProperties": false}
                """),
        SchemaCase(
            AnyNames(values: ["a": 1]),
            is: #"{"type": "object", "properties": {}, "additionalProperties": {"type": "integer"}}"#),
    ]
}
