// Fixtures go in, files come out: one file with all of them, or a folder with one for each; and back. A file is written whole
// or not at all.

import Synchronization

#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif

/// Where the fixtures of one recording stand.
final class FixtureFiles: Sendable {
    private struct State {
        var started = 0
        var fixtures: [Int: Fixture] = [:]
        var isCleared = false
    }

    private let path: String
    private let state = Mutex(State())

    init(_ path: String) { self.path = path }

    private static func isFile(_ path: String) -> Bool { path.hasSuffix(".json") }

    /// The number of a request that begins, from 1.
    func nextNumber() -> Int {
        state.withLock { state in
            state.started += 1
            return state.started
        }
    }

    /// Writes a fixture; a file with all of them is written anew.
    /// - Throws: the system's error, where the file cannot be written.
    func add(_ fixture: Fixture, number: Int) throws {
        // Within the lock, so that a file with more fixtures is never replaced by one with fewer.
        try state.withLock { state in
            state.fixtures[number] = fixture
            if Self.isFile(path) {
                let all = state.fixtures.sorted { $0.key < $1.key }.map(\.value.json)
                try Self.write(["interactions": .array(all)], to: URL(filePath: path))
                return
            }
            let folder = URL(filePath: path, directoryHint: .isDirectory)
            if !state.isCleared {
                for file in Self.files(in: path) {
                    try FileManager.default.removeItem(at: folder.appending(path: file))
                }
                state.isCleared = true
            }
            let request = fixture.request
            let name = (request.operation ?? request.method).map {
                $0.isASCII && ($0.isLetter || $0.isNumber) ? $0 : "-"
            }
            let digits = String(number)
            let padded = String(repeating: "0", count: max(0, 4 - digits.count)) + digits
            try Self.write(fixture.json, to: folder.appending(path: "\(padded)-\(String(name.prefix(60))).json"))
        }
    }

    private static func write(_ value: JSONValue, to file: URL) throws {
        try FileManager.default.createDirectory(
            at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
        let bytes = JSONLayout.pretty(try JSONCoding.encode(value)) + [UInt8(ascii: "\n")]
        try Data(bytes).write(to: file, options: .atomic)
    }

    /// The names of a folder's fixtures, in order: four digits or more and a hyphen begin each.
    private static func files(in folder: String) -> [String] {
        let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
        let fixtures = names.compactMap { name -> (number: Int, name: String)? in
            let digits = name.prefix { $0.isASCII && $0.isNumber }
            guard digits.count >= 4, name.dropFirst(digits.count).first == "-", isFile(name) else { return nil }
            return Int(digits).map { ($0, name) }
        }
        return fixtures.sorted { $0.number < $1.number }.map(\.name)
    }

    /// - Throws: `ReplayError.unreadable`.
    static func read(_ path: String) throws -> [Fixture] {
        if isFile(path) {
            return try read(file: path) { value in
                guard let all = value["interactions"]?.array else {
                    throw FixtureFault(reason: "it has no list \"interactions\"")
                }
                return try all.map(Fixture.init)
            }
        }
        let names = files(in: path)
        guard !names.isEmpty else { throw ReplayError.unreadable(path: path, reason: "there is no fixture in it") }
        return try names.map { name in try read(file: path + "/" + name, Fixture.init) }
    }

    private static func read<Value>(file path: String, _ make: (JSONValue) throws -> Value) throws -> Value {
        do {
            return try make(try JSONValue(parsing: Array(try Data(contentsOf: URL(filePath: path)))))
        } catch let fault as FixtureFault {
            throw ReplayError.unreadable(path: path, reason: fault.reason)
        } catch {
            throw ReplayError.unreadable(path: path, reason: "\(error)")
        }
    }
}
