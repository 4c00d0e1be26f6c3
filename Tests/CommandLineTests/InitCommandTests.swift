// `bindery init` as a user runs it: what it writes generates, and nothing that exists is touched.

import Foundation
import Testing

@Suite struct InitCommandTests {
    private let tool: Tool

    init() throws { tool = try Tool() }

    @Test func whatItWritesGenerates() async throws {
        let run = try await tool.run("init", "Pets")
        #expect(run.code == 0 && run.errors.isEmpty)
        #expect(run.output == "wrote bindery.json and openapi.yaml into Pets\nnext: cd Pets && bindery generate\n")
        let generated = try await tool.run("generate", "Pets/bindery.json", "--strict")
        #expect(generated.code == 0)
        #expect(tool.text("Pets/Sources/Pets/Pets.Client.bindery.swift")?.contains("func createGreeting(") == true)
    }

    @Test func withADescriptionOfOnesOwn() async throws {
        let missing = try await tool.run("init", "--spec", "pets.yaml", "--module", "Pets")
        #expect(missing.code == 2 && missing.errors.contains("there is no pets.yaml [file-missing]"))
        try tool.write("openapi: 3.1.0\ninfo: {title: Pets, version: '1'}\npaths: {}\n", to: "pets.yaml")
        let run = try await tool.run("init", "--spec", "pets.yaml", "--module", "Pets")
        #expect(run.code == 0 && run.output == "wrote bindery.json\nnext: bindery generate\n")
        #expect(
            tool.text("bindery.json")
                == "{\n  \"spec\": \"pets.yaml\",\n  \"module\": \"Pets\",\n  \"output\": \"Sources/Pets\"\n}\n")
        #expect(tool.text("openapi.yaml") == nil)
    }

    @Test func nothingIsWrittenOver() async throws {
        try tool.write("mine", to: "openapi.yaml")
        let run = try await tool.run("init")
        #expect(run.code == 2 && run.output.isEmpty)
        #expect(
            run.errors.contains(
                "openapi.yaml exists, and nothing is written over: remove it, or name another folder [file-exists]"))
        #expect(tool.text("openapi.yaml") == "mine" && tool.text("bindery.json") == nil)
        let name = try await tool.run("init", "new", "--module", "my-pets")
        #expect(name.code == 2 && name.errors.contains("'my-pets' is not a Swift module name"))
        #expect(tool.names(in: "new") == [])
    }
}
