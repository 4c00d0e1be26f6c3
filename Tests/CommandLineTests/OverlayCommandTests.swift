// `bindery overlay` and `--overlay` as a user runs them.

import Foundation
import Testing

@Suite struct OverlayCommandTests {
    private let tool: Tool

    init() throws {
        tool = try Tool()
        try tool.write(
            """
            openapi: 3.1.0
            info: { title: Pets, version: "1" }
            components:
              schemas:
                Pet: { type: object, properties: { name: { type: string } } }

            """, to: "pets.yaml")
        try tool.write(
            overlay("{target: $.components.schemas.Pet.properties, update: {age: {type: integer}}}"), to: "o/age.yaml")
        try tool.write(
            #"{"overlay": "1.0.0", "info": {"title": "T", "version": "1"}, "actions": [{"target": "$..age", "update": {"minimum": 1}}]}"#,
            to: "o/least.json")
    }

    private func overlay(_ action: String, _ more: String = "") -> String {
        "overlay: 1.1.0\ninfo: {title: T, version: '1'}\n\(more)actions:\n  - \(action)\n"
    }

    @Test func applyWritesTheDocumentInOrder() async throws {
        let run = try await tool.run("overlay", "apply", "pets.yaml", "o/age.yaml", "o/least.json")
        #expect(run.code == 0 && run.errors.isEmpty)
        #expect(run.output.contains("        age:\n          type: integer\n          minimum: 1\n"))
        let turned = try await tool.run("overlay", "apply", "o/age.yaml", "o/least.json", "pets.yaml")
        #expect(turned.output == run.output, "what is an overlay is seen from what it holds")
        let flagged = try await tool.run(
            "overlay", "apply", "--spec", "pets.yaml", "--overlay", "o/age.yaml", "o/least.json")
        #expect(flagged.output == run.output)
        let written = try await tool.run("overlay", "apply", "pets.yaml", "o/age.yaml", "-o", "out/pets.json")
        #expect(written.code == 0 && written.output.isEmpty)
        #expect(tool.text("out/pets.json")?.contains("\"age\": {\n            \"type\": \"integer\"\n") == true)
        let other = try await tool.run("overlay", "apply", "out/pets.json", "o/least.json")
        #expect(other.output.contains("minimum: 1"))
    }

    @Test func extendsNamesTheDescription() async throws {
        try tool.write(overlay("{target: $.info, update: {title: Shop}}", "extends: ../pets.yaml\n"), to: "o/own.yaml")
        #expect(try await tool.run("overlay", "apply", "o/own.yaml").output.contains("title: Shop"))
        let none = try await tool.run("overlay", "apply", "o/age.yaml")
        #expect(none.code == 2 && none.errors.contains("[file-role]"))
        let alone = try await tool.run("overlay", "apply", "pets.yaml")
        #expect(alone.code == 2 && alone.errors.contains("no overlay is given"))
        try tool.write(overlay("{target: $.info, update: {title: Shop}}", "extends: shops.yaml\n"), to: "o/shops.yaml")
        let other = try await tool.run("overlay", "check", "pets.yaml", "o/shops.yaml", "--verbose")
        #expect(
            other.code == 0
                && other.errors.contains(
                    "note: the overlay was written for shops.yaml and is applied to pets.yaml [overlay-extends]")
        )
    }

    @Test func checkTellsWhatIsWrong() async throws {
        let sound = try await tool.run("overlay", "check", "pets.yaml", "o/age.yaml")
        #expect(sound.code == 0 && sound.output == "sound: 1 action, applied to pets.yaml\n")
        #expect(try await tool.run("overlay", "check", "o/age.yaml").output.hasPrefix("sound: 1 action, looked at"))
        try tool.write(overlay("{target: $.components.schemas.Pett, update: {}}"), to: "miss.yaml")
        #expect(try await tool.run("overlay", "check", "miss.yaml").code == 0)
        let miss = try await tool.run("overlay", "check", "pets.yaml", "miss.yaml")
        #expect(miss.code == 0 && miss.output.hasPrefix("readable: 1 action"))
        #expect(miss.errors.hasPrefix("miss.yaml:4:14: warning: the target selects nothing: "))
        #expect(miss.errors.contains("did you mean 'Pet'? [overlay-no-match]"))
        let strict = try await tool.run("overlay", "check", "pets.yaml", "miss.yaml", "--strict")
        #expect(strict.code == 1 && strict.output.isEmpty && strict.errors.contains("miss.yaml:4:14: error: "))
        try tool.write("info: {title: T, version: '1'}", to: "none.yaml")
        let none = try await tool.run("overlay", "check", "none.yaml")
        #expect(none.code == 1 && none.errors.contains("[overlay-version]"))
        #expect(try await tool.run("overlay", "check", "nowhere.yaml").code == 2)
        #expect(try await tool.run("overlay", "check").code == 2)
    }

    @Test func diffWritesWhatApplyTakes() async throws {
        let changed = try await tool.run(
            "overlay", "apply", "pets.yaml", "o/age.yaml", "o/least.json", "-o", "new.yaml")
        #expect(changed.code == 0)
        let diff = try await tool.run("overlay", "diff", "pets.yaml", "new.yaml")
        #expect(diff.output.hasPrefix("overlay: 1.1.0\ninfo:\n  title: pets.yaml as new.yaml\n"))
        #expect(try await tool.run("overlay", "diff", "pets.yaml", "new.yaml", "--output", "d.json").code == 0)
        let again = try await tool.run("overlay", "apply", "pets.yaml", "d.json")
        #expect(again.output == tool.text("new.yaml"))
        try tool.write("[1]", to: "list.json")
        #expect(try await tool.run("overlay", "diff", "pets.yaml", "list.json").code == 1)
    }

    @Test func generateTakesOverlaysFromConfigAndFlag() async throws {
        try tool.write(#"{"spec": "pets.yaml", "output": "out", "overlays": ["o/age.yaml"]}"#, to: "bindery.json")
        #expect(try await tool.run("generate", "--outputs", "models").code == 0)
        #expect(try await tool.run("check", "--outputs", "models").code == 0)
        let more = try await tool.run("inspect", "bindery.json", "--overlay", "o/least.json")
        #expect(more.code == 0 && more.output.contains("\"age\"") && more.output.contains("minimum"))
        let other = try await tool.run("check", "--outputs", "models", "--overlay", "o/least.json")
        #expect(other.code == 1 && other.output.contains("out.Models"))
        #expect(try await tool.run("bundle", "--spec", "pets.yaml", "--overlay", "o/age.yaml").output.contains("age:"))
        let missing = try await tool.run("inspect", "--spec", "pets.yaml", "--overlay", "no.yaml")
        #expect(missing.code == 2 && missing.errors.contains("there is no overlay no.yaml"))
        let spec = try await tool.run("inspect", "--spec", "pets.yaml", "--overlay", "pets.yaml")
        #expect(spec.code == 1 && spec.errors.contains("this is a description, not an overlay"))
    }
}
