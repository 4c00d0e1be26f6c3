// A program that does what is timed, kept running between rounds, on the processor that all its peers share.

import Foundation

/// What doing an operation several times took.
struct Response {
    /// Of one operation.
    let nanoseconds: Double
    /// Of one operation; nil where nothing counts them.
    let allocations: Double?
    /// What all that do the same work must come to.
    let check: Int
}

final class Worker {
    let name: String
    private let process = Process()
    private let questions = Pipe()
    private let responses = Pipe()
    private var unread = Data()

    /// nil where the program is not there.
    /// - Parameter preloaded: a library to be loaded before all others.
    init?(_ name: String, _ path: String, _ arguments: [String], preloaded: String? = nil) throws {
        guard FileManager.default.isExecutableFile(atPath: path) else { return nil }
        self.name = name
        let taskset = "/usr/bin/taskset"
        if FileManager.default.isExecutableFile(atPath: taskset) {
            let last = ProcessInfo.processInfo.activeProcessorCount - 1
            process.executableURL = URL(filePath: taskset)
            process.arguments = ["-c", "\(last)", path] + arguments
        } else {
            process.executableURL = URL(filePath: path)
            process.arguments = arguments
        }
        if let preloaded {
            process.environment = ProcessInfo.processInfo.environment.merging(["LD_PRELOAD": preloaded]) { $1 }
        }
        process.standardInput = questions
        process.standardOutput = responses
        try process.run()
    }

    /// nil where the program has no such operation.
    func ask(_ work: Work, count: Int) throws -> Response? {
        questions.fileHandleForWriting.write(Data("\(work.document) \(work.operation) \(count)\n".utf8))
        let words = try line().split(separator: " ")
        if words == ["-"] { return nil }
        let numbers = words.compactMap { Int($0) }
        guard numbers.count == 3 else { throw Failure(description: "\(name) answered “\(words)” to \(work)") }
        return Response(
            nanoseconds: Double(numbers[0]) / Double(count),
            allocations: numbers[1] < 0 ? nil : Double(numbers[1]) / Double(count), check: numbers[2])
    }

    func stop() {
        try? questions.fileHandleForWriting.close()
        process.waitUntilExit()
    }

    private func line() throws -> String {
        while true {
            if let end = unread.firstIndex(of: 0x0A) {
                defer { unread = Data(unread[(end + 1)...]) }
                return String(decoding: unread[..<end], as: UTF8.self)
            }
            let more = responses.fileHandleForReading.availableData
            guard !more.isEmpty else { throw Failure(description: "\(name) has ended") }
            unread += more
        }
    }
}

/// What workers are asked to do.
struct Work: Hashable, CustomStringConvertible {
    let document: String
    let operation: String

    var description: String { "\(document) \(operation)" }
}
