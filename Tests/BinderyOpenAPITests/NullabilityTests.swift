// Null in every spelling, and how it travels.

import Testing

@Suite struct NullabilityTests {
    @Test func everySpelling() throws {
        try expect(
            """
            A:
              type: object
              properties:
                list: {type: [string, 'null']}
                any: {anyOf: [{type: string}, {type: 'null'}]}
                one: {oneOf: [{type: 'null'}, {type: integer}]}
                keyword: {type: number, nullable: true}
                enumerated: {type: string, enum: [a, b, null]}
                bare: {anyOf: [{type: boolean}, {enum: [null]}]}
                only: {type: 'null'}
            """,
            types: """
                {"A": {"record": {
                  "list": {"type": "string?"}, "any": {"type": "string?"}, "one": {"type": "integer?"},
                  "keyword": {"type": "number?"}, "enumerated": {"type": "A.enumerated?"},
                  "bare": {"type": "boolean?"}, "only": {"type": "json?"}}},
                 "A.enumerated": {"list": ["a", "b"]}}
                """)
    }

    @Test func travelsThroughReferences() throws {
        try expect(
            """
            Tier: {anyOf: [{type: string, enum: [low, high]}, {type: 'null'}]}
            Other: {$ref: '#/components/schemas/Tier'}
            A:
              type: object
              properties:
                tier: {$ref: '#/components/schemas/Other'}
                tiers: {type: array, items: {$ref: '#/components/schemas/Tier'}}
                beside: {$ref: '#/components/schemas/B', nullable: true, description: Said here., deprecated: true}
            B: {type: object, properties: {x: {type: string}}}
            """,
            types: """
                {"Tier": {"list": ["low", "high"]}, "Other": {"alias": "Tier"},
                 "A": {"record": {"tier": {"type": "Other?"}, "tiers": {"type": "[Tier?]"},
                   "beside": {"type": "B?", "doc": "Said here.", "deprecated": true}}},
                 "B": {"record": {"x": {"type": "string"}}}}
                """)
    }

    @Test func aNullableVariantLiftsTheUnion() throws {
        try expect(
            """
            Stop:
              default: null
              oneOf:
                - {type: string, nullable: true, default: x}
                - {type: array, maxItems: 4, items: {type: string}}
            A: {type: object, required: [stop], properties: {stop: {$ref: '#/components/schemas/Stop'}}}
            """,
            types: """
                {"Stop": {"union": [{"kind": "string", "payload": "string"},
                   {"kind": "array", "payload": "[string]", "facets": {"maxItems": 4}}]},
                 "A": {"record": {"stop": {"type": "Stop?", "required": true}}, "required": ["stop"]}}
                """)
    }

    @Test func aNullableConstantIsNoConstant() throws {
        let lowering = try Lowering(
            schemas: "A: {type: object, required: [k], properties: {k: {type: [string, 'null'], enum: [x, null]}}}")
        #expect(try lowering.dump("types", "A", "record", "k") == #"{"required":true,"type":"A.k?"}"#)
    }
}
