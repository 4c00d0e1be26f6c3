// Unions, by every way in which their members are told apart.

import Testing

@Suite struct UnionTests {
    private static let text = "{type: object, required: [type], properties: {type: {type: string, enum: [text]}}}"
    private static let image = "{type: object, required: [type], properties: {type: {const: image_url}}}"

    @Test func discriminatorWithoutMappingTakesTheMembersOwnWords() throws {
        let lowering = try Lowering(
            schemas: """
                U: {oneOf: [{$ref: '#/components/schemas/T'}, {$ref: '#/components/schemas/I'}], discriminator: {propertyName: type}}
                T: \(Self.text)
                I: \(Self.image)
                """)
        #expect(
            try lowering.dump("types", "U", "union")
                == #"[{"payload":"T","where":{"type":["text"]}},{"payload":"I","where":{"type":["image_url"]}}]"#)
    }

    @Test func mappingByNameAndByReference() throws {
        let lowering = try Lowering(
            schemas: """
                U:
                  oneOf: [{$ref: '#/components/schemas/T'}, {$ref: '#/components/schemas/I'}]
                  discriminator: {propertyName: kind, mapping: {t: T, tt: T, i: '#/components/schemas/I', z: Nowhere}}
                T: {type: object, properties: {kind: {type: string}}}
                I: {type: object, properties: {kind: {type: string}}}
                """)
        #expect(
            try lowering.dump("types", "U", "union")
                == #"[{"payload":"T","where":{"kind":["t","tt"]},"without":{"trial":"T"}},"#
                + #"{"payload":"I","where":{"kind":["i"]},"without":{"trial":"I"}}]"#)
        #expect(lowering.findings == ["warning unknown-mapping 7"])
    }

    @Test func schemaNamesStandInWhereNoMemberHasWords() throws {
        let lowering = try Lowering(
            schemas: """
                U: {oneOf: [{$ref: '#/components/schemas/Cat'}, {$ref: '#/components/schemas/Dog'}], discriminator: {propertyName: pet}}
                Cat: {type: object, properties: {pet: {type: string}}}
                Dog: {type: object, properties: {pet: {type: string}}}
                """)
        #expect(
            try lowering.dump("types", "U", "union")
                == #"[{"payload":"Cat","where":{"pet":["Cat"]},"without":{"trial":"Cat"}},"#
                + #"{"payload":"Dog","where":{"pet":["Dog"]},"without":{"trial":"Dog"}}]"#)
    }

    @Test func wordsAndObjectsByAnInferredProperty() throws {
        let lowering = try Lowering(
            schemas: """
                Choice:
                  oneOf:
                    - {type: string, enum: [none, auto]}
                    - \(Self.text)
                    - \(Self.image)
                """)
        #expect(
            try lowering.dump("types", "Choice", "union")
                == #"[{"word":"none"},{"word":"auto"},{"payload":"Choice.text","where":{"type":["text"]}},"#
                + #"{"payload":"Choice.image_url","where":{"type":["image_url"]}}]"#)
    }

    @Test func kindsAndTypeLists() throws {
        try expect(
            """
            A: {type: [string, integer, array], items: {type: boolean}}
            B: {anyOf: [{type: string}, {type: object, properties: {id: {type: string}}}, {type: 'null'}]}
            C: {oneOf: [{anyOf: [{type: string}, {enum: [x]}]}, {type: boolean}]}
            D: {type: [integer, number]}
            """,
            types: """
                {"A": {"union": [{"kind": "string", "payload": "string"}, {"kind": "integer", "payload": "integer"},
                   {"kind": "array", "payload": "[boolean]"}]},
                 "B": {"union": [{"kind": "string", "payload": "string"}, {"kind": "object", "payload": "B.object"}]},
                 "B.object": {"record": {"id": {"type": "string"}}},
                 "C": {"union": [{"kind": "string", "payload": "C.string"}, {"kind": "boolean", "payload": "boolean"}]},
                 "C.string": {"suggestions": ["x"]}, "D": {"alias": "number"}}
                """)
    }

    @Test func nestedUnionsGiveTheirWords() throws {
        let lowering = try Lowering(
            schemas: """
                U: {oneOf: [{$ref: '#/components/schemas/N'}, {$ref: '#/components/schemas/T'}], discriminator: {propertyName: type}}
                N: {oneOf: [{$ref: '#/components/schemas/I'}, {$ref: '#/components/schemas/V'}]}
                T: \(Self.text)
                I: \(Self.image)
                V: {type: object, required: [type], properties: {type: {enum: [video]}}}
                """)
        #expect(
            try lowering.dump("types", "U", "union")
                == #"[{"payload":"N","where":{"type":["image_url","video"]}},{"payload":"T","where":{"type":["text"]}}]"#
        )
    }

    @Test func anOpenListIsNoDiscriminator() throws {
        let lowering = try Lowering(
            schemas: """
                U:
                  oneOf:
                    - {type: object, required: [kind, a], properties: {kind: {anyOf: [{type: string}, {enum: [x]}]}, a: {type: string}}}
                    - {type: object, required: [kind, b], properties: {kind: {anyOf: [{type: string}, {enum: [y]}]}, b: {type: string}}}
                """)
        #expect(
            try lowering.dump("types", "U", "union")
                == #"[{"members":["a"],"payload":"U.a"},{"members":["b"],"payload":"U.b"}]"#)
    }

    @Test func whatSharesAWordIsToldApartFurtherOn() throws {
        try expect(
            """
            U: {oneOf: [{$ref: '#/components/schemas/In'}, {$ref: '#/components/schemas/T'}, {$ref: '#/components/schemas/Out'}]}
            In: {type: object, required: [type], properties: {type: {const: m}, role: {type: string, enum: [user, system]}}}
            Out: {type: object, required: [type, role], properties: {type: {const: m}, role: {const: assistant}}}
            T: {type: object, required: [type], properties: {type: {const: text}, role: {type: string}}}
            """,
            types: """
                {"U": {"union": [{"where": {"type": ["m"]}, "payload": "U.m"},
                   {"where": {"type": ["text"]}, "payload": "T"}]},
                 "U.m": {"union": [{"where": {"role": ["user", "system"]}, "without": {"trial": "In"}, "payload": "In"},
                   {"where": {"role": ["assistant"]}, "payload": "Out"}]},
                 "In": {"record": {"type": {"type": "string", "required": true, "constant": "m"},
                   "role": {"type": "In.role"}}, "required": ["type"]},
                 "In.role": {"list": ["user", "system"]},
                 "Out": {"record": {"type": {"type": "string", "required": true, "constant": "m"},
                   "role": {"type": "string", "required": true, "constant": "assistant"}},
                   "required": ["type", "role"]},
                 "T": {"record": {"type": {"type": "string", "required": true, "constant": "text"},
                   "role": {"type": "string"}}, "required": ["type"]}}
                """)
    }

    @Test func aLastResortIsTrialMostDemandingFirst() throws {
        let lowering = try Lowering(
            schemas: """
                U: {oneOf: [{$ref: '#/components/schemas/P'}, {$ref: '#/components/schemas/Q'}]}
                P: {type: object, required: [id], properties: {id: {type: string}}}
                Q: {type: object, required: [id, n], properties: {id: {type: string}, n: {type: string}}}
                L: {oneOf: [{type: array, items: {type: string}}, {type: array, items: {type: integer}}]}
                A: {oneOf: [{type: object, title: One, properties: {a: {}}}, {type: object, title: Two, required: [a], properties: {a: {}}}, {type: object, title: Three}]}
                """)
        #expect(
            try lowering.dump("types", "U", "union")
                == #"[{"kind":"object","payload":"P"},{"members":["n"],"payload":"Q"}]"#)
        #expect(
            try lowering.dump("types", "L", "union")
                == #"[{"payload":"[string]","trial":"string array"},{"payload":"[integer]","trial":"integer array"}]"#)
        #expect(
            try lowering.dump("types", "A", "union")
                == #"[{"doc":"One","payload":"A.One","trial":"One"},{"doc":"Two","members":["a"],"payload":"A.Two"},{"doc":"Three","payload":"{json}","trial":"Three"}]"#
        )
        #expect(lowering.findings == ["warning members-alike 8", "warning members-alike 9"])
    }

    @Test func whatFitsEverythingMakesJSON() throws {
        let lowering = try Lowering(schemas: "U: {anyOf: [{type: string}, {}]}")
        #expect(try lowering.dump("types", "U") == #"{"alias":"json"}"#)
        #expect(lowering.findings == ["warning boundless-member 5"])
    }

    @Test func propertiesBesideAUnionReachEachMember() throws {
        let lowering = try Lowering(
            schemas: """
                U:
                  type: object
                  properties: {id: {type: string}}
                  oneOf:
                    - {properties: {type: {const: a}}, required: [type]}
                    - {properties: {type: {const: b}, n: {type: integer}}, required: [type]}
                """)
        #expect(
            try lowering.dump("types", "U.b", "record")
                == #"{"id":{"type":"string"},"n":{"type":"integer"},"type":{"constant":"b","required":true,"type":"string"}}"#
        )
    }

    @Test func bareConstraintsAreNoUnion() throws {
        let lowering = try Lowering(
            schemas: """
                A:
                  type: object
                  properties: {x: {type: string}, y: {type: string}}
                  anyOf: [{required: [x]}, {required: [y]}]
                """)
        #expect(try lowering.dump("types", "A", "record") == #"{"x":{"type":"string"},"y":{"type":"string"}}"#)
    }
}
