// How a stream ended, and the mark in a chunk by which one end is told from another.

/// How a stream ended. A connection that breaks is none of these but an error.
public enum StreamOutcome: Sendable, Hashable {
    /// The server said that the stream is complete: `data: [DONE]`, or whatever the description names.
    case sentinel
    /// The body ended without a sentinel, after a chunk that told why its text ended: some servers never send one.
    case finished
    /// The body ended without a sentinel and without such a chunk: the text may be cut short.
    case endOfBody
}

/// Finds in the bytes of a chunk whether it tells why something ended. Which member tells it the description says, by
/// `x-bindery-view`.
struct FinishMark: Sendable {
    /// The member's name in quotes, one for each place at which the description looks. Within a string quotes are escaped,
    /// so these bytes and a colon behind them can only be a member's name.
    private let keys: [[UInt8]]

    init<Chunk>(_ type: Chunk.Type) {
        let pointers = (Chunk.self as? any ViewedResponse.Type)?.viewPointers[.finishReason] ?? []
        let names = pointers.compactMap { $0.split(separator: "/").last.map(String.init) }
        keys = Set(names).map { Array("\"\($0)\"".utf8) }
    }

    /// Whether the description says which member tells it.
    var isKnown: Bool { !keys.isEmpty }

    /// Whether the member is there and not null.
    func stands(in bytes: ArraySlice<UInt8>) -> Bool {
        keys.contains { key in
            var start = 0
            while let offset = ByteSearch.offset(of: key, in: bytes, from: start) {
                start = offset + key.count
                var value = bytes[(bytes.startIndex + start)...].drop(while: \.isJSONSpace)
                guard value.popFirst() == 0x3A else { continue }
                value = value.drop(while: \.isJSONSpace)
                if let first = value.first, first != UInt8(ascii: "n") { return true }
            }
            return false
        }
    }
}
