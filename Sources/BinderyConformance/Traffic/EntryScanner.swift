// The bytes of a HAR file, as they come → the text of each entry, one at a time, so that a file of any size takes the memory of
// its longest entry.

/// Finds the elements of `log.entries` without making anything of the rest.
package struct EntryScanner {
    /// An entry's text and where it begins in the file, both counted from 1.
    package struct Entry {
        package var bytes: [UInt8]
        package var line: Int
        package var column: Int
        /// Whether it was longer than an entry may be; then there are no bytes.
        package var isTooLong = false
    }

    private let limit: Int
    private var depth = 0
    /// How much of the way to the entries leads here: 1 in the root, 2 in `log`, 3 in `entries`.
    private var matched = 0
    private var isInString = false
    private var isEscaped = false
    /// The text of the last string on the way, cut at the length of the longest name that matters.
    private var text: [UInt8] = []
    private var key: [UInt8] = []
    private var line = 1
    private var column = 0
    private(set) var current: Entry?
    /// Whether `entries` was met.
    package private(set) var hasEntries = false

    package init(limit: Int) { self.limit = limit }

    /// Whether all that was opened is closed, so that the file may end here.
    package var isComplete: Bool { depth == 0 && !isInString }

    /// Where the entry begins that has not ended, if one has.
    package var open: (line: Int, column: Int)? { current.map { ($0.line, $0.column) } }

    package mutating func take(_ chunk: ArraySlice<UInt8>, _ found: (Entry) -> Void) {
        // What lies between is copied in one piece.
        var start = chunk.startIndex
        for index in chunk.indices {
            let byte = chunk[index]
            if byte & 0xC0 != 0x80 { column += 1 }
            if byte == 0x0A {
                line += 1
                column = 0
            }
            if isInString {
                inString(byte)
                continue
            }
            switch byte {
            case UInt8(ascii: "\""):
                isInString = true
                text = []
            case UInt8(ascii: ":"): if depth == matched { key = text }
            case UInt8(ascii: ","): if depth == matched { key = [] }
            case UInt8(ascii: "{"), UInt8(ascii: "["):
                if depth == 3, matched == 3 {
                    current = Entry(bytes: [], line: line, column: column)
                    start = index
                }
                opened(byte)
            case UInt8(ascii: "}"), UInt8(ascii: "]"):
                depth = max(0, depth - 1)
                if matched > depth { matched = depth }
                if depth == 3, matched == 3, current != nil {
                    keep(chunk[start...index])
                    if let entry = current { found(entry) }
                    current = nil
                }
            default: break
            }
        }
        if current != nil { keep(chunk[start...]) }
    }

    private mutating func keep(_ piece: ArraySlice<UInt8>) {
        guard var entry = current, !entry.isTooLong else { return }
        current = nil
        if entry.bytes.count + piece.count > limit {
            entry.isTooLong = true
            entry.bytes = []
        } else {
            entry.bytes += piece
        }
        current = entry
    }

    private mutating func inString(_ byte: UInt8) {
        if isEscaped {
            isEscaped = false
        } else if byte == UInt8(ascii: "\\") {
            isEscaped = true
        } else if byte == UInt8(ascii: "\"") {
            isInString = false
            return
        }
        if depth == matched, text.count < 8 { text.append(byte) }
    }

    private mutating func opened(_ byte: UInt8) {
        let isObject = byte == UInt8(ascii: "{")
        switch (depth, matched) {
        case (0, 0) where isObject: matched = 1
        case (1, 1) where isObject && key.elementsEqual("log".utf8): matched = 2
        case (2, 2) where !isObject && key.elementsEqual("entries".utf8):
            matched = 3
            hasEntries = true
        default: break
        }
        depth += 1
        key = []
    }
}
