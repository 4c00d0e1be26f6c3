// A server in a process of its own.

import Foundation

/// A server that prints its port and ends with its input.
final class LoopbackProcess {
    let port: String
    private let process = Process()
    private let input = Pipe()

    /// - `command`: the program and its arguments.
    init(_ command: [String]) throws {
        let output = Pipe()
        process.executableURL = URL(filePath: "/usr/bin/env")
        process.arguments = command
        process.standardInput = input
        process.standardOutput = output
        try process.run()
        let line = String(decoding: output.fileHandleForReading.availableData, as: UTF8.self)
        port = line.trimmingCharacters(in: .whitespacesAndNewlines)
        guard Int(port) != nil else {
            throw Failure(description: "\(command.joined(separator: " ")) says “\(line)”, not its port")
        }
    }

    func stop() {
        try? input.fileHandleForWriting.close()
        process.waitUntilExit()
    }
}
