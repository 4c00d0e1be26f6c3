// Swift files and the names of types in them come in; a program that reads JSON as these types and writes it again goes out.

import BinderyRuntime
import Foundation
import Testing

/// Compiled beside the tests and linked with the runtime that they use.
struct SchemaProgram {
    private let folder: URL
    private let program: URL

    init(files: [String: String], types: [String]) throws {
        folder = FileManager.default.temporaryDirectory.appending(path: "bindery-corpus-\(UUID().uuidString)")
        program = folder.appending(path: "program")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        var files = files
        files["main.swift"] = Self.main(types)
        let paths = try files.keys.sorted().map { name in
            let file = folder.appending(path: name)
            try Data((files[name] ?? "").utf8).write(to: file)
            return file.path
        }
        let build = try #require(Self.build, "the runtime's objects stand beside the tests")
        let objects = try FileManager.default.contentsOfDirectory(
            atPath: build.appending(path: "BinderyRuntime.build").path
        ).filter { $0.hasSuffix(".swift.o") }.map { build.appending(path: "BinderyRuntime.build/\($0)").path }
        let (said, code) = try Self.run(
            "/usr/bin/env",
            ["swiftc", "-swift-version", "6", "-warnings-as-errors", "-module-name", "Corpus", "-j2"]
                + ["-I", build.appending(path: "Modules").path, "-o", program.path] + paths + objects, input: "")
        guard code == 0 else { throw Failure(description: said) }
    }

    func remove() { try? FileManager.default.removeItem(at: folder) }

    struct Failure: Error, CustomStringConvertible { let description: String }

    /// What each text becomes as the type of its number: JSON, or `error: …`.
    func rewritten(_ texts: [(type: Int, text: String)]) throws -> [String] {
        let lines = try texts.map { type, text in
            "\(type)\t\(String(decoding: try JSONCoding.encode(text), as: UTF8.self))\n"
        }
        let (said, code) = try Self.run(program.path, [], input: lines.joined())
        guard code == 0 else { throw Failure(description: said) }
        return said.split(separator: "\n").map(String.init)
    }

    private static func main(_ types: [String]) -> String {
        """
        import BinderyRuntime

        func rewritten<Value: JSONReadable & JSONWritable>(_ type: Value.Type, _ text: String) -> String {
            do {
                let value = try JSONCoding.decode(Value.self, from: Array(text.utf8))
                return String(decoding: try JSONCoding.encode(value), as: UTF8.self)
            } catch {
                return "error: \\(error)".split(separator: "\\n").joined(separator: " ")
            }
        }

        let types: [(String) -> String] = [
        \(types.map { "    { rewritten(\($0).self, $0) },\n" }.joined())]
        while let line = readLine() {
            let parts = line.split(separator: "\\t", maxSplits: 1)
            let text = try JSONCoding.decode(String.self, from: Array(parts[1].utf8))
            print(types[Int(parts[0])!](text))
        }
        """
    }

    private static func run(_ path: String, _ arguments: [String], input: String) throws -> (String, Int32) {
        let process = Process()
        process.executableURL = URL(filePath: path)
        process.arguments = arguments
        let file = FileManager.default.temporaryDirectory.appending(path: "bindery-input-\(UUID().uuidString)")
        try Data(input.utf8).write(to: file)
        defer { try? FileManager.default.removeItem(at: file) }
        process.standardInput = try FileHandle(forReadingFrom: file)
        let pipe = Pipe()
        process.standardOutput = pipe
        process.standardError = pipe
        try process.run()
        let said = String(decoding: pipe.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
        process.waitUntilExit()
        return (said, process.terminationStatus)
    }

    /// The folder of what was compiled, beside the test bundle.
    private static let build: URL? = {
        for start in CommandLine.arguments.filter({ $0.hasPrefix("/") }) + [Bundle.main.bundlePath] {
            var place = URL(filePath: start)
            for _ in 0..<6 {
                let module = place.appending(path: "Modules/BinderyRuntime.swiftmodule").path
                if FileManager.default.fileExists(atPath: module) { return place }
                place = place.deletingLastPathComponent()
            }
        }
        return nil
    }()
}
