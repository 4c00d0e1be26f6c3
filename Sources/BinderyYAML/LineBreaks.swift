// libyaml's lines → the lines that editors show. YAML 1.1, which libyaml follows, ends a line at U+0085, U+2028 and U+2029
// too; YAML 1.2 and editors do not. Documents that hold such a character are rare, and only they pay for this.

import BinderyDiagnostics

/// Where libyaml sees lines begin that are none.
struct LineBreaks: Sendable {
    /// A line of libyaml's that goes on with a line of the document; all counted from 0.
    private struct Continuation {
        var libYAMLLine: UInt32
        var line: UInt32
        var column: UInt32
    }

    private let continuations: [Continuation]

    /// For readers that count lines as editors do.
    init() { continuations = [] }

    init(_ bytes: [UInt8]) {
        let holdsUnicodeBreaks =
            ByteSearch.count(of: [0xE2, 0x80], then: 0xA8...0xA9, in: bytes, upTo: 1) > 0
            || ByteSearch.count(of: [0xC2], then: 0x85...0x85, in: bytes, upTo: 1) > 0
        continuations = holdsUnicodeBreaks ? Self.scan(bytes) : []
    }

    func span(of place: LibYAMLPlace, in file: SourceFile) -> SourceSpan {
        var (line, column) = (Int(place.line), Int(place.column))
        // The last continuation at or before the line.
        var (low, high) = (0, continuations.count)
        while low < high {
            let middle = (low + high) / 2
            if continuations[middle].libYAMLLine <= place.line { low = middle + 1 } else { high = middle }
        }
        if low > 0 {
            let last = continuations[low - 1]
            if last.libYAMLLine == place.line { column += Int(last.column) }
            line = Int(last.line) + line - Int(last.libYAMLLine)
        }
        return SourceSpan(file: file, line: line + 1, column: column + 1)
    }

    private static func scan(_ bytes: [UInt8]) -> [Continuation] {
        var found: [Continuation] = []
        var (libYAMLLine, line, column) = (UInt32(0), UInt32(0), UInt32(0))
        let start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
        for index in bytes.indices.dropFirst(start) {
            let byte = bytes[index]
            let isReturnBeforeFeed = byte == 0x0D && index + 1 < bytes.count && bytes[index + 1] == 0x0A
            if byte == 0x0A || (byte == 0x0D && !isReturnBeforeFeed) {
                libYAMLLine += 1
                line += 1
                column = 0
            } else if byte & 0xC0 != 0x80 {
                column += 1
            } else if isUnicodeBreak(bytes, endingAt: index) {
                libYAMLLine += 1
                found.append(Continuation(libYAMLLine: libYAMLLine, line: line, column: column))
            }
        }
        return found
    }

    private static func isUnicodeBreak(_ bytes: [UInt8], endingAt index: Int) -> Bool {
        switch bytes[index] {
        case 0x85: index >= 1 && bytes[index - 1] == 0xC2
        case 0xA8, 0xA9: index >= 2 && bytes[index - 1] == 0x80 && bytes[index - 2] == 0xE2
        default: false
        }
    }
}
