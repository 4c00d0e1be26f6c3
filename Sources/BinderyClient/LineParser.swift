// Bytes of JSON lines (or of RFC 7464's records) in, cut anywhere; the bytes of one item after another out.

/// How the items of a stream are set apart.
public enum StreamFraming: Sendable, Hashable {
    /// Events; the data of each is an item.
    case events
    /// Events; each with its fields (`event`, `data`, `id`) as members is an item.
    case envelopes
    /// A line for each item.
    case lines
    /// A record separator (U+001E) before each item.
    case records

    /// Whether items come as events: a body of them holds at least one, while one of lines may be empty.
    var isOfEvents: Bool { self == .events || self == .envelopes }
}

/// Splits lines or records.
struct LineParser: Sendable {
    let separator: UInt8
    let maximumItemBytes: Int
    private var buffer: [UInt8] = []
    private var position = 0
    private var searched = 0

    init(framing: StreamFraming, maximumItemBytes: Int) {
        separator = framing == .records ? 0x1E : 0x0A
        self.maximumItemBytes = maximumItemBytes
    }

    mutating func feed(_ bytes: [UInt8]) {
        buffer.removeFirst(position)
        searched -= position
        position = 0
        buffer += bytes
    }

    /// The next item that is not blank; nil: feed more.
    mutating func next() throws(ServerSentEventTooLarge) -> ArraySlice<UInt8>? {
        while let end = buffer[searched...].firstIndex(of: separator) {
            let item = buffer[position..<end]
            position = end + 1
            searched = position
            if item.contains(where: { $0 > 0x20 }) { return item }
        }
        searched = buffer.count
        if buffer.count - position > maximumItemBytes {
            throw ServerSentEventTooLarge(maximumBytes: maximumItemBytes)
        }
        return nil
    }

    /// The last item, where the stream did not end it.
    mutating func finish() -> ArraySlice<UInt8>? {
        defer { position = buffer.count }
        let item = buffer[position...]
        return item.contains { $0 > 0x20 } ? item : nil
    }
}
