// Schemas of an OpenAPI 3.0 description as the JSON Schemas that generated types give.

import BinderyDiagnostics
import BinderyOpenAPI
import BinderyYAML
import Testing

@Suite struct JSONSchemaTextTests {
    @Test(
        "An exclusive bound that is a boolean is the number",
        arguments: [
            ("{type: number, minimum: 0, exclusiveMinimum: true}", #"{"type": "number", "exclusiveMinimum": 0}"#),
            ("{type: number, exclusiveMaximum: true, maximum: 1.5}", #"{"type": "number", "exclusiveMaximum": 1.5}"#),
            ("{type: number, minimum: 0, exclusiveMinimum: false}", #"{"type": "number", "minimum": 0}"#),
            (
                "{type: integer, minimum: 0, exclusiveMinimum: true, maximum: 9, exclusiveMaximum: false}",
                #"{"type": "integer", "exclusiveMinimum": 0, "maximum": 9}"#
            ),
            ("{type: number, exclusiveMinimum: true}", #"{"type": "number"}"#),
            (
                "{type: number, minimum: 1, exclusiveMinimum: 2}",
                #"{"type": "number", "minimum": 1, "exclusiveMinimum": 2}"#
            ),
            (
                "{type: object, properties: {minimum: {type: number}, exclusiveMinimum: {type: boolean}}}",
                #"{"type": "object", "properties": {"minimum": {"type": "number"}, "exclusiveMinimum": {"type": "boolean"}}}"#
            ),
        ])
    func exclusiveBounds(_ given: String, _ expected: String) throws {
        let text = """
            openapi: 3.0.3
            info: {title: T, version: '1'}
            paths: {}
            components:
              schemas:
                Circle: {type: object, properties: {r: \(given)}}
            """
        let log = DiagnosticLog()
        let root = try #require(YAMLReader.read(SourceFile(path: "api.yaml", bytes: Array(text.utf8)), into: log))
        var options = LoweringOptions()
        options.givesSchemas = true
        let api = try #require(Frontend.lower(root, options: options, into: log))
        #expect(api.schemas.map(\.json) == [#"{"type": "object", "properties": {"r": \#(expected)}}"#])
    }
}
