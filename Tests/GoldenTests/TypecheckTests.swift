// The Swift of every golden comes in; the compiler's verdict goes out, in the strictest mode.

import BinderyGenerator
import Foundation
import Testing

@Suite(.serialized) struct TypecheckTests {
    /// A module for each case, since cases declare the same names.
    @Test(arguments: GoldenCase.accepted)
    func compilesWithoutAWarning(_ golden: GoldenCase) async throws {
        let swift = try golden.actual().filter { $0.key.hasSuffix(".swift") }
        guard !swift.isEmpty else { return }
        let folder = FileManager.default.temporaryDirectory.appending(
            path: "bindery-typecheck-\(getpid())-\(golden.name)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        var paths: [String] = []
        for (name, text) in swift.sorted(by: { $0.key < $1.key }) {
            let file = folder.appending(path: name)
            try Data(text.utf8).write(to: file)
            paths.append(file.path)
        }
        let modules = try #require(Modules.folder, "BinderyRuntime.swiftmodule stands beside the tests")
        let said = try await run(
            "swiftc",
            ["-typecheck", "-swift-version", "6", "-warnings-as-errors", "-module-name", "Golden", "-package-name", "golden", "-I", modules]
                + Modules.target + paths)
        #expect(said.isEmpty, "\(golden.testDescription) does not compile:\n\(said.prefix(4_000))")
    }

    /// What a tool prints on both channels; its exit code too, if it fails. Waits on a thread of its own, so that tests
    /// beside this one keep theirs.
    private func run(_ tool: String, _ arguments: [String]) async throws -> String {
        try await withCheckedThrowingContinuation { continuation in
            Thread.detachNewThread {
                continuation.resume(with: Result { try Self.finish(tool, arguments) })
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

    #if os(macOS)
        static let target = ["-target", "arm64-apple-macos15.0"]
    #else
        static let target: [String] = []
    #endif
}
