// Generated files come in; the folder must hold all of them afterwards, or what it held before.

import BinderyDiagnostics
import BinderyIR
import BinderySwift
import Foundation
import Testing

@testable import BinderyGenerator

@Suite struct WriteFilesTests {
    private let scratch: Scratch
    private let log = DiagnosticLog()

    init() throws { scratch = try Scratch() }

    private func generated(
        _ files: [(String, String)], output: String = "out", module: String = "Pets", source: String = "pets.yaml"
    ) -> Generated {
        let config = Config(
            spec: ConfiguredPath(path: scratch.path(source)), module: module,
            output: ConfiguredPath(path: scratch.path(output)), only: [], outputs: [.models], access: .public,
            names: [:])
        let files = files.map { GeneratedFile(name: "\(module).\($0.0).bindery.swift", text: head(source) + $0.1) }
        return Generated(config: config, api: API(title: "Pets", version: "1"), files: files)
    }

    private func head(_ source: String) -> String { "// Made by bindery 0 from \(source). Do not edit.\n" }

    /// What a file holds, without the checksum that it got when it was written.
    private func text(_ name: String) -> String? {
        scratch.text(name)?.replacing(/\ Checksum: [0-9a-f]{16}\n/, with: "\n")
    }

    private func write(_ generated: Generated...) -> Bool {
        guard let plan = OutputPlan.compare(generated, into: log) else { return false }
        return Generate.write(plan, into: log)
    }

    @Test func writesWhatIsMissing() {
        #expect(write(generated([("Records1", "struct A {}\n"), ("Client", "")], output: "deep/out")))
        #expect(scratch.names(in: "deep/out") == ["Pets.Client.bindery.swift", "Pets.Records1.bindery.swift"])
        #expect(text("deep/out/Pets.Records1.bindery.swift") == head("pets.yaml") + "struct A {}\n")
    }

    @Test func leavesAloneWhatIsTheSame() throws {
        let one = generated([("Records1", "struct A {}\n")])
        #expect(write(one))
        let path = scratch.path("out/Pets.Records1.bindery.swift")
        let old = Date(timeIntervalSince1970: 1_000_000)
        try FileManager.default.setAttributes([.modificationDate: old], ofItemAtPath: path)
        #expect(OutputPlan.compare([one], into: log)?.changes.isEmpty == true)
        #expect(write(one))
        #expect(try FileManager.default.attributesOfItem(atPath: path)[.modificationDate] as? Date == old)
        #expect(OutputPlan.compare([generated([("Records1", "struct B {}\n")])], into: log)?.changes.count == 1)
    }

    @Test func removesItsOwnOrphansOnly() throws {
        #expect(write(generated([("Records1", ""), ("Unions", "")])))
        try scratch.write(head("pets.yaml"), to: "out/Old.Records1.bindery.swift")
        try scratch.write(head("shops.yaml"), to: "out/Shops.Records1.bindery.swift")
        try scratch.write("// By hand.\n", to: "out/Pets.Mine.bindery.swift")
        try scratch.write(head("pets.yaml"), to: "out/Pets.swift")
        #expect(write(generated([("Records1", "")])))
        #expect(
            scratch.names(in: "out") == [
                "Pets.Mine.bindery.swift", "Pets.Records1.bindery.swift", "Pets.swift", "Shops.Records1.bindery.swift",
            ])
    }

    /// A file of the user's own that happens to have a generated file's name.
    @Test func whatItDidNotWriteIsNeverOverwritten() throws {
        for mine in ["// By hand.\nstruct Mine {}\n", "<<<<<<< HEAD\n" + head("pets.yaml"), "\n" + head("pets.yaml")] {
            try scratch.write(mine, to: "out/Pets.Client.bindery.swift")
            let log = DiagnosticLog()
            #expect(OutputPlan.compare([generated([("Records1", ""), ("Client", "")])], into: log) == nil)
            #expect(log.diagnostics.map(\.rule.id) == ["output-foreign"])
            #expect(log.diagnostics.first?.message.contains("out/Pets.Client.bindery.swift is in the way") == true)
            #expect(scratch.names(in: "out") == ["Pets.Client.bindery.swift"])
            #expect(scratch.text("out/Pets.Client.bindery.swift") == mine)
        }
    }

    @Test func whatItWroteIsKnownHoweverAnEditorSavedIt() throws {
        for old in ["", "\u{FEFF}" + head("pets.yaml"), "// Made by bindery 0.0.1 from old.yaml. Do not edit: x.\r\n"] {
            try scratch.write(old, to: "out/Pets.Client.bindery.swift")
            #expect(write(generated([("Client", "new\n")])))
            #expect(text("out/Pets.Client.bindery.swift") == head("pets.yaml") + "new\n")
        }
    }

    @Test func oneFailureLeavesEverythingAsItWas() throws {
        #expect(write(generated([("Client", "old\n")])))
        let plan = try #require(
            OutputPlan.compare([generated([("Client", "new\n"), ("Records1", ""), ("Unions", "")])], into: log))
        // Between comparing and writing, a folder takes the place of a file.
        try scratch.write("", to: "out/Pets.Unions.bindery.swift/x")
        #expect(!Generate.write(plan, into: log))
        #expect(text("out/Pets.Client.bindery.swift") == head("pets.yaml") + "old\n")
        #expect(scratch.names(in: "out") == ["Pets.Client.bindery.swift", "Pets.Unions.bindery.swift"])
        #expect(scratch.said(log).first?.contains("Pets.Unions.bindery.swift cannot be written: ") == true)
        #expect(scratch.said(log).first?.contains("nothing was changed") == true)
    }

    @Test func anOutputThatIsAFileIsRefused() throws {
        try scratch.write("", to: "out")
        #expect(!write(generated([("Client", "")])))
        #expect(!write(generated([("Client", "")], output: "out/deeper")))
        #expect(scratch.said(log).count == 2)
        #expect(scratch.said(log).first == "error: the output folder out cannot be made: out is a file [output-folder]")
    }

    @Test func twoConfigsNeverWriteOneFile() {
        #expect(!write(generated([("Client", "a")]), generated([("Client", "b")], output: "x/../out")))
        #expect(scratch.said(log).first?.contains("two configs write out/Pets.Client.bindery.swift") == true)
        #expect(scratch.names(in: "out").isEmpty)
    }

    @Test func neighboursInOneFolderLeaveEachOtherAlone() {
        let pets = generated([("Client", "a")])
        let shops = generated([("Client", "b")], module: "Shops", source: "shops.yaml")
        #expect(write(pets))
        #expect(write(shops))
        #expect(write(pets))
        #expect(scratch.names(in: "out").count == 2)
    }

    @Test func anUnwritableFolderIsTold() {
        var one = generated([("Client", "")])
        one = Generated(
            config: Config(
                spec: one.config.spec, module: "Pets", output: ConfiguredPath(path: "/proc/bindery-test"), only: [],
                outputs: [.models], access: .public, names: [:]), api: one.api, files: one.files)
        #expect(!write(one))
        #expect(scratch.said(log).first?.contains("cannot be written") == true)
        #expect(log.diagnostics.first?.rule.id == "output-write")
    }

    @Test func aNameNeverLeavesTheFolder() {
        let one = generated([])
        let evil = GeneratedFile(name: "../evil.bindery.swift", text: "")
        #expect(!write(Generated(config: one.config, api: one.api, files: [evil])))
        #expect(scratch.names(in: "") == [])
    }
}
