// openai-python's folding of streams, run beside ours.

import BinderyRuntime
import Foundation
import Testing

enum FoldingPeer {
    static let isInstalled = (try? run(["-c", "import openai.lib.streaming.chat"], input: [])) != nil

    /// What it makes of each of the recorded streams.
    static func completions(_ paths: [String]) throws -> [JSONValue] {
        let script = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Peers/fold.py")
        let folder = sharedFolder?.appending(path: "corpus")
        let lines = paths.map { (folder?.appending(path: $0).path ?? $0) + "\n" }.joined()
        let output = try run([script.path], input: Array(lines.utf8))
        return try output.split(separator: UInt8(ascii: "\n")).map { try JSONCoding.decode(JSONValue.self, from: $0) }
    }

    private static func run(_ arguments: [String], input: [UInt8]) throws -> [UInt8] {
        let process = Process()
        process.executableURL = URL(filePath: "/usr/bin/env")
        process.arguments = ["python3"] + arguments
        let (stdin, stdout) = (Pipe(), Pipe())
        process.standardInput = stdin
        process.standardOutput = stdout
        process.standardError = FileHandle.nullDevice
        try process.run()
        try stdin.fileHandleForWriting.write(contentsOf: Data(input))
        try stdin.fileHandleForWriting.close()
        let output = [UInt8](try stdout.fileHandleForReading.readToEnd() ?? Data())
        process.waitUntilExit()
        guard process.terminationStatus == 0 else { throw CocoaError(.executableLoad) }
        return output
    }

    struct Difference: CustomStringConvertible {
        var place: String
        var values: String

        var description: String { "\(place): \(values)" }
    }

    /// Compares differences with those that are listed, or writes the list.
    static func compareWithList(_ found: [String]) throws {
        let list = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Peers/differences.txt")
        if ProcessInfo.processInfo.environment["UPDATE_GOLDENS"] != nil {
            try Data(found.map { $0 + "\n" }.joined().utf8).write(to: list)
            return
        }
        let known = Set(
            String(decoding: try Data(contentsOf: list), as: UTF8.self).split(separator: "\n").map(String.init))
        for line in found where !known.contains(line) { Issue.record("not listed: \(line)") }
        for line in known.subtracting(found) { Issue.record("listed, and no difference: \(line)") }
    }

    /// Where two values differ; a member that is null, empty or missing is the same on both sides.
    static func differences(_ own: JSONValue, _ peer: JSONValue, at place: String) -> [Difference] {
        if own.isBlank && peer.isBlank { return [] }
        if let one = own.object, let other = peer.object {
            let keys = one.keys + other.keys.filter { one[$0] == nil }
            return keys.flatMap { differences(one[$0] ?? .null, other[$0] ?? .null, at: "\(place)/\($0)") }
        }
        if let one = own.array, let other = peer.array, one.count == other.count {
            return zip(one, other).enumerated().flatMap { differences($1.0, $1.1, at: "\(place)/\($0)") }
        }
        return own == peer ? [] : [.init(place: place, values: "ours \(own.shortened), theirs \(peer.shortened)")]
    }
}

extension JSONValue {
    fileprivate var isBlank: Bool {
        switch content {
        case .null: true
        case .string(let text): text.isEmpty
        case .array(let elements): elements.allSatisfy(\.isBlank)
        case .object(let members): members.values.allSatisfy(\.isBlank)
        case .boolean, .number: false
        }
    }

    fileprivate var shortened: String {
        let bytes = (try? JSONCoding.encode(self)) ?? []
        return String(String(decoding: bytes, as: UTF8.self).prefix(120))
    }
}
