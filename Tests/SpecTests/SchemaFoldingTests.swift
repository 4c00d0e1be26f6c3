// What the comparison takes for the same, and what it tells apart.

import BinderyYAML
import Testing

struct SchemaFoldingTests {
    @Test(arguments: [
        ("{type: string, nullable: true}", "{type: [string, 'null']}"),
        ("{type: string, nullable: true}", "{anyOf: [{type: string}, {type: 'null'}]}"),
        ("{type: string, nullable: true}", "{oneOf: [{type: string, nullable: true}]}"),
        ("{anyOf: [{$ref: '#/s/A'}, {type: 'null'}]}", "{$ref: '#/s/A', nullable: true}"),
        ("{enum: [a, null]}", "{const: a, nullable: true}"),
        ("{enum: [a]}", "{const: a}"),
        (
            "{anyOf: [{oneOf: [{type: string}, {type: array}]}, {type: 'null'}]}",
            "{oneOf: [{type: string}, {type: array}, {type: 'null'}]}"
        ),
        ("{type: string, title: One, description: Two, x-three: 3}", "{type: string}"),
        (
            "{allOf: [{properties: {a: {type: string}}, required: [a]}, {properties: {b: {}}, required: [b, a]}]}",
            "{properties: {a: {type: string}, b: {}}, required: [a, b]}"
        ),
        (
            "{allOf: [{properties: {a: {type: string}}}, {properties: {a: {type: number}}}]}",
            "{properties: {a: {type: number}}}"
        ),
        (
            "{allOf: [{$ref: '#/components/schemas/Base'}, {required: [id]}]}",
            "{type: object, properties: {id: {type: string}}, required: [id]}"
        ),
    ])
    func differentSpellingsFoldToTheSame(one: String, other: String) throws {
        #expect(try folded(one) == folded(other))
    }

    @Test(arguments: [
        ("{type: string, nullable: true}", "{type: string}"),
        ("{enum: [a, b]}", "{enum: [b, a]}"),
        ("{maximum: 2}", "{maximum: 3}"),
        ("{maximum: 9223372036854776000}", "{maximum: 9223372036854775807}"),
        ("{required: [a, b]}", "{required: [b, a]}"),
        ("{properties: {a: {}, b: {}}}", "{properties: {b: {}, a: {}}}"),
        ("{type: object, additionalProperties: false}", "{type: object}"),
        ("{additionalProperties: {type: string}}", "{additionalProperties: {type: number}}"),
        ("{items: {deprecated: true}}", "{items: {}}"),
        ("{oneOf: [{type: string}, {type: array}]}", "{oneOf: [{type: string}, {type: object}]}"),
        ("{dependentRequired: {a: [b]}}", "{}"),
        ("{default: null}", "{}"),
    ])
    func differentMeaningsStayDifferent(one: String, other: String) throws {
        #expect(try folded(one) != folded(other))
    }

    private func folded(_ text: String) throws -> FoldedSchema {
        let schemas = try SpecFiles.read(
            Array("{Base: {type: object, properties: {id: {type: string}}}}".utf8), path: "schemas.yaml")
        return SchemaFolding(schemas: schemas).fold(try SpecFiles.read(Array(text.utf8), path: "schema.yaml"))
    }
}
