// Swift files and the names of types in them come in; a program that reads JSON as these types and writes it again goes out.

import BinderyRuntime
import BinderyTestSupport
import Foundation

/// Compiled beside the tests and linked with the runtime that they use.
struct SchemaProgram {
    private let folder: ScratchFolder
    private let program: String

    init(files: [String: String], types: [String]) async throws {
        folder = try ScratchFolder()
        program = folder.url.appending(path: "program").path
        var files = files
        files["main.swift"] = Self.main(types)
        let paths = try files.keys.sorted().map { try folder.write(files[$0] ?? "", to: $0) }
        let runtime = try BuiltProducts.folder().appending(path: "BinderyRuntime.build").path
        let objects = try FileManager.default.contentsOfDirectory(atPath: runtime)
            .filter { $0.hasSuffix(".swift.o") }.map { "\(runtime)/\($0)" }
        let build = try await Subprocess.run(
            "swiftc",
            ["-swift-version", "6", "-warnings-as-errors", "-module-name", "Corpus", "-j2"]
                + ["-I", BuiltProducts.modules().path, "-o", program] + paths + objects)
        guard build.code == 0 else { throw Failure(description: build.output) }
    }

    struct Failure: Error, CustomStringConvertible { let description: String }

    /// What each text becomes as the type of its number: JSON, or `error: …`.
    func rewritten(_ texts: [(type: Int, text: String)]) async throws -> [String] {
        let lines = try texts.map { type, text in
            "\(type)\t\(String(decoding: try JSONCoding.encode(text), as: UTF8.self))\n"
        }
        let run = try await Subprocess.run(program, [], input: lines.joined())
        guard run.code == 0 else { throw Failure(description: run.output) }
        return run.output.split(separator: "\n").map(String.init)
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
}
