// Arguments and a folder come in; the built tool runs there, and what it said and its exit code go out.

import BinderyTestSupport
import Foundation

struct Tool {
    /// The folder that the tool runs in, gone afterwards.
    let folder: ScratchFolder

    struct Run {
        let code: Int32
        let output: String
        let errors: String
    }

    init() throws { folder = try ScratchFolder() }

    func write(_ text: String, to name: String) throws { try folder.write(text, to: name) }

    func text(_ name: String) -> String? {
        try? String(contentsOf: folder.url.appending(path: name), encoding: .utf8)
    }

    func names(in name: String) -> [String] {
        ((try? FileManager.default.contentsOfDirectory(atPath: folder.url.appending(path: name).path)) ?? []).sorted()
    }

    /// Runs the tool. Its outputs go to files, so that no pipe can fill up; it waits on a thread of its own.
    func run(_ arguments: String...) async throws -> Run { try await run(arguments) }

    /// - Parameters:
    ///   - input: the file that stands for standard input; none is an empty one.
    ///   - program: what runs in place of the tool.
    ///   - environment: the whole of it; nil: this process's own.
    func run(
        _ arguments: [String], input: String? = nil, program: URL? = nil, environment: [String: String]? = nil
    ) async throws -> Run {
        let errors = try ScratchFolder()
        let paths = (errors.url.appending(path: "out"), errors.url.appending(path: "err"))
        for path in [paths.0, paths.1] { try Data().write(to: path) }
        let process = Process()
        process.executableURL = try program ?? BuiltProducts.program("bindery")
        if let environment { process.environment = environment }
        process.arguments = arguments
        process.currentDirectoryURL = folder.url
        process.standardInput =
            try input.map { try FileHandle(forReadingFrom: folder.url.appending(path: $0)) }
            ?? FileHandle.nullDevice
        process.standardOutput = try FileHandle(forWritingTo: paths.0)
        process.standardError = try FileHandle(forWritingTo: paths.1)
        let code: Int32 = try await withCheckedThrowingContinuation { continuation in
            process.terminationHandler = { continuation.resume(returning: $0.terminationStatus) }
            do { try process.run() } catch { continuation.resume(throwing: error) }
        }
        return Run(
            code: code, output: try String(contentsOf: paths.0, encoding: .utf8),
            errors: try String(contentsOf: paths.1, encoding: .utf8))
    }
}
