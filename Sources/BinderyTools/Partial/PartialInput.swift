// What a reader has given so far, and what a snapshot of it is: a text that all share, and how much of it was there.

/// A beginning of a growing text.
@usableFromInline
struct PartialSnapshot: Sendable {
    let text: PartialText
    /// How many bytes were there.
    let byteCount: Int
    /// The value's entry.
    let index: Int32
    /// Whether nothing will follow.
    let isFinished: Bool

    /// The place of another value at the same moment.
    func at(_ index: Int) -> PartialSnapshot {
        PartialSnapshot(
            text: text, byteCount: byteCount, index: Int32(truncatingIfNeeded: index), isFinished: isFinished)
    }

    /// Looks at what was there.
    func read<Result: Sendable>(
        _ body: (_ content: inout PartialText.Content, _ cut: IncompleteJSON.Cut) -> Result
    ) -> Result {
        text.with { body(&$0, $0.json.cut(byteCount)) }
    }
}

/// What a reader has given so far.
@usableFromInline
struct PartialInput: Sendable {
    private var text = PartialText()
    private var byteCount = 0
    private var isFinished = false

    @usableFromInline
    init() {}

    @usableFromInline var snapshot: PartialSnapshot {
        PartialSnapshot(text: text, byteCount: byteCount, index: 0, isFinished: isFinished)
    }

    @usableFromInline
    mutating func append(_ piece: String) {
        if piece.utf8.withContiguousStorageIfAvailable({ take($0) }) == nil { take(Array(piece.utf8)) }
    }

    mutating func append(_ piece: [UInt8]) {
        take(piece)
    }

    @inline(__always)
    private mutating func take(_ piece: some Collection<UInt8>) {
        guard !isFinished else { return }
        if !text.append(piece, behind: byteCount) {
            // A copy of this reader wrote on.
            text = text.copy(byteCount)
            _ = text.append(piece, behind: byteCount)
        }
        byteCount &+= piece.count
    }

    mutating func finish() {
        guard !isFinished else { return }
        // A number by itself ends with what follows it.
        if text.with({ $0.json.count == byteCount && $0.json.isNumberAtTop }) { append(" ") }
        isFinished = true
    }
}
