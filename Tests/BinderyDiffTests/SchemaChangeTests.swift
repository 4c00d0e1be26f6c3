// A schema before and after goes in, once in a request and once in a response; what is told of it must fit the side.

import BinderyDiff
import Testing

/// A change of the schema `Thing`, and the lines that tell of it.
struct SchemaChange: CustomTestStringConvertible, Sendable {
    var old: String
    var new: String
    var request: [String]
    var response: [String]

    var testDescription: String { "\(old) → \(new)" }

    init(_ old: String, _ new: String, request: [String], response: [String]) {
        self.old = old
        self.new = new
        self.request = request
        self.response = response
    }

    /// Of a property `a`, beside a required `b`.
    static func property(_ old: String, _ new: String, request: [String], response: [String]) -> SchemaChange {
        func thing(_ schema: String) -> String {
            let required = schema.contains("!") ? "b, a" : "b"
            let a = schema.isEmpty ? "" : "a: \(schema.replacing("!", with: "")), "
            return "{type: object, required: [\(required)], properties: {\(a)b: {type: string}}}"
        }
        return SchemaChange(thing(old), thing(new), request: request, response: response)
    }
}

@Suite struct SchemaChangeTests {
    static let properties: [SchemaChange] = [
        .property("", "{type: string}", request: ["added Thing.a []"], response: ["added Thing.a []"]),
        .property(
            "", "!{type: string}", request: ["added Thing.a: required [source wire]"],
            response: ["added Thing.a: required []"]),
        .property(
            "", "!{type: string, const: x}", request: ["added Thing.a: required [wire]"],
            response: ["added Thing.a: required []"]),
        .property("{type: string}", "", request: ["removed Thing.a [source]"], response: ["removed Thing.a [source]"]),
        .property(
            "!{type: string}", "", request: ["removed Thing.a [source]"], response: ["removed Thing.a [source wire]"]),
        .property(
            "{type: string}", "!{type: string}", request: ["narrowed Thing.a: optional → required [source wire]"],
            response: ["narrowed Thing.a: optional → required [source]"]),
        .property(
            "!{type: string}", "{type: string}", request: ["widened Thing.a: required → optional [source]"],
            response: ["widened Thing.a: required → optional [source wire]"]),
        .property(
            "!{type: string}", "!{type: [string, 'null']}", request: ["widened Thing.a: may be null [source]"],
            response: ["widened Thing.a: may be null [source wire]"]),
        .property(
            "!{type: [string, 'null']}", "!{type: string}",
            request: ["narrowed Thing.a: may no longer be null [source wire]"],
            response: ["narrowed Thing.a: may no longer be null [source]"]),
        .property(
            "{type: [string, 'null']}", "{type: string}",
            request: ["narrowed Thing.a: may no longer be null [source wire]"],
            response: ["narrowed Thing.a: may no longer be null [source]"]),
        .property(
            "{type: [string, 'null']}", "!{type: [string, 'null']}",
            request: ["narrowed Thing.a: optional → required [source wire]"],
            response: ["narrowed Thing.a: optional → required [source]"]),
        .property(
            "{type: integer}", "{type: number}", request: ["widened Thing.a: Int → Double [source]"],
            response: ["widened Thing.a: Int → Double [source wire]"]),
        .property(
            "{type: number}", "{type: integer}", request: ["narrowed Thing.a: Double → Int [source wire]"],
            response: ["narrowed Thing.a: Double → Int [source]"]),
        .property(
            "{type: string}", "{type: array, items: {type: string}}",
            request: ["changed Thing.a: String → [String] [source wire]"],
            response: ["changed Thing.a: String → [String] [source wire]"]),
        .property(
            "{type: string}", "{}", request: ["widened Thing.a: String → JSONValue [source]"],
            response: ["widened Thing.a: String → JSONValue [source wire]"]),
        .property(
            "{type: string, format: email}", "{type: string}",
            request: ["widened Thing.a: string (email) → string []"],
            response: ["widened Thing.a: string (email) → string [wire]"]),
        .property(
            "{type: integer, default: 1}", "{type: integer, default: 2}",
            request: ["changed Thing.a: default 1 → 2 []"], response: ["changed Thing.a: default 1 → 2 []"]),
        .property(
            "!{type: string, const: x}", "!{type: string, const: y}",
            request: ["changed Thing.a: value \"x\" → \"y\" [wire]"],
            response: ["changed Thing.a: value \"x\" → \"y\" [wire]"]),
        .property(
            "!{type: string, enum: [x]}", "!{type: string, enum: [x, y]}",
            request: ["widened Thing.a: value \"x\" → none [source]", "added Thing.A []"],
            response: ["widened Thing.a: value \"x\" → none []", "added Thing.A []"]),
        .property(
            "{type: string, enum: [x]}", "{type: string, enum: [x, y]}",
            request: ["widened Thing.a: value \"x\" → none []", "added Thing.A.\"y\" []"],
            response: ["widened Thing.a: value \"x\" → none []", "added Thing.A.\"y\" []"]),
        .property(
            "!{type: string, enum: [x]}", "!{type: string, enum: [y, z]}",
            request: ["changed Thing.a: value \"x\" → none [source wire]", "added Thing.A []"],
            response: ["changed Thing.a: value \"x\" → none []", "added Thing.A []"]),
        .property(
            "{type: integer, enum: [1, 2]}", "{type: integer}",
            request: ["widened Thing.a: Thing.A → Int [source]", "removed Thing.A [source]"],
            response: ["widened Thing.a: Thing.A → Int [source]", "removed Thing.A [source]"]),
        .property(
            "{type: integer}", "{type: integer, enum: [1, 2]}",
            request: ["narrowed Thing.a: Int → Thing.A [source wire]", "added Thing.A []"],
            response: ["narrowed Thing.a: Int → Thing.A [source]", "added Thing.A []"]),
        .property(
            "{type: string, enum: [x, y]}", "{type: string}",
            request: ["widened Thing.a: Thing.A → String [source]", "removed Thing.A [source]"],
            response: ["widened Thing.a: Thing.A → String [source]", "removed Thing.A [source]"]),
        .property(
            "{type: string, enum: [x, y]}", "{type: [string, integer]}",
            request: ["widened Thing.A: enumeration → union [source]"],
            response: ["widened Thing.A: enumeration → union [source wire]"]),
        .property(
            "{type: string}", "{type: string, deprecated: true}", request: ["changed Thing.a: deprecated []"],
            response: ["changed Thing.a: deprecated []"]),
        .property(
            "{type: integer}", "{type: integer, x-bindery-client-side: retries}",
            request: ["changed Thing.a: steers the client, is not sent [wire]"],
            response: ["changed Thing.a: steers the client, is not sent [wire]"]),
        .property(
            "{type: string}", "{type: string, x-bindery-name: other}",
            request: ["renamed Thing.a: in Swift a → other [source]"],
            response: ["renamed Thing.a: in Swift a → other [source]"]),
    ]

    static let bounds: [SchemaChange] = [
        .property(
            "{type: number, maximum: 2}", "{type: number, maximum: 1}",
            request: ["narrowed Thing.a: maximum 2 → 1 [wire]"], response: ["narrowed Thing.a: maximum 2 → 1 []"]),
        .property(
            "{type: number, maximum: 2}", "{type: number, maximum: 2.0, minimum: 0}",
            request: ["narrowed Thing.a: minimum none → 0 [wire]"], response: ["narrowed Thing.a: minimum none → 0 []"]),
        .property(
            "{type: number, exclusiveMaximum: 2}", "{type: number, maximum: 2}",
            request: ["widened Thing.a: exclusiveMaximum 2 → maximum 2 []"],
            response: ["widened Thing.a: exclusiveMaximum 2 → maximum 2 []"]),
        .property(
            "{type: number, minimum: 2}", "{type: number, exclusiveMinimum: 2}",
            request: ["narrowed Thing.a: minimum 2 → exclusiveMinimum 2 [wire]"],
            response: ["narrowed Thing.a: minimum 2 → exclusiveMinimum 2 []"]),
        .property(
            "{type: number, maximum: 9, exclusiveMaximum: 5}", "{type: number, exclusiveMaximum: 4}",
            request: ["narrowed Thing.a: exclusiveMaximum 5 → 4 [wire]"],
            response: ["narrowed Thing.a: exclusiveMaximum 5 → 4 []"]),
        .property(
            "{type: string, minLength: 2}", "{type: string, minLength: 1}",
            request: ["widened Thing.a: minLength 2 → 1 []"], response: ["widened Thing.a: minLength 2 → 1 []"]),
        .property(
            "{type: string, pattern: a}", "{type: string, pattern: b}",
            request: ["changed Thing.a: pattern a → b [wire]"], response: ["changed Thing.a: pattern a → b []"]),
        .property(
            "{type: integer, multipleOf: 4}", "{type: integer, multipleOf: 2}",
            request: ["widened Thing.a: multipleOf 4 → 2 []"], response: ["widened Thing.a: multipleOf 4 → 2 []"]),
        .property(
            "{type: array, items: {type: string}, maxItems: 4}",
            "{type: array, items: {type: string, maxLength: 9}, uniqueItems: true}",
            request: [
                "widened Thing.a: maxItems 4 → none []", "narrowed Thing.a: uniqueItems false → true [wire]",
                "narrowed Thing.a: items: maxLength none → 9 [wire]",
            ],
            response: [
                "widened Thing.a: maxItems 4 → none []", "narrowed Thing.a: uniqueItems false → true []",
                "narrowed Thing.a: items: maxLength none → 9 []",
            ]),
    ]

    static let types: [SchemaChange] = [
        SchemaChange(
            "{type: string, enum: [a, b]}", "{type: string, enum: [a, b, c]}", request: ["added Thing.\"c\" []"],
            response: ["added Thing.\"c\" []"]),
        SchemaChange(
            "{type: string, enum: [a, b]}", "{type: string, enum: [a]}",
            request: ["removed Thing.\"b\" [source wire]"], response: ["removed Thing.\"b\" [source]"]),
        SchemaChange(
            "{type: string, enum: [a, b_c]}", "{type: string, enum: [a, b-c]}",
            request: ["renamed Thing.bC: \"b_c\" → \"b-c\" [wire]"],
            response: ["renamed Thing.bC: \"b_c\" → \"b-c\" [wire]"]),
        SchemaChange(
            "{type: string, enum: [a, b]}", "{anyOf: [{type: string}, {type: string, enum: [a, b]}]}",
            request: ["widened Thing: list → any string [source]"],
            response: ["widened Thing: list → any string [source]"]),
        SchemaChange(
            "{type: string, enum: [a, b]}", "{type: string}",
            request: ["widened Thing: enumeration → alias [source]"],
            response: ["widened Thing: enumeration → alias [source]"]),
        SchemaChange(
            "{type: string}", "{type: string, enum: [a, b]}",
            request: ["narrowed Thing: alias → enumeration [source wire]"],
            response: ["narrowed Thing: alias → enumeration [source]"]),
        SchemaChange(
            "{oneOf: [{type: string}, {type: integer}]}", "{oneOf: [{type: string}, {type: integer}, {type: boolean}]}",
            request: ["added Thing.boolean: boolean []"], response: ["added Thing.boolean: boolean []"]),
        SchemaChange(
            "{oneOf: [{type: string}, {type: integer}, {type: boolean}]}", "{oneOf: [{type: string}, {type: integer}]}",
            request: ["removed Thing.boolean: boolean [source wire]"],
            response: ["removed Thing.boolean: boolean [source]"]),
        SchemaChange(
            "{oneOf: [{type: string}, {type: array, items: {type: integer}}]}",
            "{oneOf: [{type: string}, {type: array, items: {type: number}}]}",
            request: ["widened Thing.array: [Int] → [Double] [source]"],
            response: ["widened Thing.array: [Int] → [Double] [source wire]"]),
        SchemaChange(
            "{oneOf: [{type: string, enum: [a]}, {type: integer}]}", "{oneOf: [{type: string}, {type: integer}]}",
            request: ["removed Thing.a: \"a\" [source]", "added Thing.string: string []"],
            response: ["removed Thing.a: \"a\" [source]", "added Thing.string: string []"]),
        SchemaChange(
            "{type: object, properties: {a: {type: string}}}", "{type: string, enum: [a]}",
            request: ["changed Thing: record → enumeration [source wire]"],
            response: ["changed Thing: record → enumeration [source wire]"]),
        SchemaChange(
            "{type: object, properties: {a: {type: string}}}",
            "{type: object, additionalProperties: false, properties: {a: {type: string}}}",
            request: ["narrowed Thing.other members: allowed → none [wire]"],
            response: ["narrowed Thing.other members: allowed → none []"]),
        SchemaChange(
            "{type: object, additionalProperties: false, properties: {a: {type: string}, b: {type: string}}}",
            "{type: object, additionalProperties: false, properties: {a: {type: string}}}",
            request: ["removed Thing.b [source wire]"], response: ["removed Thing.b [source]"]),
        SchemaChange(
            "{type: object, additionalProperties: {type: integer}, properties: {a: {type: integer}, b: {type: string}, c: {type: string}}}",
            "{type: object, additionalProperties: {type: integer}, properties: {c: {type: string}}}",
            request: ["removed Thing.a [source]", "removed Thing.b [source wire]"],
            response: ["removed Thing.a [source]", "removed Thing.b [source]"]),
        SchemaChange(
            "{type: object, additionalProperties: {type: integer}, properties: {a: {type: string}}}",
            "{type: object, properties: {a: {type: string}}}",
            request: ["widened Thing.other members: Int → any [source]"],
            response: ["widened Thing.other members: Int → any [source]"]),
        SchemaChange(
            "{type: object, properties: {a: {type: string}, b: {type: string}}}",
            "{type: object, properties: {a: {type: string}, b: {type: string}}, dependentRequired: {a: [b]}}",
            request: ["narrowed Thing.a: needs b [wire]"], response: ["narrowed Thing.a: needs b []"]),
        SchemaChange(
            "{type: object, properties: {a: {type: string}, b: {type: integer}}}",
            "{type: object, properties: {b: {type: integer}, a: {type: string}}}",
            request: ["changed Thing: order of its arguments [source]"], response: []),
        SchemaChange(
            "{type: object, properties: {max_tokens: {type: integer, minimum: 1}, a: {type: string}}}",
            "{type: object, properties: {max_output_tokens: {type: integer, minimum: 1}, a: {type: string}}}",
            request: ["renamed Thing.max_output_tokens: max_tokens → max_output_tokens [source wire]"],
            response: ["renamed Thing.max_output_tokens: max_tokens → max_output_tokens [source wire]"]),
    ]

    @Test(arguments: properties + bounds + types)
    func isTold(_ change: SchemaChange) throws {
        for (side, expected) in [(Change.Side.request, change.request), (.response, change.response)] {
            let compared = try Compared(
                Compared.description(change.old, in: side), Compared.description(change.new, in: side))
            #expect(compared.lines == expected, "\(side)")
            #expect(compared.differences.changes.allSatisfy { $0.side == side && !$0.effect.reason.isEmpty })
        }
    }

    /// A type that both hold counts in both.
    @Test func requestsAndResponsesCountBoth() throws {
        let old = "{type: object, required: [a], properties: {a: {type: integer}, b: {type: number, maximum: 2}}}"
        let new = "{type: object, required: [a], properties: {a: {type: number}, b: {type: number, maximum: 1}}}"
        let both = try Compared(Compared.description(old, in: .both), Compared.description(new, in: .both))
        #expect(
            both.lines == ["widened Thing.a: Int → Double [source wire]", "narrowed Thing.b: maximum 2 → 1 [wire]"])
        #expect(both.differences.changes.allSatisfy { $0.side == .both })
    }

    @Test func theSameIsNoChange() throws {
        for change in Self.properties + Self.bounds + Self.types {
            let text = Compared.description(change.old, in: .both)
            #expect(try Compared(text, text.replacing("title: T", with: "title: U")).lines == [])
        }
    }
}
