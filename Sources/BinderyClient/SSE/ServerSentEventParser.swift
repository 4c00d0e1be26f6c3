// Bytes of a `text/event-stream` in, cut anywhere; events out. Lines end in CR, LF or CRLF; a byte order mark at the
// beginning is skipped. A line within one piece is never copied: its data is a slice of the piece.

/// Splits an event stream into events: `feed` it a piece, take `next` until nil, and after the last piece `finish`.
///
/// It follows the WHATWG's rules, with one difference: the standard drops a last event that no empty line closes, but
/// servers are seen to leave that line out. `finish` gives such an event out, marked as not closed.
public struct ServerSentEventParser: Sendable {
    /// The time to wait before a reconnection, in milliseconds, where the stream has set one.
    public private(set) var retry: Int?

    /// What a line `error: …` held that is no field of the standard: some servers report an error so.
    package private(set) var strayError: ArraySlice<UInt8>?

    /// JSON without `data:`, until `takeStrayJSON` takes it.
    private var strayTexts: [ArraySlice<UInt8>] = []
    private var stray = StrayJSON()
    private static let maximumStrayTexts = 64

    private let maximumEventBytes: Int
    /// The data that ends the stream. Its line is given out as an event at once, without waiting for the empty line.
    private let sentinel: [UInt8]?
    /// Whether the sentinel's line came right after the lines of another event, which is given out first.
    private var owesSentinel = false
    private var piece: [UInt8] = []
    private var position = 0
    /// The beginning of a line that earlier pieces held.
    private var carried: [UInt8] = []
    private var skipsLineFeed = false
    private var isFirstLine = true

    private var event = ""
    private var data: ArraySlice<UInt8>?
    private var id = ""

    /// - Parameter maximumEventBytes: the most that is kept of a single event or line.
    public init(maximumEventBytes: Int = 32 << 20) {
        self.init(maximumEventBytes: maximumEventBytes, sentinel: nil)
    }

    /// - Parameter sentinel: the data that ends the stream.
    package init(maximumEventBytes: Int, sentinel: [UInt8]?) {
        self.maximumEventBytes = maximumEventBytes
        self.sentinel = sentinel
    }

    /// The objects and arrays that stood in lines without a field since the last time.
    package mutating func takeStrayJSON() -> [ArraySlice<UInt8>] {
        if strayTexts.isEmpty { return [] }
        defer { strayTexts = [] }
        return strayTexts
    }

    /// Takes the next piece of the stream. Call it when `next` has returned nil.
    public mutating func feed(_ bytes: [UInt8]) {
        piece = bytes
        position = 0
    }

    /// The next event; nil: feed the next piece.
    public mutating func next() throws(ServerSentEventTooLarge) -> ServerSentEvent? {
        if let event = try plainEvent() { return event }
        if owesSentinel { return sentinelEvent() }
        while let line = try nextLine() {
            if line.isEmpty {
                stray.reset()
                if let event = dispatch(isClosed: true) { return event }
            } else if isSentinel(line) {
                owesSentinel = true
                return dispatch(isClosed: true) ?? sentinelEvent()
            } else {
                try read(line)
            }
        }
        return nil
    }

    /// Whether a line, with or without `data:`, holds the sentinel and nothing else but white space.
    private func isSentinel(_ line: ArraySlice<UInt8>) -> Bool {
        guard let sentinel, line.count >= sentinel.count, line.count < sentinel.count + 64 else { return false }
        let value = line.starts(with: Self.dataField) ? line.dropFirst(Self.dataField.count) : line
        return value.trimmed.elementsEqual(sentinel)
    }

    private static let dataField = Array("data:".utf8)

    private mutating func sentinelEvent() -> ServerSentEvent {
        owesSentinel = false
        return ServerSentEvent(data: (sentinel ?? [])[...], id: id)
    }

    /// The next event where it is one line of data and the empty line, whole in this piece: most are, and are given out
    /// without looking at their lines one by one. nil: it has to be looked at.
    private mutating func plainEvent() throws(ServerSentEventTooLarge) -> ServerSentEvent? {
        guard carried.isEmpty, data == nil, !skipsLineFeed, !isFirstLine, !owesSentinel,
            let found = LineScan.plainEvent(in: piece, from: position)
        else { return nil }
        try check(found.data.count)
        position = found.end
        defer { event = "" }
        return ServerSentEvent(event: event, data: piece[found.data], id: id)
    }

    /// What the end of the stream leaves: an event without its closing empty line, nil where there is none.
    public mutating func finish() throws(ServerSentEventTooLarge) -> ServerSentEvent? {
        if !carried.isEmpty {
            let line = withoutByteOrderMark(carried[...])
            carried = []
            if isSentinel(line) { owesSentinel = true } else if !line.isEmpty { try read(line) }
        }
        return dispatch(isClosed: owesSentinel) ?? (owesSentinel ? sentinelEvent() : nil)
    }

    /// The next line without its end; nil where the piece holds no whole line any more.
    private mutating func nextLine() throws(ServerSentEventTooLarge) -> ArraySlice<UInt8>? {
        if skipsLineFeed, position < piece.count {
            skipsLineFeed = false
            if piece[position] == 0x0A { position += 1 }
        }
        let end = LineScan.lineEnd(in: piece, from: position)
        guard end < piece.count else {
            try keep(piece[position...])
            piece = []
            position = 0
            return nil
        }
        var line = piece[position..<end]
        position = end + 1
        if piece[end] == 0x0D {
            if position == piece.count {
                skipsLineFeed = true
            } else if piece[position] == 0x0A {
                position += 1
            }
        }
        if !carried.isEmpty {
            try keep(line)
            line = carried[...]
            carried = []
        }
        return withoutByteOrderMark(line)
    }

    private mutating func keep(_ bytes: ArraySlice<UInt8>) throws(ServerSentEventTooLarge) {
        if bytes.isEmpty { return }
        try check(carried.count + bytes.count)
        carried.append(contentsOf: bytes)
    }

    private func check(_ size: Int) throws(ServerSentEventTooLarge) {
        if size > maximumEventBytes { throw ServerSentEventTooLarge(maximumBytes: maximumEventBytes) }
    }

    private mutating func withoutByteOrderMark(_ line: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
        guard isFirstLine else { return line }
        isFirstLine = false
        return line.withoutByteOrderMark
    }

    /// Reads a line `field: value`; a line that begins with a colon is a comment, an unknown field means nothing.
    private mutating func read(_ line: ArraySlice<UInt8>) throws(ServerSentEventTooLarge) {
        let colon = line.firstIndex(of: 0x3A) ?? line.endIndex
        var value = line[colon...].dropFirst()
        if value.first == 0x20 { value = value.dropFirst() }
        let field = line[..<colon]
        if field.elementsEqual("data".utf8) {
            try append(value)
        } else if field.elementsEqual("event".utf8) {
            event = String(decoding: value, as: UTF8.self)
        } else if field.elementsEqual("id".utf8) {
            if !value.contains(0) { id = String(decoding: value, as: UTF8.self) }
        } else if field.elementsEqual("retry".utf8) {
            if !value.isEmpty, value.allSatisfy({ (0x30...0x39).contains($0) }) {
                retry = Int(String(decoding: value, as: UTF8.self)) ?? retry
            }
        } else if field.elementsEqual("error".utf8), !value.isEmpty {
            strayError = value
        } else if let json = stray.add(line) {
            if strayTexts.count == Self.maximumStrayTexts { strayTexts.removeFirst() }
            strayTexts.append(json)
        }
    }

    private mutating func append(_ value: ArraySlice<UInt8>) throws(ServerSentEventTooLarge) {
        guard var lines = data else {
            try check(value.count)
            data = value
            return
        }
        try check(lines.count + 1 + value.count)
        data = nil  // so that the lines are not copied
        lines.append(0x0A)
        lines.append(contentsOf: value)
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
