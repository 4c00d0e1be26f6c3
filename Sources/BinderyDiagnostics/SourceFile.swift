// A document as it was read: its path as the user wrote it, and its bytes for excerpts.

/// A document that diagnostics point into. Two files are the same when their paths are.
package final class SourceFile: Sendable, Hashable {
    /// The path as it is shown, in the form in which the user gave it.
    package let path: String
    /// The bytes of the document, kept for excerpts.
    package let bytes: [UInt8]

    package init(path: String, bytes: [UInt8]) {
        self.path = path
        self.bytes = bytes
    }

    package static func == (one: SourceFile, other: SourceFile) -> Bool { one.path == other.path }
    package func hash(into hasher: inout Hasher) { hasher.combine(path) }

    /// The text of a line, counted from 1, without its end; nil beyond the last line.
    package func line(_ number: Int) -> String? {
        guard number >= 1 else { return nil }
        var current = 1
        var start = bytes.startIndex
        while current < number {
            guard let end = bytes[start...].firstIndex(of: UInt8(ascii: "\n")) else { return nil }
            start = end + 1
            current += 1
        }
        guard start < bytes.endIndex else { return nil }
        let end = bytes[start...].firstIndex(of: UInt8(ascii: "\n")) ?? bytes.endIndex
        let text = String(decoding: bytes[start..<end], as: UTF8.self)
        return text.hasSuffix("\r") ? String(text.dropLast()) : text
    }
}
