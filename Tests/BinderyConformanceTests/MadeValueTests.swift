// Schemas whose keywords stand against one another → values that all of them allow.

import BinderyDiagnostics
import BinderyYAML
import Testing

@testable import BinderyConformance

@Suite struct MadeValueTests {
    private func contract(_ schema: String) throws -> (Contract, Schema) {
        let text = "openapi: 3.1.0\ninfo: {title: A, version: '1'}\ncomponents: {schemas: {S: \(schema)}}\n"
        let source = SourceFile(path: "a.yaml", bytes: Array(text.utf8))
        let contract = Contract(try #require(DocumentReader.read(source, into: DiagnosticLog())))
        return (contract, try #require(contract.table.schema(behind: "S")))
    }

    @Test(arguments: [
        "{type: object, properties: {email: {type: string}, phone: {type: string}}, oneOf: [{required: [email]}, {required: [phone]}]}",
        "{type: object, required: [id], properties: {id: {type: string}, url: {type: string}, data: {type: string}}, "
            + "oneOf: [{required: [url]}, {required: [data]}]}",
        "{oneOf: [{type: object, required: [a], properties: {a: {type: string}}}, "
            + "{type: object, required: [b], properties: {b: {type: string}, a: {type: string}}}]}",
        "{oneOf: [{type: integer, minimum: 0}, {type: integer, maximum: 10}]}",
        "{oneOf: [{type: integer, multipleOf: 3}, {type: integer, multipleOf: 5}]}",
    ])
    func aValueFitsOneMemberOfAOneOf(_ text: String) throws {
        let (contract, schema) = try contract(text)
        let members = try #require(schema.alternatives.first { $0.keyword == "oneOf" }).members
        for seed in 0..<12 as Range<UInt64> {
            var maker = ValueMaker(contract, .response, seed: seed)
            let value = maker.value(of: schema)
            let made = try #require(value)
            let node = try #require(YAMLNode.parsed(made))
            #expect(members.count { maker.allows(node, $0) } == 1, "\(made), seed \(seed)")
        }
    }

    /// What surrounds a value that had to be made anew keeps what is not required.
    @Test func onlyTheAmbiguousPartIsMadeAnew() throws {
        let (contract, schema) = try contract(
            "{type: object, properties: {note: {type: string}, way: {type: object, "
                + "properties: {a: {type: string}, b: {type: string}}, oneOf: [{required: [a]}, {required: [b]}]}}}")
        var maker = ValueMaker(contract, .response)
        #expect(maker.value(of: schema) == #"{"note": "note", "way": {"a": "a"}}"#)
    }

    /// Where members cannot be told apart, there is a value all the same.
    @Test func aValueThatFitsSeveralIsBetterThanNone() throws {
        let (contract, schema) = try contract("{oneOf: [{type: integer}, {type: number}], multipleOf: 1}")
        var maker = ValueMaker(contract, .response)
        #expect(maker.value(of: schema) != nil)
    }

    @Test(arguments: [
        ("{type: string, format: date, pattern: '^2024-'}", "2024-01-01"),
        ("{type: string, format: email, maxLength: 12}", "a@b.example"),
        ("{type: string, format: uuid, pattern: '^[0-9a-f]{8}-[0-9a-f]{4}-7'}", "00000000-0000-7000-8000-000000000100"),
        ("{type: string, format: email, minLength: 20}", "aaauser1@example.com"),
        ("{type: string, format: date-time, pattern: 'Z$'}", "2026-01-01T03:04:05Z"),
        ("{type: integer, format: int64, minimum: 10000000000000001}", "10000000000000001"),
        ("{type: integer, exclusiveMinimum: 9223372036854775806}", "9223372036854775807"),
        ("{type: integer, minimum: -7.5, maximum: -3.5, multipleOf: 2}", "-6"),
        ("{type: number, minimum: 10000000000000000}", "1e+16"),
    ])
    func aFormatKeepsToItsBounds(_ schema: String, _ expected: String) throws {
        let (contract, schema) = try contract(schema)
        var maker = ValueMaker(contract, .response)
        let value = maker.value(of: schema)
        let made = try #require(value)
        #expect(YAMLNode.parsed(made)?.text == expected || made == expected)
    }

    @Test(arguments: [
        "{type: object, required: [cc], properties: {cc: {type: string}}, dependentSchemas: {cc: {required: [addr], "
            + "properties: {addr: {type: string}}}}}",
        "{type: object, required: [kind], properties: {kind: {enum: [x, y]}}, if: {properties: {kind: {const: x}}}, "
            + "then: {required: [xv], properties: {xv: {type: integer}}}, else: {required: [yv]}}",
        "{type: array, items: {type: string}, contains: {const: x}, minContains: 2}",
        "{type: object, patternProperties: {'^s_': {type: string}, '^i_': {type: integer}}, additionalProperties: false, "
            + "minProperties: 2}",
        "{type: number, minimum: 1.0e+300}",
    ])
    func conditionsAreBuiltUpon(_ schema: String) throws {
        let (contract, schema) = try contract(schema)
        for seed in 0..<8 as Range<UInt64> {
            var maker = ValueMaker(contract, .response, seed: seed)
            #expect(maker.value(of: schema) != nil, "seed \(seed)")
        }
    }

    @Test func aTextOfJSONIsMadeOfItsSchema() throws {
        let (contract, schema) = try contract(
            "{type: string, contentMediaType: application/json, contentSchema: {type: object, required: [n], "
                + "properties: {n: {type: integer}}}}")
        var maker = ValueMaker(contract, .response)
        #expect(maker.value(of: schema) == #""{\"n\": 1}""#)
    }
}
