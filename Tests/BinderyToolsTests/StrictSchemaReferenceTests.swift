// References and `allOf` in the strict form: what stays, what takes whose place, and that every schema comes to an end.

import BinderyClient
import BinderyRuntime
import BinderyTestSupport
import BinderyTools
import Testing

@Suite struct StrictSchemaReferenceTests {
    typealias Case = StrictSchemaTests.Case

    static func one(_ schema: JSONValue, and others: JSONObject = [:]) -> JSONValue {
        StrictSchemaTests.one(schema, and: others)
    }
    static func strict(_ schema: JSONValue, and others: JSONObject = [:]) -> JSONValue {
        StrictSchemaTests.strict(schema, and: others)
    }

    static let string: JSONValue = ["type": "string"]
    static let null: JSONValue = ["type": "null"]

    static let cases: [Case] = [
        Case(
            "a definition at the root takes the place of its reference",
            ["$ref": "#/$defs/A", "$defs": ["A": one(["type": ["string", "null"]])]],
            strict(["type": ["string", "null"]])),
        Case(
            "one that holds itself stays a definition too",
            [
                "$ref": "#/$defs/A",
                "$defs": ["A": ["type": "object", "properties": ["a": ["$ref": "#/$defs/A"]], "required": []]],
            ],
            strict(
                ["anyOf": [["$ref": "#/$defs/A"], null]],
                and: ["$defs": ["A": strict(["anyOf": [["$ref": "#/$defs/A"], null]])]])),
        Case(
            "a reference to a reference at the root",
            ["$ref": "#/$defs/A", "$defs": ["A": ["$ref": "#/definitions/B"]], "definitions": ["B": one(string)]],
            strict(string)),
        Case(
            "an object without members", ["type": "object", "description": "Nothing."],
            [
                "type": "object", "description": "Nothing.", "properties": [:], "additionalProperties": false,
                "required": [],
            ]),
        Case(
            "the root as parts that are objects",
            [
                "allOf": [
                    ["$ref": "#/$defs/Base"], ["type": "object", "properties": ["a": string], "required": ["a"]],
                ],
                "$defs": ["Base": ["type": "object", "description": "Base."]],
            ], strict(string, and: ["description": "Base."])),
        Case(
            "parts that have parts",
            [
                "allOf": [["$ref": "#/$defs/B"]],
                "$defs": [
                    "B": ["allOf": [["$ref": "#/$defs/C"], ["required": ["a"]]]], "C": ["properties": ["a": string]],
                ],
            ], strict(string)),
        Case(
            "two ways to one part",
            one(
                [
                    "allOf": [["$ref": "#/$defs/B"], ["$ref": "#/$defs/C"]]
                ], and: ["$defs": ["B": ["allOf": [["$ref": "#/$defs/C"]]], "C": one(string)]]),
            strict(strict(string))),
        Case(
            "a part of itself adds nothing",
            ["type": "object", "allOf": [["$ref": "#"]], "properties": ["a": string], "required": ["a"]],
            strict(string)),
        Case(
            "the whole, within `allOf`", one(["allOf": [["$ref": "#"]], "nullable": true]),
            strict(["anyOf": [["$ref": "#"], null]])),
        Case(
            "the description beside it speaks for null as well",
            one(["allOf": [["$ref": "#"]], "nullable": true, "description": "Mine."]),
            strict(["anyOf": [["$ref": "#"], null], "description": "Mine."])),
        Case(
            "a definition that holds itself within `allOf`",
            one(
                ["$ref": "#/$defs/T"],
                and: ["$defs": ["T": one(["type": "object", "allOf": [["$ref": "#/$defs/T"]], "nullable": true])]]),
            strict(
                ["$ref": "#/$defs/T"], and: ["$defs": ["T": strict(["anyOf": [["$ref": "#/$defs/T"], null]])]])),
        Case(
            "a base that holds what is made of it",
            [
                "allOf": [
                    ["$ref": "#/$defs/Base"], ["type": "object", "properties": ["b": string], "required": ["b"]],
                ],
                "$defs": ["Base": one(["type": "array", "items": ["$ref": "#"]])],
            ],
            [
                "type": "object", "properties": ["a": ["type": "array", "items": ["$ref": "#"]], "b": string],
                "required": ["a", "b"], "additionalProperties": false,
            ]),
        Case(
            "parts that say different things of one property",
            one(["allOf": [one(["type": "number"]), one(["type": ["integer", "null"], "minimum": 1])]]),
            strict(strict(["type": "integer", "minimum": 1]))),
        Case(
            "a name that is percent-encoded in the reference",
            one(["$ref": "#/$defs/a%20b"], and: ["$defs": ["a b": string]]),
            strict(["$ref": "#/$defs/a b"], and: ["$defs": ["a b": string]])),
        Case(
            "an exclusive bound of draft 4", one(["type": "number", "minimum": 1, "exclusiveMinimum": true]),
            strict(["type": "number", "description": "(exclusiveMinimum: 1)"])),
    ]

    @Test("A schema is put into the form", arguments: cases)
    func form(_ given: Case) throws {
        let strict = try StrictSchema(given.given, form: StrictSchemaTests.form).schema
        #expect(strict == given.expected, "\(strict)")
        #expect(try StrictSchema(strict, form: StrictSchemaTests.form).schema == strict)
    }

    @Test(
        "What would hold itself without end is an error with its place",
        arguments: [
            (["$ref": "#"], "", "one of an object"),
            (["$ref": "#/$defs/A", "$defs": ["A": ["$ref": "#/$defs/A"]]], "", "one of an object"),
            (one(["$ref": "#/$defs/A"], and: ["$defs": ["A": ["$ref": "#/$defs/A"]]]), "/$defs/A", "any value"),
            (
                one(["$ref": "#/$defs/A"], and: ["$defs": ["A": ["allOf": [["$ref": "#/$defs/A"]]]]]), "/$defs/A",
                "any value"
            ),
            (
                one(["allOf": [["$ref": "#"], ["properties": ["b": string]]]]), "/properties/a/allOf/0",
                "a definition of its own"
            ),
            (
                one(
                    ["$ref": "#/$defs/A", "minProperties": 1],
                    and: ["$defs": ["A": one(["$ref": "#/$defs/A", "minProperties": 2])]]),
                "/properties/a/properties/a",
                "a definition of its own"
            ),
            (one(["allOf": [false]]), "/properties/a/allOf/0", "no value"),
        ] as [(JSONValue, String, String)])
    func errors(_ schema: JSONValue, _ pointer: String, _ problem: String) throws {
        let error = try #require(throws: StrictSchemaError.self) {
            try StrictSchema(schema, form: StrictSchemaTests.form)
        }
        #expect(error.pointer == pointer)
        #expect(error.problem.contains(problem), "\(error)")
    }

    @Test("A long way of references and a deep schema are errors, and so is one that grows too large")
    func size() {
        var chain: JSONObject = ["d0": ["type": "string"]]
        for index in 1...5_000 {
            chain["d\(index)"] = ["description": "x", "allOf": [["$ref": "#/$defs/d\(index - 1)"], [:]]]
        }
        let long = Self.one(["$ref": "#/$defs/d5000", "description": "y"], and: ["$defs": .object(chain)])
        #expect(throws: StrictSchemaError.self) { try StrictSchema(long, form: StrictSchemaTests.form) }

        var deep: JSONValue = ["type": "string"]
        for _ in 0..<500 { deep = ["type": "array", "items": deep] }
        #expect(throws: StrictSchemaError.self) { try StrictSchema(Self.one(deep), form: StrictSchemaTests.form) }

        var doubling: JSONObject = ["d0": ["type": "string"]]
        for index in 1...40 {
            let reference: JSONValue = ["$ref": .string("#/$defs/d\(index - 1)"), "description": "x"]
            doubling["d\(index)"] = ["type": "object", "properties": ["a": reference, "b": reference]]
        }
        let large = Self.one(["$ref": "#/$defs/d40", "description": "y"], and: ["$defs": .object(doubling)])
        #expect(throws: StrictSchemaError.self) { try StrictSchema(large, form: StrictSchemaTests.form) }
    }

    @Test("Random schemas that refer to each other come to an end, and so does the way back", arguments: 1...300)
    func random(seed: Int) throws {
        var schemas = RandomSchemas(numbers: SplitMix(seed: UInt64(seed)))
        var root = schemas.object(3).object ?? [:]
        var definitions: JSONObject = [:]
        for name in RandomSchemas.names { definitions[name] = schemas.schema(2) }
        root["$defs"] = .object(definitions)
        let schema = JSONValue.object(root)
        let loose = StrictSchemaForm(keywords: ["type", "properties", "required", "items", "anyOf"])
        for form in [StrictSchemaTests.form, loose] {
            if let strict = try? StrictSchema(schema, form: form).schema {
                #expect(try StrictSchema(strict, form: form).schema == strict, "\(schema)")
            }
        }
        let value: JSONValue = ["a": ["a": ["a": nil, "b": [["a": nil]]], "b": nil], "b": [nil, ["b": nil]]]
        _ = AddedNulls(schema).removed(from: value)
    }
}

/// Schemas with references to each other at every place.
struct RandomSchemas {
    static let names = ["A", "B", "C"]
    var numbers: SplitMix

    mutating func schema(_ levels: Int) -> JSONValue {
        switch Int.random(in: 0..<(levels > 0 ? 9 : 4), using: &numbers) {
        case 0: ["type": "string"]
        case 1: reference()
        case 2: ["$ref": reference()["$ref"] ?? "#", "description": "D."]
        case 3: ["allOf": [reference()]]
        case 4: ["type": "array", "items": schema(levels - 1)]
        case 5: ["allOf": [schema(levels - 1), schema(levels - 1)], "nullable": .bool(Bool.random(using: &numbers))]
        case 6: ["anyOf": [schema(levels - 1), schema(levels - 1)]]
        default: object(levels)
        }
    }

    mutating func object(_ levels: Int) -> JSONValue {
        var object: JSONObject = [
            "type": "object", "properties": ["a": schema(levels - 1), "b": schema(levels - 1)], "required": ["b"],
        ]
        if Int.random(in: 0..<4, using: &numbers) == 0 { object["allOf"] = [reference(), reference()] }
        return .object(object)
    }

    private mutating func reference() -> JSONValue {
        let targets = ["#"] + Self.names.map { "#/$defs/\($0)" }
        return ["$ref": .string(targets[Int.random(in: 0..<targets.count, using: &numbers)])]
    }
}
