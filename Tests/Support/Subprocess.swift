// A program and its arguments come in; what it printed and its exit code go out.

import Foundation

/// A program that ran to its end.
public struct Subprocess: Sendable {
    public let code: Int32
    /// What it printed on both channels.
    public let output: String

    /// What it printed, and its exit code where it failed: nothing for a compiler that has no complaint.
    public var complaints: String { code == 0 ? output : output + "exit code \(code)" }

    /// Runs a program that is found by its name or path. It is waited for on a thread of its own, so that tests beside this one
    /// keep theirs.
    /// - Parameter input: what it reads from standard input.
    public static func run(_ program: String, _ arguments: [String], input: String = "") async throws -> Subprocess {
        try await withCheckedThrowingContinuation { continuation in
            Thread.detachNewThread {
                continuation.resume(with: Result { try finish(program, arguments, input) })
            }
        }
    }

    private static func finish(_ program: String, _ arguments: [String], _ input: String) throws -> Subprocess {
        let file = FileManager.default.temporaryDirectory.appending(path: "bindery-input-\(UUID().uuidString)")
        try Data(input.utf8).write(to: file)
        defer { try? FileManager.default.removeItem(at: file) }
        let process = Process()
        process.executableURL = URL(filePath: "/usr/bin/env")
        process.arguments = [program] + arguments
        process.standardInput = try FileHandle(forReadingFrom: file)
        let pipe = Pipe()
        process.standardOutput = pipe
        process.standardError = pipe
        try process.run()
        let output = String(decoding: pipe.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
        process.waitUntilExit()
        return Subprocess(code: process.terminationStatus, output: output)
    }
}
