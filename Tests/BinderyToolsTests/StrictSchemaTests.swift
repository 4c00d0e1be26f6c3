// Schemas in the strict form of a service, what cannot be put so, and the way back.

import BinderyClient
import BinderyRuntime
import BinderyTools
import Testing

@Suite struct StrictSchemaTests {
    static let form = StrictSchemaForm(
        keywords: [
            "type", "properties", "required", "additionalProperties", "items", "enum", "const", "anyOf", "$ref",
            "$defs",
            "description", "format", "minimum", "maxItems",
        ],
        formats: ["date-time"], isClosed: true, requiresAll: true, maxDepth: 4, maxProperties: 12, maxEnumValues: 6,
        maxCharacters: 200)

    struct Case: CustomTestStringConvertible, Sendable {
        var testDescription: String
        var given: JSONValue
        var expected: JSONValue

        init(_ name: String, _ given: JSONValue, _ expected: JSONValue) {
            testDescription = name
            self.given = given
            self.expected = expected
        }
    }

    /// An object with one property.
    static func one(_ schema: JSONValue, isRequired: Bool = true, and others: JSONObject = [:]) -> JSONValue {
        var object: JSONObject = ["type": "object", "properties": ["a": schema]]
        if isRequired { object["required"] = ["a"] }
        for (key, value) in others { object[key] = value }
        return .object(object)
    }

    static func strict(_ schema: JSONValue, and others: JSONObject = [:]) -> JSONValue {
        var object: JSONObject = [
            "type": "object", "properties": ["a": schema], "required": ["a"], "additionalProperties": false,
        ]
        for (key, value) in others { object[key] = value }
        return .object(object)
    }

    static let cases: [Case] = [
        Case("a required property stays", one(["type": "string"]), strict(["type": "string"])),
        Case(
            "an optional one is required and nullable", one(["type": "string"], isRequired: false),
            strict(["type": ["string", "null"]])),
        Case(
            "null joins the values of an enumeration", one(["type": "string", "enum": ["x", "y"]], isRequired: false),
            strict(["type": ["string", "null"], "enum": ["x", "y", nil]])),
        Case(
            "what is nullable already stays", one(["type": ["string", "null"]], isRequired: false),
            strict(["type": ["string", "null"]])),
        Case(
            "a constant gets null as a variant", one(["const": "x"], isRequired: false),
            strict(["anyOf": [["const": "x"], ["type": "null"]]])),
        Case("the older nullable", one(["type": "integer", "nullable": true]), strict(["type": ["integer", "null"]])),
        Case(
            "oneOf is anyOf", one(["oneOf": [["type": "string"], ["type": "integer"]]], isRequired: false),
            strict(["anyOf": [["type": "string"], ["type": "integer"], ["type": "null"]]])),
        Case(
            "a bound that the form lacks is said",
            one(["type": "string", "description": "A name.", "minLength": 2, "pattern": "^a"]),
            strict(["type": "string", "description": "A name. (minLength: 2, pattern: ^a)"])),
        Case(
            "a bound that it has stays", one(["type": "integer", "minimum": 1]),
            strict(["type": "integer", "minimum": 1])),
        Case(
            "a format that it lacks is said", one(["type": "string", "format": "uri"]),
            strict(["type": "string", "description": "(format: uri)"])),
        Case(
            "a format that it has stays", one(["type": "string", "format": "date-time"]),
            strict(["type": "string", "format": "date-time"])),
        Case(
            "annotations go", one(["type": "string", "title": "A", "default": "x", "examples": ["y"], "x-mine": 1]),
            strict(["type": "string"])),
        Case(
            "objects within are closed", one(one(["type": "boolean"], isRequired: false)),
            strict(strict(["type": ["boolean", "null"]]))),
        Case(
            "elements of arrays too", one(["type": "array", "items": one(["type": "number"])]),
            strict(["type": "array", "items": strict(["type": "number"])])),
        Case(
            "definitions that are referred to come along",
            one(["$ref": "#/$defs/B"], and: ["$defs": ["B": one(["type": "string"])]]),
            strict(["$ref": "#/$defs/B"], and: ["$defs": ["B": strict(["type": "string"])]])),
        Case(
            "those that are not do not", one(["type": "string"], and: ["definitions": ["B": ["type": "string"]]]),
            strict(["type": "string"])),
        Case(
            "an optional reference",
            one(["$ref": "#/definitions/B"], isRequired: false, and: ["definitions": ["B": ["type": "string"]]]),
            strict(
                ["anyOf": [["$ref": "#/$defs/B"], ["type": "null"]]], and: ["$defs": ["B": ["type": "string"]]])),
        Case(
            "a reference with a description is put in place",
            one(
                ["$ref": "#/$defs/B", "description": "Mine."],
                and: ["$defs": ["B": ["type": "string", "description": "B."]]]),
            strict(["type": "string", "description": "Mine."])),
        Case(
            "a type that holds itself",
            one(
                ["$ref": "#/$defs/N"],
                and: ["$defs": ["N": ["type": "object", "properties": ["next": ["$ref": "#/$defs/N"]]]]]),
            strict(
                ["$ref": "#/$defs/N"],
                and: [
                    "$defs": [
                        "N": [
                            "type": "object",
                            "properties": ["next": ["anyOf": [["$ref": "#/$defs/N"], ["type": "null"]]]],
                            "required": ["next"], "additionalProperties": false,
                        ]
                    ]
                ])),
        Case(
            "the whole that holds itself", one(["$ref": "#"], isRequired: false),
            strict(["anyOf": [["$ref": "#"], ["type": "null"]]])),
        Case(
            "allOf is merged",
            one(["allOf": [one(["type": "string"]), ["type": "object", "properties": ["b": ["type": "integer"]]]]]),
            strict([
                "type": "object", "properties": ["a": ["type": "string"], "b": ["type": ["integer", "null"]]],
                "required": ["a", "b"], "additionalProperties": false,
            ])),
        Case(
            "no properties at all", ["type": "object", "properties": [:]],
            ["type": "object", "properties": [:], "required": [], "additionalProperties": false]),
        Case(
            "closed and empty", ["type": "object", "additionalProperties": false],
            ["type": "object", "properties": [:], "required": [], "additionalProperties": false]),
        Case(
            "an object without `type`", one(["properties": ["a": ["type": "null"]], "required": ["a"]]),
            strict(strict(["type": "null"]))),
    ]

    @Test("A schema is put into the form", arguments: cases)
    func form(_ given: Case) throws {
        let strict = try StrictSchema(given.given, form: Self.form).schema
        #expect(strict == given.expected, "\(strict)")
        // What is strict already stays as it is.
        #expect(try StrictSchema(strict, form: Self.form).schema == strict)
    }

    @Test(
        "What cannot be put into the form is an error with its place",
        arguments: [
            (["type": "array", "items": ["type": "string"]], "", "has to be one of an object"),
            (one(true), "/properties/a", "any value"),
            (one([:]), "/properties/a", "any value"),
            (
                one(["type": "object", "additionalProperties": ["type": "string"]]), "/properties/a",
                "names are not listed"
            ),
            (one(["type": "object"]), "/properties/a", "names are not listed"),
            (
                one(["type": "object", "patternProperties": ["^x": ["type": "string"]]]),
                "/properties/a/patternProperties", "pattern"
            ),
            (one(["type": "array"]), "/properties/a", "`items`"),
            (one(["type": "array", "prefixItems": [["type": "string"]]]), "/properties/a/prefixItems", "a type each"),
            (one(["type": "string", "not": ["const": "x"]]), "/properties/a/not", "`not`"),
            (one(["$ref": "#/$defs/Gone"]), "/properties/a/$ref", "no definition"),
            (one(["$ref": "other.yaml#/x"]), "/properties/a/$ref", "no definition"),
            (
                one(["allOf": [["type": "string"], ["type": "integer"]]]), "/properties/a/allOf/1/type",
                "different things"
            ),
            (
                one(one(one(one(one(["type": "string"]))))), "/properties/a/properties/a/properties/a/properties/a",
                "5 levels"
            ),
            (one(["enum": [1, 2, 3, 4, 5, 6, 7]]), "", "7 values"),
            (one(["type": "string", "const": .string(String(repeating: "x", count: 200))]), "", "201 characters"),
        ] as [(JSONValue, String, String)])
    func errors(_ schema: JSONValue, _ pointer: String, _ problem: String) throws {
        let error = try #require(throws: StrictSchemaError.self) {
            try StrictSchema(schema, form: Self.form)
        }
        #expect(error.pointer == pointer)
        #expect(error.problem.contains(problem), "\(error)")
    }

    @Test("A form without demands takes a schema as it is but for the keywords that it lacks")
    func looseForm() throws {
        let form = StrictSchemaForm(keywords: ["type", "properties", "required", "items", "additionalProperties"])
        let schema = Self.one(
            ["type": "object", "additionalProperties": ["type": "string"], "title": "T"], isRequired: false)
        #expect(
            try StrictSchema(schema, form: form).schema
                == Self.one(["type": "object", "additionalProperties": ["type": "string"]], isRequired: false))
    }

    @Test("A form without references has their schemas in place, and none of a type that holds itself")
    func inlined() throws {
        let form = StrictSchemaForm(keywords: ["type", "properties", "required"])
        let definitions: JSONObject = ["$defs": ["B": ["type": "string"], "N": Self.one(["$ref": "#/$defs/N"])]]
        #expect(
            try StrictSchema(Self.one(["$ref": "#/$defs/B"], and: definitions), form: form).schema
                == Self.one(["type": "string"]))
        #expect(throws: StrictSchemaError.self) {
            try StrictSchema(Self.one(["$ref": "#/$defs/N"], and: definitions), form: form)
        }
    }

    @Test(
        "A null that only the form put there goes again",
        arguments: [
            (one(["type": "string"], isRequired: false), ["a": nil], [:]),
            (one(["type": "string"]), ["a": nil], ["a": nil]),
            (one(["type": ["string", "null"]], isRequired: false), ["a": nil], ["a": nil]),
            (one(["enum": ["x"]], isRequired: false), ["a": nil], [:]),
            (one(["enum": ["x", nil]], isRequired: false), ["a": nil], ["a": nil]),
            (one(["$ref": "#/$defs/B"], isRequired: false, and: ["$defs": ["B": ["type": "string"]]]), ["a": nil], [:]),
            (
                one(["type": "array", "items": one(["type": "string"], isRequired: false)]),
                ["a": [["a": nil], ["a": "x"]]], ["a": [[:], ["a": "x"]]]
            ),
            (
                one(["anyOf": [one(["const": "x"]), ["type": "object", "properties": ["b": ["type": "string"]]]]]),
                ["a": ["b": nil]], ["a": [:]]
            ),
            (one(["type": "string"], isRequired: false), ["a": nil, "other": nil], ["other": nil]),
        ] as [(JSONValue, JSONValue, JSONValue)])
    func wayBack(_ schema: JSONValue, _ given: JSONValue, _ expected: JSONValue) {
        #expect(AddedNulls(schema).removed(from: given) == expected)
    }
}
