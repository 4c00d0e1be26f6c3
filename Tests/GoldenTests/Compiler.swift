// Swift files as text come in; what the compiler says against them goes out, in its strictest mode.

import BinderyGenerator
import Foundation
import Testing

enum Compiler {
    /// Nothing where the files compile as one module beside BinderyRuntime, without a warning; and before them those of
    /// the module that they stand on, if any.
    static func complaints(
        about files: [String: String], over base: (module: String, files: [String: String])? = nil
    ) async throws -> String {
        guard !files.isEmpty else { return "" }
        let folder = FileManager.default.temporaryDirectory.appending(path: "bindery-typecheck-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let modules = try #require(Modules.folder, "BinderyRuntime.swiftmodule stands beside the tests")
        func compile(_ files: [String: String], _ arguments: [String]) async throws -> String {
            let paths = try files.keys.sorted().map { name in
                let file = folder.appending(path: name)
                try FileManager.default.createDirectory(
                    at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
                try Data((files[name] ?? "").utf8).write(to: file)
                return file.path
            }
            let strict = ["-swift-version", "6", "-warnings-as-errors", "-package-name", "golden"]
            return try await run("swiftc", strict + arguments + ["-I", modules, "-I", folder.path] + paths)
        }
        if let base {
            let module = folder.appending(path: "\(base.module).swiftmodule").path
            let said = try await compile(
                base.files, ["-emit-module", "-module-name", base.module, "-o", module])
            if !said.isEmpty { return said }
        }
        return try await compile(files, ["-typecheck", "-module-name", "Golden"])
    }

    /// What a tool prints on both channels; its exit code too, if it fails. Waits on a thread of its own, so that tests
    /// beside this one keep theirs.
    private static func run(_ tool: String, _ arguments: [String]) async throws -> String {
        try await withCheckedThrowingContinuation { continuation in
            Thread.detachNewThread {
                continuation.resume(with: Result { try finish(tool, arguments) })
            }
        }
    }

    private static func finish(_ tool: String, _ arguments: [String]) throws -> String {
        let process = Process()
        process.executableURL = URL(filePath: "/usr/bin/env")
        process.arguments = [tool] + arguments
        let pipe = Pipe()
        process.standardOutput = pipe
        process.standardError = pipe
        try process.run()
        let said = String(decoding: pipe.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
        process.waitUntilExit()
        return process.terminationStatus == 0 ? said : said + "exit code \(process.terminationStatus)"
    }
}

/// The build that the tests run in.
private enum Modules {
    /// The folder of BinderyRuntime.swiftmodule: beside the test bundle, in `Modules`.
    static let folder: String? = {
        var places = CommandLine.arguments.filter { $0.hasPrefix("/") }.map { URL(filePath: $0) }
        places.append(Bundle.main.bundleURL)
        for var place in places {
            for _ in 0..<6 {
                let modules = place.appending(path: "Modules")
                if Disk.kind(of: modules.appending(path: "BinderyRuntime.swiftmodule").path) != nil {
                    return modules.path
                }
                place = place.deletingLastPathComponent()
            }
        }
        return nil
    }()
}
