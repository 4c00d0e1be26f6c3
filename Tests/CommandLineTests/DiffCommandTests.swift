// `bindery diff` as a user runs it: what it tells in each form, and its exit code.

import Foundation
import Testing

@Suite struct DiffCommandTests {
    private let tool: Tool

    private static let pets = """
        openapi: 3.1.0
        info: { title: Pets, version: "1" }
        paths:
          /pets:
            get:
              operationId: listPets
              responses:
                '200': { description: All., content: { application/json: { schema: { $ref: '#/components/schemas/Pet' } } } }
        components:
          schemas:
            Pet: { type: object, properties: { name: { type: string }, kind: { type: string, enum: [cat, dog] } } }

        """

    init() throws {
        tool = try Tool()
        try tool.write(Self.pets, to: "old.yaml")
        try tool.write(Self.pets.replacing("name:", with: "title:"), to: "new.yaml")
        try tool.write(Self.pets.replacing("dog]", with: "dog, cow]"), to: "wider.yaml")
    }

    @Test func breakingChangesEndWithThree() async throws {
        let run = try await tool.run("diff", "old.yaml", "new.yaml")
        #expect(run.code == 3)
        #expect(run.errors.isEmpty)
        #expect(
            run.output == """
                breaking  Pet.name: property removed (responses; source: the member is gone)
                          old.yaml:11:46 → new.yaml:11:10
                          Pet.title: property added (responses; it may be left out)
                          old.yaml:11:10 → new.yaml:11:47
                old.yaml → new.yaml: 2 changes, 1 of them breaking

                """)
        let some = try await tool.run("diff", "old.yaml", "new.yaml", "--breaking-only", "--fail-on", "never")
        #expect(some.code == 0)
        #expect(some.output.contains("1 change, 1 of them breaking"))
    }

    @Test func whatStandsNowhereHasNoPlace() async throws {
        try tool.write(Self.pets + "servers: [{ url: 'https://pets.example' }]\n", to: "served.yaml")
        let run = try await tool.run("diff", "old.yaml", "served.yaml")
        #expect(
            run.output == """
                          client: server changed, none → https://pets.example (calls go there once they are built anew)
                old.yaml → served.yaml: 1 change, none of them breaking

                """)
    }

    @Test func whatBreaksNothingEndsWithZeroUnlessAskedFor() async throws {
        let wider = try await tool.run("diff", "old.yaml", "wider.yaml")
        #expect(wider.code == 0)
        #expect(wider.output.contains("value added (responses; earlier builds read it as `unknown`)"))
        #expect(try await tool.run("diff", "old.yaml", "wider.yaml", "--fail-on", "any").code == 3)
        let same = try await tool.run("diff", "old.yaml", "old.yaml", "--fail-on", "any")
        #expect(same.code == 0)
        #expect(same.output == "old.yaml → old.yaml: no change\n")
    }

    @Test func jsonHasThePlaces() async throws {
        let run = try await tool.run("diff", "old.yaml", "new.yaml", "--format", "json")
        let root = try #require(JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any])
        #expect(root["breaking"] as? Int == 1)
        let changes = try #require(root["changes"] as? [[String: Any]])
        #expect(changes.map { $0["kind"] as? String } == ["removed", "added"])
        #expect(changes.map { $0["side"] as? String } == ["response", "response"])
        #expect(changes.first?["breaks"] as? [String] == ["source"])
        let place = try #require(changes.last?["new"] as? [String: Any])
        #expect(place["file"] as? String == "new.yaml")
        #expect(place["line"] as? Int == 11)
    }

    @Test func configsAndMarkdown() async throws {
        try tool.write(#"{"spec": "../old.yaml", "module": "Old", "output": "../o"}"#, to: "spec/old.json")
        try tool.write(#"{"spec": "../new.yaml", "module": "New", "only": ["listPets"]}"#, to: "spec/new.json")
        let run = try await tool.run(
            "diff", "spec/old.json", "spec/new.json", "--format", "markdown", "--output", "d.md")
        #expect(run.code == 3)
        #expect(run.output.isEmpty)
        let text = try #require(tool.text("d.md"))
        #expect(text.hasPrefix("# From Old to New\n\n3 changes, 2 of them breaking"))
        #expect(text.contains("| renamed | `client` | `OldClient → NewClient` | **source** |"))
        #expect(text.contains("| removed | property `Pet.name` |  | **source** | the member is gone |"))
    }

    @Test func overlaysAreAppliedToWhatComesAfter() async throws {
        let overlay = """
            overlay: 1.0.0
            info: {title: T, version: '1'}
            actions: [{target: $.components.schemas.Pet.properties.kind.enum, update: cow}]

            """
        try tool.write(overlay, to: "cow.yaml")
        let flag = try await tool.run("diff", "old.yaml", "old.yaml", "--overlay", "cow.yaml")
        #expect(flag.output.contains("Pet.Kind.\"cow\": value added"), "\(flag.errors)")
        try tool.write(#"{"spec": "old.yaml", "overlays": ["cow.yaml"], "module": "Cows"}"#, to: "cows.json")
        let config = try await tool.run("diff", "old.yaml", "cows.json")
        #expect(config.output.contains("Pet.Kind.\"cow\": value added"), "\(config.errors)")
    }

    @Test func aDescriptionInJSONIsNoConfig() async throws {
        try tool.write(#"{"openapi": "3.1.0", "info": {"title": "T", "version": "1"}}"#, to: "api.json")
        let run = try await tool.run("diff", "api.json", "api.json")
        #expect(run.code == 0)
    }

    @Test(arguments: [
        (["diff", "old.yaml"], Int32(2), "Missing expected argument '<new>'"),
        (["diff", "old.yaml", "no.yaml"], 2, "there is no description no.yaml"),
        (["diff", "no.json", "old.yaml"], 2, "there is no description no.json"),
        (["diff", "old.yaml", "new.yaml", "--format", "html"], 2, "'text', 'json' or 'markdown'"),
        (["diff", "old.yaml", "new.yaml", "--only", "listPet"], 2, "listPets"),
        (["diff", "old.yaml", "tab.yaml"], 1, "tab.yaml:1:1: error: "),
    ])
    func misuse(_ arguments: [String], _ code: Int32, _ words: String) async throws {
        try tool.write("\topenapi: 3.1.0\n", to: "tab.yaml")
        let run = try await tool.run(arguments)
        #expect(run.code == code)
        #expect(run.errors.contains(words), "\(run.errors)")
        #expect(run.output.isEmpty)
    }
}
