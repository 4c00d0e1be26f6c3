// allOf: flattened through any depth, and what happens where its parts meet.

import Testing

@Suite struct AllOfTests {
    @Test func flattensInOrderOfFirstMention() throws {
        let lowering = try Lowering(
            schemas: """
                Root: {type: object, required: [a], properties: {a: {type: string}, n: {type: [integer, 'null']}}}
                Middle:
                  allOf:
                    - {$ref: '#/components/schemas/Root'}
                    - {properties: {b: {type: string}, n: {type: integer, maximum: 20}}}
                Leaf:
                  allOf:
                    - {$ref: '#/components/schemas/Middle'}
                    - type: object
                      properties: {c: {type: string}}
                      required: [c, a, b]
                """)
        #expect(try lowering.dump("types", "Leaf", "required") == #"["a","c","b"]"#)
        let api = try #require(lowering.api)
        guard case .record(let leaf) = api.types[2].kind else {
            Issue.record("no record")
            return
        }
        #expect(leaf.properties.map(\.wireName) == ["a", "n", "b", "c"])
        // Nullability is united; the later schema wins.
        #expect(leaf.properties[1].isNullable)
        #expect(leaf.properties[1].facets[.maximum] == "20")
    }

    @Test func oneMemberCollapses() throws {
        try expect(
            """
            Voice: {type: string, enum: [a, b]}
            A:
              type: object
              properties:
                one: {allOf: [{$ref: '#/components/schemas/Voice'}], description: Here., default: a}
                remark: {allOf: [{$ref: '#/components/schemas/Voice'}, {description: There.}, {nullable: true}]}
                union: {oneOf: [{$ref: '#/components/schemas/Voice'}]}
            Part: {oneOf: [{$ref: '#/components/schemas/A'}]}
            """,
            types: """
                {"Voice": {"list": ["a", "b"]},
                 "A": {"record": {"one": {"type": "Voice", "doc": "Here.", "default": "a"},
                   "remark": {"type": "Voice?", "doc": "There."}, "union": {"type": "Voice"}}},
                 "Part": {"alias": "A"}}
                """)
    }

    @Test func requiredNamesASiblingsProperty() throws {
        let lowering = try Lowering(
            schemas: """
                Base: {type: object, properties: {id: {type: string}}}
                A: {allOf: [{$ref: '#/components/schemas/Base'}, {required: [id]}]}
                """)
        #expect(try lowering.dump("types", "A", "record", "id") == #"{"required":true,"type":"string"}"#)
        #expect(lowering.findings == [])
    }

    @Test func laterRemarksAndObjectsAreMerged() throws {
        let lowering = try Lowering(
            schemas: """
                A:
                  allOf:
                    - properties: {x: {type: string, maxLength: 3}, o: {type: object, properties: {p: {type: string}}}}
                    - properties: {x: {description: Said later.}, o: {type: object, properties: {q: {type: string}}}}
                """)
        #expect(
            try lowering.dump("types", "A", "record", "x")
                == #"{"doc":"Said later.","facets":{"maxLength":3},"type":"string"}"#)
        #expect(try lowering.dump("types", "A.o", "record") == #"{"p":{"type":"string"},"q":{"type":"string"}}"#)
    }

    @Test func conflictsOfKindAreDiagnosed() throws {
        let lowering = try Lowering(
            schemas: """
                A:
                  allOf:
                    - properties: {x: {type: string}, y: {type: integer}}
                    - properties: {x: {type: boolean}, y: {type: number}}
                """)
        #expect(lowering.findings == ["warning conflicting-types 8"])
        #expect(try lowering.dump("types", "A", "record", "x") == #"{"type":"boolean"}"#)
    }

    /// What holds at once is what both allow.
    @Test func typesOfPartsAreNarrowed() throws {
        let lowering = try Lowering(
            schemas: """
                A:
                  properties:
                    a: {allOf: [{type: integer}, {type: number, minimum: 3}]}
                    b: {allOf: [{type: string}, {type: [string, integer]}]}
                    c: {allOf: [{type: string}, {format: int64}]}
                    d: {allOf: [{type: string}, {type: integer}]}
                    e: {type: [object, array], properties: {f: {type: string}}, items: {type: string}}
                """)
        #expect(lowering.findings == ["warning conflicting-types 10"])
        #expect(try lowering.dump("types", "A", "record", "a").contains(#""type":"integer""#))
        #expect(try lowering.dump("types", "A", "record", "b") == #"{"type":"string"}"#)
        #expect(try lowering.dump("types", "A", "record", "c").contains(#""type":"string"#))
    }

    @Test func aPlainTypeDoesNotWidenAConstant() throws {
        let lowering = try Lowering(
            schemas: """
                A:
                  required: [x]
                  properties: {x: {type: string, enum: [a]}}
                  allOf: [{properties: {x: {type: string, description: Said by the base.}}}]
                """)
        #expect(try lowering.dump("types", "A", "record", "x").contains(#""constant":"a""#))
        #expect(lowering.findings == [])
    }

    @Test func diamondsAreVisitedOnce() throws {
        var schemas = "S0: {type: object, properties: {p0: {type: string}}}\n"
        for level in 1...60 {
            let below = "{$ref: '#/components/schemas/S\(level - 1)'}"
            schemas += "S\(level): {allOf: [\(below), \(below), {properties: {p\(level): {type: string}}}]}\n"
        }
        let api = try #require(try Lowering(schemas: schemas).api)
        guard case .record(let top) = api.types[60].kind else {
            Issue.record("no record")
            return
        }
        #expect(top.properties.map(\.wireName) == (0...60).map { "p\($0)" })
    }

    @Test func aSchemaMadeOfItselfIsWhatElseItIsMadeOf() throws {
        let lowering = try Lowering(
            schemas: """
                A: {allOf: [{$ref: '#/components/schemas/B'}, {properties: {x: {type: string}}}]}
                B: {allOf: [{$ref: '#/components/schemas/A'}]}
                C: {$ref: '#/components/schemas/C'}
                """)
        let api = try #require(lowering.api)
        guard case .record(let a) = api.types[0].kind else {
            Issue.record("no record")
            return
        }
        #expect(a.properties.map(\.wireName) == ["x"])
        #expect(Set(lowering.log.diagnostics.map(\.rule.id)) == ["alias-cycle", "reference-cycle"])
    }
}
