// The last bytes of a text, kept in the value itself: copying them allocates nothing and counts no references.

/// Up to 32 bytes.
@usableFromInline
struct ByteTail: Sendable {
    static let capacity = 32

    private var words: (UInt64, UInt64, UInt64, UInt64) = (0, 0, 0, 0)
    private(set) var count = 0

    var isEmpty: Bool { count == 0 }

    /// Adds up to eight bytes.
    /// - Parameter word: the first one is the lowest.
    /// - Returns: whether there was room for them.
    @inline(__always)
    mutating func append(_ word: UInt64, count added: Int) -> Bool {
        guard count &+ added <= Self.capacity else { return false }
        let shift = UInt64(truncatingIfNeeded: (count & 7) &* 8)
        let low = word &<< shift
        // In two steps, since one of 64 bits would do nothing.
        let high = (word &>> 1) &>> (63 &- shift)
        switch count &>> 3 {
        case 0:
            words.0 |= low
            words.1 |= high
        case 1:
            words.1 |= low
            words.2 |= high
        case 2:
            words.2 |= low
            words.3 |= high
        default: words.3 |= low
        }
        count &+= added
        return true
    }
}

extension ByteTail: Sequence {
    @usableFromInline
    struct Iterator: IteratorProtocol {
        private var tail: ByteTail
        private var index = 0

        init(_ tail: ByteTail) {
            self.tail = tail
        }

        @usableFromInline @inline(__always)
        mutating func next() -> UInt8? {
            guard index < tail.count else { return nil }
            if index & 7 == 0, index > 0 { tail.words = (tail.words.1, tail.words.2, tail.words.3, 0) }
            index &+= 1
            defer { tail.words.0 &>>= 8 }
            return UInt8(truncatingIfNeeded: tail.words.0)
        }
    }

    @usableFromInline var underestimatedCount: Int { count }

    @usableFromInline
    func makeIterator() -> Iterator { Iterator(self) }
}
