// Configs with files of tools and schemas go in; types and JSON Schemas come out, with a description beside them or without.

import BinderyDiagnostics
import BinderyGenerator
import BinderyIR
import Foundation
import Testing

@Suite struct SchemaFilesTests {
    private static let weather = """
        name: get_weather
        description: The weather
        parameters: {type: object, required: [city], properties: {city: {type: string}}}
        """

    private func generate(
        _ config: String, _ files: [String: String], into log: DiagnosticLog = DiagnosticLog()
    ) throws -> Generated? {
        let scratch = try Scratch()
        for (name, text) in files { try scratch.write(text, to: name) }
        try scratch.write(config, to: "bindery.json")
        guard let config = ConfigReader.read(scratch.path("bindery.json"), needsOutput: false, into: log) else {
            return nil
        }
        return withExtendedLifetime(scratch) { Generate.files(for: config, into: log) }
    }

    private func schema(_ generated: Generated, _ name: String) throws -> String {
        let type = try #require(
            generated.api.types.first { $0.origin == .component(name) || $0.origin == .property(name) })
        return try #require(generated.api.schemas.first { $0.type == type.id }?.json)
    }

    @Test func aConfigOfToolsAloneNeedsNoDescription() throws {
        let log = DiagnosticLog()
        let generated = try #require(
            try generate(#"{"tools": ["tools/*.yaml"]}"#, ["tools/a.yaml": Self.weather], into: log))
        #expect(log.diagnostics.isEmpty)
        let file = try #require(generated.files.first { $0.name == "API.Tools.bindery.swift" })
        #expect(!generated.files.contains { $0.name.contains("Client") })
        let tools = file.text
        #expect(tools.contains("import BinderyTools\n"))
        #expect(tools.contains("func getWeather(_ arguments: GetWeather.Arguments) async throws -> GetWeather.Result"))
        #expect(tools.contains("from bindery.json for API."))
        #expect(!generated.files.contains { $0 != file && $0.text.contains("BinderyTools") })
        #expect(
            generated.api.tools.map(\.parameters) == [
                #"{"type": "object", "required": ["city"], "properties": {"city": {"type": "string"}}}"#
            ])
    }

    @Test func schemasAloneNeedTheRuntimeAlone() throws {
        let generated = try #require(
            try generate(
                #"{"schemas": ["invoice.v2.yaml"]}"#,
                ["invoice.v2.yaml": "{type: object, required: [a], properties: {a: {type: integer}}}"]))
        #expect(generated.files.allSatisfy { !$0.text.contains("BinderyTools") && !$0.text.contains("BinderyClient") })
        #expect(generated.files.contains { $0.text.contains("extension Invoice: SchemaProviding {") })
        #expect(!generated.files.contains { $0.name.contains("Tools") })
    }

    @Test func schemasBesideADescriptionWithoutComponents() throws {
        let log = DiagnosticLog()
        let description = """
            openapi: 3.1.0
            info: {title: T, version: "1"}
            paths: {/a: {get: {operationId: a, responses: {'204': {description: Nothing.}}}}}
            """
        let generated = try #require(
            try generate(
                #"{"spec": "api.yaml", "schemas": ["note.yaml"]}"#,
                ["api.yaml": description, "note.yaml": "{type: object, properties: {a: {type: integer}}}"], into: log))
        #expect(log.diagnostics.isEmpty)
        #expect(generated.api.operations.map(\.id) == ["a"])
        #expect(generated.files.contains { $0.text.contains("extension Note: SchemaProviding {") })
    }

    @Test func whatIsReferredToStandsInTheSchemaItself() throws {
        let generated = try #require(
            try generate(
                #"{"schemas": ["s/a.yaml"]}"#,
                [
                    "s/a.yaml": """
                    type: object
                    properties:
                      b: {$ref: 'c d#.yaml#/Thing'}
                      own: {$ref: '#/$defs/Thing'}
                      self: {$ref: '#'}
                      again: {type: array, items: {$ref: 'c d#.yaml#/Thing'}}
                    $defs: {Thing: {type: string}, Unused: {type: integer}}
                    """.replacing("c d#", with: "c%20d%23"),
                    "s/c d#.yaml": "Thing: {type: object, properties: {$ref: {type: string}, of: {$ref: '#/Thing'}}}",
                ]))
        let json = try schema(generated, "a")
        #expect(
            json == ##"""
                {"type": "object", "properties": {"b": {"$ref": "#/$defs/c_d__Thing"}, "own": {"$ref": "#/$defs/a_Thing"}, \##
                "self": {"$ref": "#"}, "again": {"type": "array", "items": {"$ref": "#/$defs/c_d__Thing"}}}, "$defs": \##
                {"c_d__Thing": {"type": "object", "properties": {"$ref": {"type": "string"}, "of": {"$ref": \##
                "#/$defs/c_d__Thing"}}}, "a_Thing": {"type": "string"}}}
                """##)
    }

    /// As requests have them: what a tool's schema refers to is seen from the schema.
    @Test func aToolsSchemaIsADocumentOfItsOwn() throws {
        let log = DiagnosticLog()
        let parameters = #"""
            {"type": "object", "properties": {"pet": {"oneOf": [{"$ref": "#/$defs/Cat"}, {"$ref": "#/$defs/Dog"}]}, \#
            "same": {"$ref": "#/properties/pet/oneOf/0"}, "again": {"$ref": "#"}, "known": {"type": "string", "examples": [{"$ref": "#"}]}}, \#
            "$defs": {"Cat": {"type": "object", "required": ["kind"], "properties": {"kind": {"const": "cat"}}}, \#
            "Dog": {"type": "object", "required": ["kind"], "properties": {"kind": {"const": "dog"}}}}}
            """#
        let discriminated = parameters.replacing(
            "]}, \"same\"",
            with:
                ##"], "discriminator": {"propertyName": "kind", "mapping": {"dog": "#/$defs/Dog", "cat": "#/$defs/Cat"}}}, "same""##
        )
        let tool = #"{"name": "adopt", "parameters": \#(discriminated), "returns": \#(discriminated)}"#
        let generated = try #require(try generate(#"{"tools": ["a.json"]}"#, ["a.json": tool], into: log))
        #expect(log.diagnostics.isEmpty, "\(log.diagnostics)")
        let adopt = try #require(generated.api.tools.first)
        #expect(
            adopt.parameters.replacing("a_parameters_", with: "")
                == parameters.replacing(##"{"$ref": "#/properties/pet/oneOf/0"}"##, with: ##"{"$ref": "#/$defs/Cat"}"##)
        )
        // Both have definitions of these names, and each its own.
        let names = generated.api.types.filter { $0.parent == adopt.namespace }.map(\.origin)
        #expect(Set(names).count == 6, "\(names)")
    }

    @Test(arguments: [("a.b", 1), ("a b", 1), ("get-it_2", 0), (String(repeating: "a", count: 65), 1)])
    func aNameThatSomeServicesRefuseIsTold(_ name: String, _ count: Int) throws {
        let log = DiagnosticLog()
        let generated = try generate(#"{"tools": ["a.yaml"]}"#, ["a.yaml": "name: \(name)\n"], into: log)
        #expect(generated?.api.tools.map(\.name) == [name])
        #expect(log.diagnostics.map(\.rule.id) == Array(repeating: "bad-tool", count: count))
    }

    @Test func dataIsNoSchema() throws {
        let text = """
            {"type": "object", "properties": {"nullable": {"const": {"$ref": "x", "nullable": true, "x-a": 1}}, "x-b": \
            {"enum": [{"discriminator": 1}], "default": {"$defs": 1}}}, "additionalProperties": false}
            """
        let generated = try #require(try generate(#"{"schemas": ["a.json"]}"#, ["a.json": text]))
        #expect(try schema(generated, "a") == text)
    }

    @Test func whatOnlyOpenAPIKnowsIsSaidOtherwise() throws {
        let generated = try #require(
            try generate(
                #"{"schemas": ["a.yaml"]}"#,
                [
                    "a.yaml": """
                    type: object
                    properties:
                      n: {type: string, nullable: true, enum: [a], x-bindery-name: other}
                      r: {$ref: '#/$defs/R', nullable: true}
                      u:
                        oneOf: [{type: object, properties: {k: {const: a}}, required: [k]}]
                        discriminator: {propertyName: k}
                    $defs: {R: {type: boolean}}
                    """
                ]))
        #expect(
            try schema(generated, "a") == """
                {"type": "object", "properties": {"n": {"type": ["string", "null"], "enum": ["a", null]}, "r": {"anyOf": \
                [{"$ref": "#/$defs/R"}, {"type": "null"}]}, "u": {"oneOf": \
                [{"type": "object", "properties": {"k": {"const": "a"}}, "required": ["k"]}]}}, "$defs": {"R": {"type": "boolean"}}}
                """)
    }

    @Test func filesStandBesideADescription() throws {
        let spec = """
            openapi: 3.1.0
            info: {title: T, version: '1'}
            paths: {/a: {get: {operationId: a, responses: {'200': {description: d, content: {application/json: {schema: {$ref: '#/components/schemas/A'}}}}}}}}
            components: {schemas: {A: {type: object, properties: {a: {type: string}}}, B: {type: object}}}
            """
        let config = #"{"spec": "api/a.yaml", "only": ["a"], "tools": ["tools/a.yaml"]}"#
        let generated = try #require(
            try generate(config, ["api/a.yaml": spec, "tools/a.yaml": Self.weather]))
        #expect(generated.api.operations.count == 1)
        #expect(
            Set(generated.api.types.map(\.origin)) == [
                .component("A"), .component("get_weather"), .property("arguments"),
            ])
        #expect(generated.files.first?.text.contains("@_exported import BinderyClient") == true)
    }

    @Test func aDescriptionGivesItsSchemasWhereTheyAreAskedFor() throws {
        let spec = """
            openapi: 3.0.3
            info: {title: T, version: '1'}
            paths: {}
            components: {schemas: {A: {type: object, properties: {b: {$ref: '#/components/schemas/B'}}}, B: {type: string, enum: [x]}, C: {type: array, items: {type: string}}}}
            """
        func schemas(_ outputs: String) throws -> [String] {
            let generated = try #require(
                try generate(#"{"spec": "a.yaml", "outputs": \#(outputs)}"#, ["a.yaml": spec]))
            return generated.files.flatMap { file in
                file.text.split(separator: "\n").filter { $0.contains("SchemaProviding") }.map(String.init)
            }.sorted()
        }
        #expect(try schemas(#"["models"]"#) == [])
        #expect(
            try schemas(#"["models", "schemas"]"#) == [
                "extension A: SchemaProviding {", "extension B: SchemaProviding {",
            ])
        let generated = try #require(
            try generate(#"{"spec": "a.yaml", "outputs": ["models", "schemas"]}"#, ["a.yaml": spec]))
        #expect(
            try schema(generated, "A") == ##"""
                {"type": "object", "properties": {"b": {"$ref": "#/$defs/B"}}, "$defs": {"B": {"type": "string", "enum": ["x"]}}}
                """##)
    }

    @Test(arguments: [
        (#"{}"#, "config-missing"),
        (#"{"tools": []}"#, "config-missing"),
        (#"{"tools": "a.yaml"}"#, "config-value"),
        (#"{"tools": ["a.yaml"], "outputs": ["client"]}"#, "config-value"),
        (#"{"spec": "a.yaml", "outputs": ["client", "schemas"]}"#, "config-value"),
        (#"{"tools": ["b.yaml"]}"#, "file-missing"),
        (#"{"tools": ["z*.yaml"]}"#, "file-missing"),
        (#"{"tool": ["a.yaml"]}"#, "config-key"),
        (#"{"tools": ["a.yaml", "a.yaml"]}"#, "bad-tool"),
        (#"{"tools": ["broken.yaml"]}"#, "unresolved-reference"),
    ])
    func mistakesAreTold(_ config: String, _ rule: String) throws {
        let log = DiagnosticLog()
        let files = [
            "a.yaml": Self.weather, "broken.yaml": "{name: broken, parameters: {$ref: '#/$defs/none'}}",
        ]
        #expect(try generate(config, files, into: log) == nil)
        #expect(log.diagnostics.contains { $0.severity == .error && $0.rule.id == rule }, "\(log.diagnostics)")
        #expect(log.diagnostics.allSatisfy { $0.rule.id == rule || $0.rule.id == "config-missing" })
    }

    @Test func whatChangedOfToolsIsTold() throws {
        let log = DiagnosticLog()
        let scratch = try Scratch()
        func input(_ folder: String, _ tools: [String]) throws -> DiffInput {
            for (index, tool) in tools.enumerated() { try scratch.write(tool, to: "\(folder)/\(index).yaml") }
            let config = try scratch.write(#"{"tools": ["*.yaml"]}"#, to: "\(folder)/bindery.json")
            return try #require(DiffInput.read(config, flags: ConfigFlags(), into: log), "\(log.diagnostics)")
        }
        let old = try input(
            "old", [Self.weather, "{name: gone}", "{name: same, returns: {type: object, properties: {a: {}}}}"])
        let new = try input(
            "new",
            [
                Self.weather.replacing("city: {type: string}", with: "city: {type: string}, day: {type: integer}")
                    + "\nstrict: true",
                "{name: come}", "{name: same}",
            ])
        let differences = try #require(Generate.differences(from: old, to: new, into: log), "\(log.diagnostics)")
        let lines = differences.changes.map {
            "\($0.kind) \($0.title) \($0.detail) \($0.effect.breaks.map(\.rawValue))"
        }
        #expect(
            lines == [
                "changed tools: tool get_weather parameters, strict []",
                #"removed tools: tool gone  ["source"]"#,
                #"changed tools: tool same it gives back a text ["source"]"#,
                #"added tools: tool come  ["source"]"#,
                #"added Come  []"#,
                #"added GetWeather.Arguments.day  []"#,
                #"removed Gone  ["source"]"#,
                #"removed Same.Result  ["source"]"#,
            ], "\(lines)")
    }

    @Test func whatIsWrongWithAToolIsToldInItsFile() throws {
        let log = DiagnosticLog()
        let tool = "name: t\nparameters:\n  type: object\n  properties:\n    a: {typo: string}\n"
        _ = try generate(#"{"tools": ["t/t.yaml"]}"#, ["t/t.yaml": tool], into: log)
        let place = try #require(log.diagnostics.first { $0.rule == "unread-keyword" }?.span)
        #expect(place.file.path.hasSuffix("t/t.yaml") && place.line == 5)
    }
}
