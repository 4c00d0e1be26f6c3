// A Swift file that imports the generated modules comes in; the compiler's errors go out, by line.

import Foundation
import Testing

enum Compiler {
    /// What is wrong on each line, counted from 1.
    static func errors(in text: String) throws -> [Int: [String]] {
        let folder = FileManager.default.temporaryDirectory.appending(path: "bindery-dialects-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let file = folder.appending(path: "calls.swift")
        try Data(text.utf8).write(to: file)

        let process = Process()
        process.executableURL = URL(filePath: "/usr/bin/env")
        let modules = try #require(modules, "the generated modules stand beside the tests")
        process.arguments = ["swiftc", "-typecheck", "-swift-version", "6", "-I", modules, file.path]
        let pipe = Pipe()
        process.standardError = pipe
        try process.run()
        let said = String(decoding: pipe.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
        process.waitUntilExit()

        var errors: [Int: [String]] = [:]
        for line in said.split(separator: "\n") where line.hasPrefix(file.path) {
            let parts = line.dropFirst(file.path.count + 1).split(separator: ":", maxSplits: 2)
            guard let number = parts.first.flatMap({ Int($0) }), parts[2].hasPrefix(" error:") else { continue }
            errors[number, default: []].append(String(parts[2]))
        }
        return errors
    }

    /// The folder of the compiled modules, beside the test bundle.
    private static let modules: String? = {
        for start in CommandLine.arguments.filter({ $0.hasPrefix("/") }) + [Bundle.main.bundlePath] {
            var place = URL(filePath: start)
            for _ in 0..<6 {
                let modules = place.appending(path: "Modules")
                let file = modules.appending(path: "BinderyRuntime.swiftmodule").path
                if FileManager.default.fileExists(atPath: file) { return modules.path }
                place = place.deletingLastPathComponent()
            }
        }
        return nil
    }()
}
