// Records, maps, arrays, bounds, and what is said of keywords that nobody reads.

import Testing

@Suite struct ObjectTests {
    @Test func mapsAndFreeForm() throws {
        try expect(
            """
            Free: {type: object, additionalProperties: true}
            Bare: {type: object}
            Any: {}
            Map: {type: object, additionalProperties: {type: integer, minimum: -100}, propertyNames: {maxLength: 64}}
            Pattern: {type: object, patternProperties: {'^x-': {type: string}}}
            Typed: {type: object, properties: {a: {type: string}}, additionalProperties: {type: array, items: {type: number}}}
            Closed: {type: object, properties: {a: {type: string}}, additionalProperties: false}
            Anything: true
            """,
            types: """
                {"Free": {"alias": "{json}"}, "Bare": {"alias": "{json}"}, "Any": {"alias": "json"},
                 "Map": {"alias": "{integer}", "facets": {"values": {"minimum": -100}, "keys": {"maxLength": 64}}},
                 "Pattern": {"record": {}, "additional": "string"},
                 "Typed": {"record": {"a": {"type": "string"}}, "additional": "[number]"},
                 "Closed": {"record": {"a": {"type": "string"}}, "additional": "closed"},
                 "Anything": {"alias": "json"}}
                """)
    }

    @Test func inlineTypesNest() throws {
        try expect(
            """
            A:
              type: object
              properties:
                choices: {type: array, items: {type: object, properties: {reason: {type: string, enum: [x, y]}}}}
                usage: {type: object, additionalProperties: {type: object, properties: {n: {type: integer}}}}
            """,
            types: """
                {"A": {"record": {"choices": {"type": "[A.choices[]]"}, "usage": {"type": "{A.usage{}}"}}},
                 "A.choices[]": {"record": {"reason": {"type": "A.choices[].reason"}}},
                 "A.choices[].reason": {"list": ["x", "y"]},
                 "A.usage{}": {"record": {"n": {"type": "integer"}}}}
                """)
    }

    @Test func whatIsRequiredAndNotDeclaredIsAdded() throws {
        try expect(
            "A: {type: object, required: [a, b], properties: {a: {type: string}}}",
            types: """
                {"A": {"record": {"a": {"type": "string", "required": true}, "b": {"type": "json", "required": true}},
                   "required": ["a", "b"]}}
                """,
            findings: ["note undeclared-property 5"])
    }

    @Test func boundsAreRepaired() throws {
        try expect(
            """
            A:
              type: object
              properties:
                seed: {type: integer, minimum: -9223372036854776000, maximum: 9223372036854776000}
                old: {type: number, minimum: 0, exclusiveMinimum: true, maximum: 1, exclusiveMaximum: false}
                small: {type: integer, format: int32}
                big: {type: integer, format: uint64, maximum: 18446744073709551615}
                natural: {type: integer, minimum: 0, maximum: 18446744073709551615}
                text: {type: string, format: uri, minLength: 1, pattern: '^h'}
            """,
            types: """
                {"A": {"record": {
                   "seed": {"type": "integer",
                     "facets": {"minimum": -9223372036854775808, "maximum": 9223372036854775807}},
                   "old": {"type": "number", "facets": {"exclusiveMinimum": 0, "maximum": 1}},
                   "small": {"type": "int32"}, "big": {"type": "uint64", "facets": {"maximum": 18446744073709551615}},
                   "natural": {"type": "uint64", "facets": {"minimum": 0, "maximum": 18446744073709551615}},
                   "text": {"type": "string(uri)", "facets": {"minLength": 1, "pattern": "^h"}}}}}
                """,
            findings: [
                "note clamped-bound 8", "note clamped-bound 8", "note boolean-bound 9", "note boolean-bound 9",
            ])
    }

    @Test func unreadKeywordsAreReported() throws {
        let lowering = try Lowering(
            schemas: """
                A:
                  type: object
                  additional_properties: true
                  not: {type: string}
                  example: {x: 1}
                  x-vendor: 1
                  x-bindery-nmae: B
                  externalDocs: {url: 'https://example.com'}
                """)
        #expect(
            lowering.findings == [
                "warning unread-keyword 11", "warning unread-keyword 7", "note keyword-read-past 8",
            ])
        #expect(lowering.log.diagnostics[0].message.hasSuffix("did you mean 'x-bindery-name'?"))
        #expect(lowering.log.diagnostics[1].message.hasSuffix("did you mean 'additionalProperties'?"))
    }

    @Test func chosenNames() throws {
        let lowering = try Lowering(
            schemas: """
                A:
                  x-bindery-name: Apple
                  type: object
                  properties:
                    b: {type: string, enum: [x, y]}
                    d: {anyOf: [{type: object, properties: {e: {type: string}}}, {type: 'null'}]}
                    c: {type: string, x-bindery-name: sea}
                """,
            names: [
                "/components/schemas/A/properties/b": "Bee", "#/components/schemas/A/properties/b/enum/1": "why",
                "/components/schemas/A/properties/d": "Dee",
            ])
        #expect(try lowering.dump("types", "A", "swift") == #""Apple""#)
        #expect(try lowering.dump("types", "A", "record", "c") == #"{"swift":"sea","type":"string"}"#)
        #expect(try lowering.dump("types", "A.b") == #"{"list":["x",{"swift":"why","value":"y"}],"swift":"Bee"}"#)
        #expect(try lowering.dump("types", "A.d", "swift") == #""Dee""#)
        #expect(lowering.findings == [])
    }

    @Test func aNameForNothingIsRefused() throws {
        let lowering = try Lowering(
            schemas: "Apple: {type: string}", names: ["/components/schemas/Aple": "Pear"])
        #expect(lowering.api == nil)
        #expect(lowering.log.diagnostics[0].message.hasSuffix("did you mean '/components/schemas/Apple'?"))
    }
}
