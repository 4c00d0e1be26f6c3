// A document as it was read: its path as the user wrote it, and its bytes for excerpts.

import Synchronization

/// A document that diagnostics point into. Two files are the same when their paths are.
package final class SourceFile: Sendable, Hashable {
    /// The path as it is shown, in the form in which the user gave it.
    package let path: String
    /// The bytes of the document, kept for excerpts.
    package let bytes: [UInt8]
    /// The lines without their ends, found when the first excerpt is asked for: most documents have no fault.
    private let lines = Mutex<[Range<Int>]?>(nil)

    package init(path: String, bytes: [UInt8]) {
        self.path = path
        self.bytes = bytes
    }

    package static func == (one: SourceFile, other: SourceFile) -> Bool { one.path == other.path }
    package func hash(into hasher: inout Hasher) { hasher.combine(path) }

    /// The text of a line, counted from 1, without its end; nil beyond the last line. A line ends with LF, CR or both.
    package func line(_ number: Int) -> String? {
        let range = lines.withLock { lines in
            let found = lines ?? Self.lines(of: bytes)
            lines = found
            return found.indices.contains(number - 1) ? found[number - 1] : nil
        }
        return range.map { String(decoding: bytes[$0], as: UTF8.self) }
    }

    private static func lines(of bytes: [UInt8]) -> [Range<Int>] {
        var lines: [Range<Int>] = []
        // A byte order mark is no part of the text.
        var start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
        var next = start
        while next < bytes.count {
            let byte = bytes[next]
            next += 1
            guard byte == 0x0A || byte == 0x0D else { continue }
            lines.append(start..<next - 1)
            if byte == 0x0D, next < bytes.count, bytes[next] == 0x0A { next += 1 }
            start = next
        }
        if start < bytes.count { lines.append(start..<bytes.count) }
        return lines
    }
}
