// The tool as a user runs it: what it writes, what it says where, and its exit code.

import Foundation
import Testing

@Suite struct CommandLineTests {
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
          /shops:
            get:
              operationId: listShops
              responses: { '204': { description: None. } }
        components:
          schemas:
            Pet: { type: object, properties: { name: { type: string } } }

        """

    init() throws {
        tool = try Tool()
        try tool.write(Self.pets, to: "pets.yaml")
    }

    @Test func aFileOfTheUsersOwnIsInTheWay() async throws {
        try tool.write("// Mine.\n", to: "out/Pets.Client.bindery.swift")
        for command in ["generate", "check"] {
            let run = try await tool.run(command, "--spec", "pets.yaml", "--output", "out", "--module", "Pets")
            #expect(run.code == 2)
            #expect(run.errors.contains("error: out/Pets.Client.bindery.swift is in the way"))
            #expect(run.errors.contains("[output-foreign]"))
            #expect(tool.names(in: "out") == ["Pets.Client.bindery.swift"])
        }
    }

    @Test func generateThenCheckThenEditThenCheck() async throws {
        try tool.write(#"{"spec": "../pets.yaml", "output": "../Sources/Pets"}"#, to: "spec/pets.json")
        let generated = try await tool.run("generate", "spec/pets.json")
        #expect(generated.code == 0)
        #expect(generated.output.isEmpty)
        #expect(generated.errors.hasPrefix("read pets.yaml: 1 type, 2 operations\nwrote 9 of 9 files ("))
        #expect(tool.names(in: "Sources/Pets").count == 9)

        let again = try await tool.run("generate", "spec/pets.json")
        #expect(again.errors.contains("up to date: 9 files"))
        #expect(try await tool.run("check", "spec/pets.json").code == 0)

        try tool.write(Self.pets.replacing("name:", with: "title:"), to: "pets.yaml")
        let stale = try await tool.run("check", "spec/pets.json")
        #expect(stale.code == 1)
        let difference = "-    public var name: Optional<String>\n+    public var title: Optional<String>\n"
        #expect(stale.output.contains(difference))
        #expect(stale.errors.contains("differ: 1 of 9 files"))
        let written = tool.names(in: "Sources/Pets").compactMap { tool.text("Sources/Pets/\($0)") }
        #expect(!written.contains { $0.contains("var title") }, "check writes nothing")
    }

    @Test func checkSeesWhatIsMissingAndWhatIsLeftOver() async throws {
        #expect(try await tool.run("generate", "--spec", "pets.yaml", "--output", "out").code == 0)
        let client = try #require(tool.text("out/out.Client.bindery.swift"))
        try tool.write(client, to: "out/out.Old.bindery.swift")
        try FileManager.default.removeItem(at: tool.folder.url.appending(path: "out/out.Models4.bindery.swift"))
        let checked = try await tool.run("check", "--spec", "pets.yaml", "--output", "out")
        #expect(checked.code == 1)
        #expect(checked.output.contains("--- nothing\n+++ out/out.Models4.bindery.swift"))
        #expect(checked.output.contains("--- out/out.Old.bindery.swift\n+++ nothing"))
        #expect(checked.errors.contains("differ: 1 of 9 files"))
        #expect(checked.errors.contains("1 left over from an earlier run"))
    }

    /// The flag wins over the config; what the layout of before wrote goes.
    @Test func theLayoutByAFlag() async throws {
        try tool.write(#"{"spec": "pets.yaml", "output": "out"}"#, to: "bindery.json")
        #expect(try await tool.run("generate").code == 0)
        let run = try await tool.run("generate", "--layout", "schemas")
        #expect(run.code == 0)
        #expect(run.errors.contains("wrote 2 of 2 files"))
        #expect(run.errors.contains(", removed 9 of an earlier run"))
        #expect(tool.names(in: "out") == ["OutClient.swift", "Schemas"])
        #expect(tool.names(in: "out/Schemas") == ["Pet.swift"])
        #expect(try await tool.run("check", "--layout", "schemas").code == 0)
        #expect(try await tool.run("check").code == 1)

        try tool.write((tool.text("out/Schemas/Pet.swift") ?? "") + "// Mine.\n", to: "out/Schemas/Pet.swift")
        let refused = try await tool.run("generate")
        #expect(refused.code == 2)
        #expect(refused.errors.contains("error: out/Schemas/Pet.swift is from an earlier run"))
        #expect(tool.names(in: "out") == ["OutClient.swift", "Schemas"])
    }

    @Test func theSameBytesEveryTime() async throws {
        for folder in ["a", "b"] {
            let run = try await tool.run("generate", "--spec", "pets.yaml", "--output", folder, "--module", "Pets")
            #expect(run.code == 0)
        }
        for name in tool.names(in: "a") { #expect(tool.text("a/\(name)") == tool.text("b/\(name)")) }
    }

    @Test func anErrorInOneDescriptionStopsAllConfigs() async throws {
        try tool.write("a: [", to: "broken.yaml")
        try tool.write(#"{"spec": "pets.yaml", "output": "a"}"#, to: "a.json")
        try tool.write(#"{"spec": "broken.yaml", "output": "b"}"#, to: "b.json")
        let run = try await tool.run("generate", "a.json", "b.json")
        #expect(run.code == 1)
        #expect(run.errors.contains("broken.yaml:"))
        #expect(run.errors.contains("1 error; nothing was written; `bindery explain "))
        #expect(tool.names(in: "a").isEmpty)
    }

    @Test func severalFilesBecomeOne() async throws {
        try tool.write(
            "openapi: 3.1.0\ninfo: {title: T, version: '1'}\ncomponents: {schemas: {A: {$ref: a.json}}}", to: "s.yaml")
        try tool.write(#"{"type": "string"}"#, to: "a.json")
        let run = try await tool.run("bundle", "--spec", "s.yaml")
        #expect(run.code == 0)
        #expect(run.output.hasSuffix("components:\n  schemas:\n    A:\n      type: string\n"))
        #expect(try await tool.run("bundle", "--spec", "s.yaml", "--output", "one.yaml").code == 0)
        #expect(try await tool.run("inspect", "--spec", "one.yaml").code == 0)
        #expect(try await tool.run("bundle").code == 2)
        try tool.write(
            "overlay: 1.0.0\ninfo: {title: T, version: '1'}\nactions: [{target: $.nowhere, remove: true}]",
            to: "miss.yaml")
        #expect(try await tool.run("bundle", "--spec", "one.yaml", "--overlay", "miss.yaml").code == 0)
        #expect(try await tool.run("bundle", "--spec", "one.yaml", "--overlay", "miss.yaml", "--strict").code == 1)
    }

    @Test func onlyWhatIsAskedFor() async throws {
        let run = try await tool.run(
            "inspect", "--spec", "pets.yaml", "--only", "GET /shops")
        #expect(run.code == 0)
        #expect(run.output.contains("listShops"))
        #expect(!run.output.contains("Pet\""))
        let unknown = try await tool.run("generate", "--spec", "pets.yaml", "--output", "o", "--only", "listPet")
        #expect(unknown.code == 2)
        #expect(unknown.errors.contains("listPets"))
    }

    @Test(arguments: [
        (["generate"], "there is no bindery.json here"),
        (["generate", "no.json"], "there is no config no.json"),
        (["generate", "--spec", "no.yaml", "--output", "o"], "there is no description no.yaml"),
        (["generate", "--spec", ".", "--output", "o"], ". is a folder"),
        (["generate", "--spec", "pets.yaml"], "no output: give --output"),
        (["generate", "--spec", "pets.yaml", "--output", "pets.yaml", "--module", "P"], "pets.yaml is a file"),
        (["generate", "--spec", "pets.yaml", "--output", "o", "--module", "../evil"], "is not a Swift module name"),
        (["generate", "--spec", "pets.yaml", "--output", "o", "--access", "open"], "public, package, internal"),
        (["generate", "a", "b", "--spec", "pets.yaml"], "go with one config"),
        (["generate", "--bogus"], "Unknown option '--bogus'"),
        (["frobnicate"], "There is no command 'bindery frobnicate'"),
    ])
    func misuseEndsWithTwo(_ arguments: [String], _ words: String) async throws {
        let run = try await tool.run(arguments)
        #expect(run.code == 2)
        #expect(run.errors.contains(words), "\(run.errors)")
        #expect(run.output.isEmpty)
        #expect(tool.names(in: "o").isEmpty)
    }

    @Test func aFaultOfTheDescriptionEndsWithOne() async throws {
        try tool.write("openapi: 3.1.0\ninfo:\n\ttitle: x\n", to: "tab.yaml")
        let run = try await tool.run("generate", "--spec", "tab.yaml", "--output", "o")
        #expect(run.code == 1)
        #expect(run.errors.hasPrefix("tab.yaml:3:1: error: a tab stands where YAML allows only spaces"))
    }

    @Test func helpAndVersion() async throws {
        let help = try await tool.run("--help")
        #expect(help.code == 0)
        #expect(help.output.contains("EXAMPLES") && help.output.contains("EXIT CODES"))
        #expect(help.output.split(separator: "\n").allSatisfy { $0.count <= 80 })
        #expect(try await tool.run("--version").output == "0.1.0\n")
    }

    @Test func theSchemaBesideConfigsIsPassedOver() async throws {
        try tool.write(#"{"spec": "pets.yaml", "output": "a"}"#, to: "a.json")
        try tool.write(#"{"type": "object"}"#, to: "bindery.schema.json")
        #expect(try await tool.run("generate", "a.json", "bindery.schema.json").code == 0)
    }
}
