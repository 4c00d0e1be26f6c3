// A document as it was read: its path as the user wrote it, and its bytes for excerpts.

import Synchronization

/// A document that diagnostics point into. Two files are the same when their paths are.
package final class SourceFile: Sendable, Hashable {
    /// The path as it is shown, in the form in which the user gave it.
    package let path: String
    /// The path's last part.
    package let name: String
    /// The bytes of the document, kept for excerpts.
    package let bytes: [UInt8]
    /// Where each 256th line begins, found when the first excerpt is asked for: most documents have no error.
    private let milestones = Mutex<[Int]?>(nil)
    private static let stride = 256
    /// A line of more bytes is not shown.
    private static let longest = 65_536

    package init(path: String, bytes: [UInt8]) {
        self.path = path
        name = path.utf8.split(separator: UInt8(ascii: "/")).last.map { String(Substring($0)) } ?? path
        self.bytes = bytes
    }

    package static func == (one: SourceFile, other: SourceFile) -> Bool { one.path == other.path }
    package func hash(into hasher: inout Hasher) { hasher.combine(path) }

    /// The text of a line, counted from 1, without its end; nil beyond the last line. A line ends with LF, CR or both.
    package func line(_ number: Int) -> String? {
        let known = milestones.withLock { milestones in
            let found = milestones ?? findMilestones()
            milestones = found
            return found
        }
        guard number >= 1, known.indices.contains((number - 1) / Self.stride) else { return nil }
        var start = known[(number - 1) / Self.stride]
        for _ in 0..<(number - 1) % Self.stride { start = nextLine(after: start) }
        guard start < bytes.count else { return nil }
        // What nobody reads need not be searched and copied for each of its errors.
        let text = bytes[start...].prefix(Self.longest + 1)
        let end = text.firstIndex { $0 == 0x0A || $0 == 0x0D } ?? text.endIndex
        return end - start > Self.longest ? nil : String(decoding: bytes[start..<end], as: UTF8.self)
    }

    private func findMilestones() -> [Int] {
        // A byte order mark is no part of the text.
        let start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
        guard start < bytes.count else { return [] }
        var found = [start]
        var line = 0
        for index in start..<bytes.count - 1 {
            let byte = bytes[index]
            guard byte == 0x0A || (byte == 0x0D && bytes[index + 1] != 0x0A) else { continue }
            line += 1
            if line.isMultiple(of: Self.stride) { found.append(index + 1) }
        }
        return found
    }

    /// Where the line after the one at this offset begins.
    private func nextLine(after start: Int) -> Int {
        var next = start
        while next < bytes.count {
            let byte = bytes[next]
            next += 1
            if byte == 0x0A || (byte == 0x0D && !(next < bytes.count && bytes[next] == 0x0A)) { break }
        }
        return next
    }
}
