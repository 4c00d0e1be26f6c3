// `bindery conform` and `bindery infer` as a user runs them.

import Foundation
import Testing

@Suite struct ConformCommandTests {
    private let tool: Tool

    init() throws {
        tool = try Tool()
        try tool.write(
            """
            openapi: 3.1.0
            info: { title: Pets, version: "1" }
            paths:
              /pets:
                get:
                  operationId: listPets
                  responses:
                    "200":
                      description: All of them.
                      content: { application/json: { schema: { $ref: '#/components/schemas/Pet' } } }
            components:
              schemas:
                Pet: { type: object, required: [name], properties: { name: { type: string } } }

            """, to: "pets.yaml")
        let lines = ["{\"name\": \"Rex\"}", "{\"name\": null}", "{\"name\": \"sk-abcdef\", \"age\": 3}"].map {
            "{\"method\": \"GET\", \"url\": \"https://example.com/pets\", \"response\": {\"status\": 200, \"body\": \($0)}}"
        }
        try tool.write(lines.joined(separator: "\n"), to: "traffic.jsonl")
        try tool.write(lines[0], to: "good.jsonl")
    }

    @Test func findingsHaveTheirPlaceAndCode() async throws {
        let run = try await tool.run("conform", "pets.yaml", "traffic.jsonl")
        #expect(run.code == 3)
        #expect(run.output.hasPrefix("pets.yaml:13:66: "), "\(run.output)")
        #expect(run.output.contains("null comes where it is not allowed, 1× [unexpected-null]"))
        #expect(run.output.contains("2 of 3 exchanges conform; 1 of 1 operations were seen"))
        #expect(!run.output.contains("sk-abcdef"))
        #expect(try await tool.run("conform", "pets.yaml", "traffic.jsonl", "--fail-on", "never").code == 0)
        #expect(try await tool.run("conform", "pets.yaml", "good.jsonl").code == 0)
        #expect(try await tool.run("conform", "pets.yaml", "nowhere").code == 2)
        let values = try await tool.run("conform", "pets.yaml", "traffic.jsonl", "--values")
        #expect(!values.output.contains("sk-abcdef"))
    }

    @Test func sarifNamesTheDescription() async throws {
        let run = try await tool.run("conform", "pets.yaml", "traffic.jsonl", "--format", "sarif")
        let document = try #require(try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any])
        #expect(document["version"] as? String == "2.1.0")
        let results = try #require((document["runs"] as? [[String: Any]])?.first?["results"] as? [[String: Any]])
        #expect(results.map { $0["ruleId"] as? String } == ["unexpected-null", "undeclared-member"])
        #expect(results.map { $0["level"] as? String } == ["error", "warning"])
        #expect(run.output.contains("\"uri\": \"pets.yaml\"") && run.output.contains("\"startLine\": 13"))
    }

    @Test func theOverlayMendsIt() async throws {
        let run = try await tool.run("conform", "pets.yaml", "traffic.jsonl", "--overlay", "mended.yaml")
        #expect(run.code == 3 && run.errors.contains("3 of 3 exchanges conform"))
        let again = try await tool.run(
            "conform", "pets.yaml", "traffic.jsonl", "--apply", "mended.yaml", "--fail-on", "undeclared")
        #expect(again.code == 0 && again.output.contains("3 of 3"))
    }

    @Test func whatIsHeldOutIsTold() async throws {
        let line = try #require(tool.text("traffic.jsonl"))
        try tool.write(Array(repeating: line, count: 6).joined(separator: "\n"), to: "more.jsonl")
        let run = try await tool.run("conform", "pets.yaml", "more.jsonl", "--holdout", "half")
        #expect(run.code == 0 && run.output.contains("held out: "), "\(run.output)\(run.errors)")
        #expect(run.output.contains(" of 18 conform (100.0 %)"), "\(run.output)")
        let same = try await tool.run("conform", "pets.yaml", "more.jsonl", "--holdout", "half")
        #expect(same.output == run.output)
        #expect(try await tool.run("conform", "pets.yaml", "traffic.jsonl", "--holdout", "services").code == 2)
    }

    @Test func inferWritesADescription() async throws {
        let run = try await tool.run("infer", "traffic.jsonl", "--output", "api.yaml", "--title", "Pets")
        #expect(run.code == 0 && run.errors.contains("1 operations; 3 of 3 exchanges conform"), "\(run.errors)")
        #expect(tool.text("api.yaml")?.contains("sk-abcdef") == false)
        #expect(try await tool.run("conform", "api.yaml", "traffic.jsonl", "--fail-on", "undeclared").code == 0)
        #expect(try await tool.run("generate", "--spec", "api.yaml", "--output", "out").code == 0)
        #expect(try await tool.run("infer", "traffic.jsonl").output.hasPrefix("openapi: 3.2.0"))
        try tool.write("{}", to: "responses/1.json")
        #expect(try await tool.run("infer", "responses").code == 2)
        #expect(try await tool.run("infer", "responses", "--operation", "pets").code == 2)
        #expect(try await tool.run("infer", "responses", "--operation", "GET /pets").code == 0)
    }
}
