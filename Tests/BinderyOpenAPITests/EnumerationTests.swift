// Lists of values, constants and suggestions.

import Testing

@Suite struct EnumerationTests {
    @Test func listsOfOneKind() throws {
        try expect(
            """
            Words: {type: string, enum: [on, 'yes', 1, on]}
            Numbers: {enum: [1, 2, 0x10]}
            Flags: {type: boolean, enum: [true, false]}
            Fractions: {type: number, enum: [0.5, 1]}
            Mixed: {enum: [1, a]}
            """,
            types: """
                {"Words": {"list": ["on", "yes", "1"]}, "Numbers": {"list": [1, 2, 16]},
                 "Flags": {"alias": "boolean"}, "Fractions": {"alias": "number"}, "Mixed": {"alias": "json"}}
                """,
            findings: ["note repeated-value 5", "note number-enumeration 8", "warning mixed-enumeration 9"])
    }

    @Test func oneLegalValue() throws {
        try expect(
            """
            A:
              type: object
              required: [role, strict, kind, version]
              properties:
                role: {type: string, enum: [user]}
                strict: {const: true}
                kind: {$ref: '#/components/schemas/Kind'}
                version: {type: integer, const: 2}
                mode: {const: fast}
            Kind: {type: string, enum: [k]}
            """,
            types: """
                {"A": {"record": {
                   "role": {"type": "string", "required": true, "constant": "user"},
                   "strict": {"type": "boolean", "required": true, "constant": true},
                   "kind": {"type": "Kind", "required": true, "constant": "k"},
                   "version": {"type": "integer", "required": true, "constant": 2},
                   "mode": {"type": "A.mode", "constant": "fast"}},
                   "required": ["role", "strict", "kind", "version"]},
                 "Kind": {"list": ["k"]}, "A.mode": {"list": ["fast"]}}
                """)
    }

    @Test(arguments: [
        "{anyOf: [{type: string}, {type: string, enum: [a, b]}]}",
        "{anyOf: [{type: string, enum: [a, b]}, {type: string}]}",
        "{oneOf: [{type: string, enum: [a]}, {const: b}, {type: string}]}",
    ])
    func suggestions(schema: String) throws {
        try expect("M: \(schema)", types: #"{"M": {"suggestions": ["a", "b"]}}"#)
    }

    @Test func compositionsOfWordsAreOneList() throws {
        try expect(
            "M: {oneOf: [{const: a, title: A}, {type: string, enum: [b, c]}]}",
            types: #"{"M": {"list": ["a", "b", "c"]}}"#)
    }
}
