// Arrays, sets, dictionaries, ranges, optionals within them.

import BinderyRuntime
import Foundation

private struct Item: Codable, Hashable { var id: Int }

private enum Day: String, Codable, CaseIterable, CodingKeyRepresentable { case monday, sunday }

private struct Lists: Codable {
    var numbers: [Double]
    var matrix: [[Int]]
    var tags: Set<String>
    var tight: ContiguousArray<Int>
    var gaps: [Int?]
}

private struct Maps: Codable {
    var counts: [String: Int]
    var items: [String: Item]
    var byNumber: [Int: String]
    var byDay: [Day: Int]
    var lists: [String: [Item]]?
}

private struct Pairs: Codable { var pairs: [Double: String] }

private struct Ranges: Codable {
    var closed: ClosedRange<Int>
    var open: Range<Double>
}

extension SchemaCase {
    static let containers = [
        SchemaCase([1, 2], is: #"{"type": "array", "items": {"type": "integer"}}"#),
        SchemaCase(
            ["a": [Date(timeIntervalSince1970: 0)]],
            is: """
                {"type": "object", "additionalProperties": {"type": "array",
                "items": {"type": "string", "format": "date-time"}}}
                """),
        SchemaCase(
            [Item(id: 1)],
            is: """
                {"type": "array", "items": {"type": "object", "properties": {"id": {"type": "integer"}},
                "required": ["id"], "additionalProperties": false}}
                """),
        SchemaCase(
            Lists(numbers: [1], matrix: [[1], []], tags: ["a"], tight: [1], gaps: [1, nil]),
            is: """
                {"type": "object", "properties": {"numbers": {"type": "array", "items": {"type": "number"}},
                "matrix": {"type": "array", "items": {"type": "array", "items": {"type": "integer"}}},
                "tags": {"type": "array", "items": {"type": "string"}, "uniqueItems": true},
                "tight": {"type": "array", "items": {"type": "integer"}},
                "gaps": {"type": "array", "items": {"type": ["integer", "null"]}}},
                "required": ["numbers", "matrix", "tags", "tight", "gaps"], "additionalProperties": false}
                """),
        SchemaCase(
            Maps(counts: ["a": 1], items: ["b": Item(id: 1)], byNumber: [3: "c"], byDay: [.monday: 1]),
            is: """
                {"type": "object", "properties": {
                "counts": {"type": "object", "additionalProperties": {"type": "integer"}},
                "items": {"type": "object", "additionalProperties": {"$ref": "#/$defs/Item"}},
                "byNumber": {"type": "object", "propertyNames": {"pattern": "^-?[0-9]+$"},
                "additionalProperties": {"type": "string"}},
                "byDay": {"type": "object", "propertyNames": {"enum": ["monday", "sunday"]},
                "additionalProperties": {"type": "integer"}},
                "lists": {"type": "object", "additionalProperties": {"type": "array",
                "items": {"$ref": "#/$defs/Item"}}}},
                "required": ["counts", "items", "byNumber", "byDay"], "additionalProperties": false,
                "$defs": {"Item": {"type": "object", "properties": {"id": {"type": "integer"}}, "required": ["id"],
                "additionalProperties": false}}}
                """),
        SchemaCase(
            Pairs(pairs: [1.5: "a"]),
            is: """
                {"type": "object", "properties": {"pairs": {"type": "array",
                "items": {"anyOf": [{"type": "number"}, {"type": "string"}]}}}, "required": ["pairs"],
                "additionalProperties": false}
                """),
        SchemaCase(
            Ranges(closed: 1...3, open: 0..<1.5),
            is: """
                {"type": "object", "properties": {
                "closed": {"type": "array", "items": {"type": "integer"}, "minItems": 2, "maxItems": 2},
                "open": {"type": "array", "items": {"type": "number"}, "minItems": 2, "maxItems": 2}},
                "required": ["closed", "open"], "additionalProperties": false}
                """),
    ]
}
