// Configs with and without mistakes come in; each mistake must be told at its place, and all of them at once.

import BinderyDiagnostics
import BinderyGenerator
import BinderySwift
import Testing

@Suite struct ConfigReaderTests {
    private func read(
        _ text: String, flags: ConfigFlags = ConfigFlags(), needsOutput: Bool = true
    ) throws -> (config: Config?, said: [String], scratch: Scratch) {
        let scratch = try Scratch()
        let log = DiagnosticLog()
        let path = try scratch.write(text, to: "spec/bindery.json")
        let config = ConfigReader.read(path, flags: flags, needsOutput: needsOutput, into: log)
        return (config, scratch.said(log), scratch)
    }

    @Test func ownTypesAndAcronyms() throws {
        let (config, said, _) = try read(
            """
            {
              "spec": "a.yaml", "output": "Out",
              "types": {"/components/schemas/Money": "Shop.Money"}, "acronyms": ["LLM", "OAuth"]
            }
            """)
        #expect(said.isEmpty)
        #expect(config?.types == ["/components/schemas/Money": "Shop.Money"])
        #expect(config?.acronyms == ["LLM", "OAuth"])
    }

    @Test func ownTypesNeedTheirModule() throws {
        let (config, said, _) = try read(
            """
            {
              "spec": "a.yaml", "output": "Out",
              "types": {"components": "Shop.Money", "/components/schemas/Money": "Money; import Evil"},
              "acronyms": ["a-b"]
            }
            """)
        #expect(config == nil)
        #expect(said.count == 3)
        #expect(said.contains { $0.contains("is not a Swift type with its module") })
        #expect(said.contains { $0.contains("is not an acronym") })
    }

    /// `"codable": false` made a difference once; a config that still has it is no mistake.
    @Test(arguments: ["true", "false", "\"any\""])
    func aKeyOfBeforeIsNoted(_ value: String) throws {
        let (config, said, _) = try read(#"{"spec": "a.yaml", "output": "Out", "codable": \#(value)}"#)
        #expect(config != nil)
        #expect(said.count == 1)
        #expect(said.first?.contains("note: 'codable' is no longer read") == true, "\(said)")
        #expect(said.first?.contains("[config-key-of-before]") == true)
    }

    @Test func wholeConfig() throws {
        let (config, said, scratch) = try read(
            """
            {
              "$schema": "bindery.schema.json", "spec": "../pets.yaml", "module": "Pets", "output": "../Sources/Pets",
              "only": ["listPets", "POST /pets"], "outputs": ["models"], "access": "package",
              "names": {"/components/schemas/pet": "Animal"}, "inputs": ["shared.yaml"],
              "except": ["tag:old"], "allowedFolders": ["."]
            }
            """)
        #expect(said.isEmpty)
        let read = try #require(config)
        #expect(read.spec.path == scratch.path("spec/../pets.yaml"))
        #expect(read.output?.path == scratch.path("spec/../Sources/Pets"))
        #expect(read.module == "Pets")
        #expect(read.only == ["listPets", "POST /pets"])
        #expect(read.except == ["tag:old"])
        #expect(read.allowedFolders.map(\.path) == [scratch.path("spec/.")])
        #expect(read.outputs == [.models])
        #expect(read.access == .package)
        #expect(read.names == ["/components/schemas/pet": "Animal"])
    }

    @Test func whatIsLeftOutHasADefault() throws {
        let (config, said, _) = try read(#"{"spec": "pets.yaml", "output": "../Sources/Pets"}"#)
        #expect(said.isEmpty)
        let read = try #require(config)
        #expect(read.module == "Pets")
        #expect(read.outputs == [.models, .client])
        #expect(read.access == .public)
        #expect(read.only.isEmpty && read.names.isEmpty)
    }

    @Test func flagsWin() throws {
        let flags = ConfigFlags(
            spec: "other.yaml", module: "Other", output: "/tmp/x", only: ["a"], outputs: ["client"], access: "internal")
        let (config, said, _) = try read(#"{"spec": "pets.yaml", "output": "out", "module": "Pets"}"#, flags: flags)
        #expect(said.isEmpty)
        let read = try #require(config)
        #expect(read.spec.path == "other.yaml")
        #expect(read.output?.path == "/tmp/x")
        #expect([read.module] + read.only == ["Other", "a"])
        #expect(read.outputs == [.client])
        #expect(read.access == .internal)
    }

    @Test func everyMistakeIsTold() throws {
        let (config, said, _) = try read(
            """
            {
              "spec": 3,
              "modul": "Pets",
              "module": "my-pets",
              "output": "out",
              "outputs": ["model"],
              "access": "open",
              "only": "x",
              "names": {"a": "b c"},
              "zebra": 1
            }
            """)
        #expect(config == nil)
        let heads = said.map { $0.split(separator: " ").first.map(String.init) ?? "" }.sorted()
        #expect(
            heads == [
                "spec/bindery.json:10:3:", "spec/bindery.json:2:11:", "spec/bindery.json:3:3:",
                "spec/bindery.json:4:13:",
                "spec/bindery.json:6:15:", "spec/bindery.json:7:13:", "spec/bindery.json:8:11:",
                "spec/bindery.json:9:13:",
                "spec/bindery.json:9:18:",
            ])
        #expect(said.contains { $0.contains(#"unknown config key 'modul', did you mean 'module'?"#) })
        #expect(said.contains { $0.contains(#"unknown config key 'zebra'; known are spec, module"#) })
    }

    @Test func whatIsMissingIsNamed() throws {
        let (config, said, _) = try read("{}")
        #expect(config == nil)
        #expect(said.count == 2)
        #expect(
            said.first
                == #"spec/bindery.json:1:1: error: the config has no 'spec', the path of the description [config-missing]"#
        )
        #expect(try read(#"{"spec": "a.yaml"}"#, needsOutput: false).config?.output == nil)
    }

    @Test(arguments: ["[1]", "", "{", "3"])
    func whatIsNoObjectIsRefused(_ text: String) throws {
        let (config, said, _) = try read(text)
        #expect(config == nil)
        #expect(said.count == 1)
    }

    @Test func aMissingConfigIsNamed() throws {
        let log = DiagnosticLog()
        let scratch = try Scratch()
        #expect(ConfigReader.read([scratch.path("no.json")], flags: ConfigFlags(), needsOutput: true, into: log) == nil)
        #expect(scratch.said(log) == ["error: there is no config no.json [file-missing]"])
    }

    @Test(arguments: ["..", "a/b", "A.B", "1a", "", "a b", "Ä", "_"])
    func aModuleNameNeverLeavesTheFolder(_ name: String) {
        #expect(!SwiftName.isModuleName(name))
    }
}
