// Paths that cannot be read or written, each with the text that says why.

import BinderyDiagnostics
import BinderyIR
import BinderySwift
import Foundation
import Testing

@testable import BinderyGenerator

@Suite struct RefusedPathTests {
    private let scratch: Scratch
    private let log = DiagnosticLog()

    init() throws { scratch = try Scratch() }

    private func plan(_ names: [String], output: String = "out") -> OutputPlan? {
        let generated = names.map { name in
            let config = Config(
                spec: ConfiguredPath(path: scratch.path("pets.yaml")), module: "Pets",
                output: ConfiguredPath(path: scratch.path(output)), only: [], outputs: [.models], access: .public,
                names: [:])
            return Generated(
                config: config, api: API(title: "Pets", version: "1"), files: [GeneratedFile(name: name, text: "")])
        }
        return OutputPlan.compare(generated, into: log)
    }

    private var rules: [String] { log.diagnostics.map(\.rule.id) }

    @Test func aFolderIsNoDescription() {
        #expect(Disk.read(ConfiguredPath(path: scratch.folder.path), as: "description", into: log) == nil)
        #expect(rules == ["file-folder"])
        #expect(log.diagnostics.first?.message.hasSuffix(" is a folder; the description is a file") == true)
    }

    @Test func aFileThatCannotBeReadIsSaidSo() {
        // It exists, it is no folder, and reading it fails for everyone, an administrator too.
        let path = "/proc/self/mem"
        guard FileManager.default.fileExists(atPath: path) else { return }
        #expect(Disk.read(ConfiguredPath(path: path), as: "description", into: log) == nil)
        #expect(rules == ["file-unreadable"])
    }

    @Test(arguments: ["../Pets.swift", "a/b.swift", "..", "", "/etc/passwd"])
    func noFileNameLeavesTheFolder(_ name: String) {
        #expect(plan([name]) == nil)
        #expect(rules == ["output-name"])
        #expect(log.diagnostics.first?.message.contains("would leave the output folder") == true)
    }

    @Test func twoConfigsDoNotWriteOneFile() {
        #expect(plan(["Pets.A.bindery.swift", "Pets.A.bindery.swift"]) == nil)
        #expect(rules.contains("output-twice"))
    }

    @Test func aFolderInAFilesPlaceIsLeftAlone() throws {
        try scratch.write("", to: "out/Pets.A.bindery.swift/inner")
        #expect(plan(["Pets.A.bindery.swift"]) == nil)
        #expect(rules == ["output-file"])
        #expect(log.diagnostics.first?.message.hasSuffix("cannot be compared: a folder of that name is there") == true)
    }
}
