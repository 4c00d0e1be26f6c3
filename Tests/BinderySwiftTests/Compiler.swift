// Runs `swiftc -typecheck` over generated files, with the runtime's module as it was built for these tests.

import Foundation

@testable import BinderySwift

struct Compiler {
    struct Outcome {
        var status: Int32
        var output: String
    }

    /// The folder of built modules, found beside the test's own executable.
    private static var modules: URL {
        var folder = URL(fileURLWithPath: CommandLine.arguments[0]).resolvingSymlinksInPath()
            .deletingLastPathComponent()
        for _ in 0..<6 {
            let candidate = folder.appendingPathComponent("Modules")
            if FileManager.default.fileExists(
                atPath: candidate.appendingPathComponent("BinderyRuntime.swiftmodule").path)
            {
                return candidate
            }
            folder.deleteLastPathComponent()
        }
        return folder.appendingPathComponent("Modules")
    }

    /// Typechecks all files as one module.
    static func check(_ files: [GeneratedFile]) throws -> Outcome {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent("bindery-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        for file in files {
            try Data(file.text.utf8).write(to: folder.appendingPathComponent(file.name))
        }
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
        process.arguments =
            [
                "swiftc", "-typecheck", "-swift-version", "6", "-warnings-as-errors", "-package-name", "sample",
                "-module-name", "Checked", "-I", modules.path,
            ] + files.map { folder.appendingPathComponent($0.name).path }
        let pipe = Pipe()
        process.standardError = pipe
        process.standardOutput = pipe
        try process.run()
        let output = pipe.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        return Outcome(status: process.terminationStatus, output: String(decoding: output, as: UTF8.self))
    }
}
