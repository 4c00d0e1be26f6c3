// Bytes of a `text/event-stream` in, cut anywhere; events out. Lines end in CR, LF or CRLF; a byte order mark at the
// beginning is skipped. A line within one piece is never copied: its data is a slice of the piece.

/// Splits an event stream into events: `feed` it a piece, take `next` until nil, and after the last piece `finish`.
///
/// It follows the WHATWG's rules, with one difference: the standard drops a last event that no empty line closes, but
/// servers are seen to leave that line out. `finish` gives such an event out, marked as not closed.
public struct ServerSentEventParser: Sendable {
    /// The time to wait before a reconnection, in milliseconds, where the stream has set one.
    public private(set) var retry: Int?

    /// What a line `error: …` held that is no field of the standard: some servers report a fault so.
    package private(set) var strayError: ArraySlice<UInt8>?

    private let maximumEventBytes: Int
    private var piece: [UInt8] = []
    private var position = 0
    /// The beginning of a line that earlier pieces held.
    private var carried: [UInt8] = []
    /// Whether the line at hand stands there, and not in the piece.
    private var isInCarried = false
    private var skipsLineFeed = false
    private var isFirstLine = true

    private var event = ""
    private var data: ArraySlice<UInt8>?
    private var id = ""

    /// - Parameter maximumEventBytes: the most that is kept of a single event or line.
    public init(maximumEventBytes: Int = 32 << 20) {
        self.maximumEventBytes = maximumEventBytes
    }

    /// Takes the next piece of the stream. Call it when `next` has returned nil.
    public mutating func feed(_ bytes: [UInt8]) {
        piece = bytes
        position = 0
    }

    /// The next event; nil: feed the next piece.
    public mutating func next() throws(ServerSentEventTooLarge) -> ServerSentEvent? {
        while let line = try nextLine() {
            let isClosing = line.isEmpty
            if !isClosing { try read(line) }
            if isInCarried { dropCarried() }
            if isClosing, let event = dispatch(isClosed: true) { return event }
        }
        return nil
    }

    /// What the end of the stream leaves: an event without its closing empty line, nil where there is none.
    public mutating func finish() throws(ServerSentEventTooLarge) -> ServerSentEvent? {
        if !carried.isEmpty {
            isInCarried = true
            let line = withoutByteOrderMark(carried.indices)
            if !line.isEmpty { try read(line) }
            dropCarried()
        }
        return dispatch(isClosed: false)
    }

    /// Where the next line stands without its end, in the piece or in `carried`; nil where the piece holds no whole line
    /// any more.
    private mutating func nextLine() throws(ServerSentEventTooLarge) -> Range<Int>? {
        if skipsLineFeed, position < piece.count {
            skipsLineFeed = false
            if piece[position] == 0x0A { position += 1 }
        }
        let end = LineScan.endOfLine(in: piece, from: position)
        let line = position..<end
        guard end < piece.count else {
            try keep(line)
            piece = []
            position = 0
            return nil
        }
        position = end + 1
        if piece[end] == 0x0D {
            if position == piece.count {
                skipsLineFeed = true
            } else if piece[position] == 0x0A {
                position += 1
            }
        }
        guard !carried.isEmpty else { return withoutByteOrderMark(line) }
        try keep(line)
        isInCarried = true
        return withoutByteOrderMark(carried.indices)
    }

    private mutating func keep(_ line: Range<Int>) throws(ServerSentEventTooLarge) {
        if line.isEmpty { return }
        try check(carried.count + line.count)
        carried.append(contentsOf: piece[line])
    }

    private mutating func dropCarried() {
        carried = []
        isInCarried = false
    }

    private func check(_ size: Int) throws(ServerSentEventTooLarge) {
        if size > maximumEventBytes { throw ServerSentEventTooLarge(maximumBytes: maximumEventBytes) }
    }

    private func byte(_ index: Int) -> UInt8 { isInCarried ? carried[index] : piece[index] }

    private func bytes(_ range: Range<Int>) -> ArraySlice<UInt8> { isInCarried ? carried[range] : piece[range] }

    private func text(_ range: Range<Int>) -> String { String(decoding: bytes(range), as: UTF8.self) }

    private mutating func withoutByteOrderMark(_ line: Range<Int>) -> Range<Int> {
        guard isFirstLine else { return line }
        isFirstLine = false
        return bytes(line).starts(with: [0xEF, 0xBB, 0xBF]) ? line.dropFirst(3) : line
    }

    /// Reads a line `field: value`; a line that begins with a colon is a comment, an unknown field means nothing.
    private mutating func read(_ line: Range<Int>) throws(ServerSentEventTooLarge) {
        // Names are short: whatever has no colon by then is a name itself, or unknown.
        let colon = line.prefix(6).first { byte($0) == 0x3A } ?? (line.count > 6 ? nil : line.upperBound)
        guard let colon else { return }
        var value = line.suffix(from: Swift.min(colon + 1, line.upperBound))
        if let first = value.first, byte(first) == 0x20 { value = value.dropFirst() }
        switch colon - line.lowerBound {
        case 4 where isName("data", at: line.lowerBound): try append(value)
        case 5 where isName("event", at: line.lowerBound): event = text(value)
        case 2 where isName("id", at: line.lowerBound): if !bytes(value).contains(0) { id = text(value) }
        case 5 where isName("retry", at: line.lowerBound):
            if !value.isEmpty, bytes(value).allSatisfy({ (0x30...0x39).contains($0) }) {
                retry = Int(text(value)) ?? retry
            }
        case 5 where isName("error", at: line.lowerBound): if !value.isEmpty { strayError = bytes(value) }
        default: break
        }
    }

    private func isName(_ name: String, at start: Int) -> Bool {
        var index = start
        for letter in name.utf8 {
            if byte(index) != letter { return false }
            index += 1
        }
        return true
    }

    private mutating func append(_ value: Range<Int>) throws(ServerSentEventTooLarge) {
        guard var lines = data else {
            try check(value.count)
            data = bytes(value)
            return
        }
        try check(lines.count + 1 + value.count)
        data = nil  // so that the lines are not copied
        lines.append(0x0A)
        lines.append(contentsOf: bytes(value))
        data = lines
    }

    /// Closes the event in the making; without any `data` field there is none.
    private mutating func dispatch(isClosed: Bool) -> ServerSentEvent? {
        defer {
            event = ""
            data = nil
        }
        guard let data else { return nil }
        return ServerSentEvent(event: event, data: data, id: id, isClosed: isClosed)
    }
}
