// Types that hold themselves.

import Testing

@Suite struct RecursionTests {
    @Test func aRecordInItselfIsBoxedAndAListIsNot() throws {
        try expect(
            """
            Node:
              type: object
              properties:
                next: {$ref: '#/components/schemas/Node'}
                children: {type: array, items: {$ref: '#/components/schemas/Node'}}
            """,
            types: """
                {"Node": {"record": {"next": {"type": "Node", "boxed": true}, "children": {"type": "[Node]"}}}}
                """)
    }

    @Test func aCircleIsBrokenOnce() throws {
        let lowering = try Lowering(
            schemas: """
                A: {type: object, properties: {b: {$ref: '#/components/schemas/B'}}}
                B: {type: object, properties: {c: {$ref: '#/components/schemas/C'}}}
                C: {type: object, properties: {a: {$ref: '#/components/schemas/A'}, b: {type: string}}}
                """)
        #expect(try lowering.dump("types").components(separatedBy: "boxed").count == 2)
    }

    @Test func aRecursiveUnionNeedsNoBox() throws {
        try expect(
            """
            Filter: {oneOf: [{$ref: '#/components/schemas/Not'}, {type: string}]}
            Not: {type: object, required: [of], properties: {of: {$ref: '#/components/schemas/Filter'}}}
            """,
            types: """
                {"Filter": {"union": [{"kind": "object", "payload": "Not"}, {"kind": "string", "payload": "string"}],
                   "recursive": true},
                 "Not": {"record": {"of": {"type": "Filter", "required": true}}, "required": ["of"]}}
                """)
    }

    @Test func anAliasOfItselfEndsInJSON() throws {
        try expect(
            "Tree: {type: array, items: {$ref: '#/components/schemas/Tree'}}", types: #"{"Tree": {"alias": "[json]"}}"#,
            findings: ["warning alias-cycle 5"])
    }

    @Test func recursiveReferences() throws {
        let lowering = try Lowering(
            schemas: """
                F: {type: object, properties: {all: {type: array, items: {$recursiveRef: '#'}}}}
                """)
        #expect(try lowering.dump("types", "F", "record", "all") == #"{"type":"[F]"}"#)
    }

    @Test func aBaseThatListsItsHeirs() throws {
        let lowering = try Lowering(
            schemas: """
                Pet: {type: object, required: [kind], properties: {kind: {type: string}}, oneOf: [{$ref: '#/components/schemas/Cat'}, {$ref: '#/components/schemas/Dog'}]}
                Cat: {allOf: [{$ref: '#/components/schemas/Pet'}, {properties: {kind: {const: cat}}}]}
                Dog: {allOf: [{$ref: '#/components/schemas/Pet'}, {properties: {kind: {const: dog}}}]}
                """)
        #expect(try lowering.dump("types", "Cat", "record", "kind").contains(#""constant":"cat""#))
    }
}
