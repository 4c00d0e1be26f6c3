// A Swift file that imports the generated modules comes in; the compiler's errors go out, by line.

import BinderyTestSupport
import Foundation

enum Compiler {
    /// What is wrong on each line, counted from 1.
    static func errors(in text: String) async throws -> [Int: [String]] {
        let folder = try ScratchFolder()
        let file = try folder.write(text, to: "calls.swift")
        let run = try await Subprocess.run(
            "swiftc", ["-typecheck", "-swift-version", "6", "-I", BuiltProducts.modules().path, file])
        var errors: [Int: [String]] = [:]
        for line in run.output.split(separator: "\n") where line.hasPrefix(file) {
            let parts = line.dropFirst(file.count + 1).split(separator: ":", maxSplits: 2)
            guard let number = parts.first.flatMap({ Int($0) }), parts[2].hasPrefix(" error:") else { continue }
            errors[number, default: []].append(String(parts[2]))
        }
        return errors
    }
}
