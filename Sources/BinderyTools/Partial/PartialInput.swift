// What a reader has given so far, and what a snapshot of it is: a text that all share, and the last bytes, which the text
// may not have yet. They are put there by whoever looks first, or when there is no room for more.

/// A beginning of a growing text.
@usableFromInline
struct PartialSnapshot: Sendable {
    /// Has all bytes but those of the tail, and maybe more.
    var text = PartialText()
    /// How many bytes there are, without those of the tail.
    var tailStart = 0
    var tail = ByteTail()
    /// Whether nothing will follow.
    var isFinished = false
    /// The value's entry.
    var index: Int32 = 0

    var byteCount: Int { tailStart &+ tail.count }

    /// The place of another value at the same moment.
    func at(_ index: Int) -> PartialSnapshot {
        var copy = self
        copy.index = Int32(truncatingIfNeeded: index)
        return copy
    }

    /// Looks at what was there.
    func read<Result: Sendable>(
        _ body: (_ content: inout PartialText.Content, _ cut: IncompleteJSON.Cut) -> Result
    ) -> Result {
        let found = text.with { content -> Result? in
            guard content.catchUp(tail, from: tailStart) else { return nil }
            return body(&content, content.json.cut(byteCount))
        }
        if let found { return found }
        // A copy of the reader wrote something else behind the same beginning.
        return text.copy(tailStart, and: tail).with { body(&$0, $0.json.cut(byteCount)) }
    }
}

/// What a reader has given so far.
@usableFromInline
struct PartialInput: Sendable {
    @usableFromInline private(set) var snapshot = PartialSnapshot()

    @usableFromInline
    init() {}

    @usableFromInline
    mutating func append(_ piece: String) {
        var piece = piece
        piece.withUTF8 { units in
            guard units.count <= 8 else { return append(Array(units)) }
            guard !snapshot.isFinished else { return }
            var word: UInt64 = 0
            var shift: UInt64 = 0
            for unit in units {
                word |= UInt64(unit) &<< shift
                shift &+= 8
            }
            if snapshot.tail.append(word, count: units.count) { return }
            append([])
            _ = snapshot.tail.append(word, count: units.count)
        }
    }

    /// Takes a piece, and hands the tail on.
    @inline(never)
    mutating func append(_ piece: [UInt8]) {
        guard !snapshot.isFinished else { return }
        if !snapshot.text.append(snapshot.tail, from: snapshot.tailStart, piece) {
            snapshot.text = snapshot.text.copy(snapshot.tailStart, and: snapshot.tail)
            _ = snapshot.text.append(snapshot.tail, from: snapshot.tailStart, piece)
        }
        snapshot.tailStart += snapshot.tail.count + piece.count
        snapshot.tail = ByteTail()
    }

    mutating func finish() {
        guard !snapshot.isFinished else { return }
        // A number by itself ends with what follows it.
        if snapshot.read({ content, _ in content.json.isNumberAtTop }) { append(" ") }
        snapshot.isFinished = true
    }
}
