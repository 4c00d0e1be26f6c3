// Swift files as text come in; what the compiler says against them goes out, in its strictest mode.

import BinderyGenerator
import Foundation
import Testing

enum Compiler {
    /// Nothing where the files compile as one module beside BinderyRuntime, without a warning.
    static func complaints(about files: [String: String]) async throws -> String {
        guard !files.isEmpty else { return "" }
        let folder = FileManager.default.temporaryDirectory.appending(path: "bindery-typecheck-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        var paths: [String] = []
        for (name, text) in files.sorted(by: { $0.key < $1.key }) {
            let file = folder.appending(path: name)
            try Data(text.utf8).write(to: file)
            paths.append(file.path)
        }
        let modules = try #require(Modules.folder, "BinderyRuntime.swiftmodule stands beside the tests")
        let options = "-typecheck -swift-version 6 -warnings-as-errors -module-name Golden -package-name golden"
        return try await run("swiftc", options.split(separator: " ").map(String.init) + ["-I", modules] + paths)
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
