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
                 "Flags": {"alias": "boolean"}, "Fractions": {"list": [0.5, 1]}, "Mixed": {"list": [1, "a"]}}
                """,
            findings: ["note repeated-value 5"])
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
            types: #"{"M": {"list": [{"value": "a", "doc": "A"}, "b", "c"]}}"#)
    }

    @Test func namesAndTextsBesideTheList() throws {
        try expect(
            """
            L: {type: integer, enum: [0, 1], x-enum-varnames: [OFF, ON], x-enum-descriptions: [Never., Always.]}
            M: {type: string, enum: [a, b], x-enumNames: [One]}
            E: {type: string, enum: []}
            """,
            types: """
                {"L": {"list": [{"value": 0, "hint": "OFF", "doc": "Never."}, {"value": 1, "hint": "ON", "doc": "Always."}]},
                 "M": {"list": ["a", "b"]}, "E": {"alias": "string"}}
                """,
            findings: ["note uneven-enumeration 6", "note empty-enumeration 7"])
    }
}
