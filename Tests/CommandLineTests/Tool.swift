// Arguments and a folder come in; the built tool runs there, and what it said and its exit code go out.

import Foundation

struct Tool {
    /// The folder that the tool runs in, gone afterwards.
    let folder: Scratch

    final class Scratch {
        let url: URL

        init() throws {
            url = FileManager.default.temporaryDirectory.appending(path: "bindery-cli-\(UUID().uuidString)")
            try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
        }

        deinit { try? FileManager.default.removeItem(at: url) }
    }

    struct Run {
        let code: Int32
        let output: String
        let errors: String
    }

    init() throws { folder = try Scratch() }

    func write(_ text: String, to name: String) throws {
        let file = folder.url.appending(path: name)
        try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(text.utf8).write(to: file)
    }

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
        let errors = try Scratch()
        let paths = (errors.url.appending(path: "out"), errors.url.appending(path: "err"))
        for path in [paths.0, paths.1] { try Data().write(to: path) }
        let process = Process()
        process.executableURL = try program ?? Self.executable()
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

    /// The tool stands beside the test bundle.
    static func executable() throws -> URL {
        var places = CommandLine.arguments.filter { $0.hasPrefix("/") }.map { URL(filePath: $0) }
        places.append(Bundle.main.bundleURL)
        for var place in places {
            for _ in 0..<6 {
                let tool = place.appending(path: "bindery")
                if FileManager.default.isExecutableFile(atPath: tool.path), !tool.hasDirectoryPath { return tool }
                place = place.deletingLastPathComponent()
            }
        }
        throw CocoaError(.fileNoSuchFile)
    }
}
