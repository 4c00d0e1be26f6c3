// Looks a key or word up among names that generated code lists in one literal: `"id\nmodel\n"`, each name as JSON escapes
// it and with a line feed behind it, which no key can hold unescaped.
// Unsafe because: a literal's bytes are only to be had as a pointer, which stays valid for ever. Each load is within the
// literal's count or, for the key, within the reader's window (`slice`, `has` and `word` check that).

extension JSONReader {
    /// Which of the names a token is, counted from 1; 0 where it is none of them.
    public func place(of token: JSONToken, in names: StaticString) -> Int {
        if token.isEscaped { return NameTable.place(of: string(token), in: names) }
        return NameTable.place(of: bytes.slice(token.start..<token.end), in: names)
    }

    /// The same for a token that may be missing.
    @inlinable
    public func place(of token: JSONToken?, in names: StaticString) -> Int {
        if let token { place(of: token, in: names) } else { 0 }
    }
}

@frozen
@usableFromInline
struct NameTable {
    private let table: UnsafeRawPointer
    private let count: Int

    init(_ names: StaticString) {
        table = UnsafeRawPointer(names.utf8Start)
        count = names.utf8CodeUnitCount
    }

    /// A name of the table.
    @frozen
    @usableFromInline
    struct Position {
        /// Its place, counted from 1; 0 before the first.
        @usableFromInline var place = 0
        /// The offset behind its line.
        @usableFromInline var offset = 0

        init() {}

        init(place: Int, offset: Int) {
            self.place = place
            self.offset = offset
        }
    }

    /// Which of the names a text is, counted from 1; 0 where it is none of them.
    static func place(of text: String, in names: StaticString) -> Int {
        NameTable(names).position(of: text)?.place ?? 0
    }

    static func place(of text: UnsafeRawBufferPointer, in names: StaticString) -> Int {
        NameTable(names).position(of: text)?.place ?? 0
    }

    /// Which of the names a token is; nil where it is none of them.
    func position(of token: JSONToken, in json: borrowing JSONReader) -> Position? {
        if token.isEscaped { return position(of: json.string(token)) }
        return position(of: json.bytes.slice(token.start..<token.end))
    }

    /// The position of a text that is compared in the form in which the writer escapes it.
    private func position(of text: String) -> Position? {
        if text.utf8.allSatisfy({ $0 >= 0x20 && $0 != 0x22 && $0 != 0x5C }) {
            var text = text
            return text.withUTF8 { position(of: UnsafeRawBufferPointer($0)) }
        }
        var writer = JSONWriter()
        writer.string(text)
        let quoted = writer.array()
        return quoted.withUnsafeBytes {
            position(of: UnsafeRawBufferPointer(rebasing: $0[1..<($0.count - 1)]))
        }
    }

    private func position(of text: UnsafeRawBufferPointer) -> Position? {
        let length = text.count
        var start = 0
        var place = 1
        while start < count {
            let end = Self.lineEnd(in: table, from: start, count: count)
            if end &- start == length, Self.isEqual(table + start, text) {
                return Position(place: place, offset: end &+ 1)
            }
            start = end &+ 1
            place &+= 1
        }
        return nil
    }

    /// The first name behind a position that is the key whose text starts at an index, and the index of the quote that
    /// ends the key; nil where there is none, and where only a closer look can tell.
    @inline(__always)
    func next(from position: Position, at start: Int, in bytes: JSONBytes) -> (found: Position, end: Int)? {
        guard bytes.has(8, at: start) else { return nil }
        let key = bytes.word(start)
        var offset = position.offset
        var place = position.place
        while offset < count {
            place &+= 1
            var index = 0
            var word = word(offset)
            var difference = word ^ key
            var ends = Self.lineFeeds(in: word)
            // A word whose bytes are all the same goes on; unless a line ends in it, then the key has a line feed.
            while difference | ends == 0 {
                index &+= 8
                guard offset &+ index < count, bytes.has(8, at: start &+ index) else { return nil }
                word = self.word(offset &+ index)
                difference = word ^ bytes.word(start &+ index)
                ends = Self.lineFeeds(in: word)
            }
            let length = difference.trailingZeroBitCount & 0x78
            // Both end at once: with a line feed here and a quote there.
            if length == ends.trailingZeroBitCount & 0x78, (difference >> UInt64(length)) & 0xFF == 0x0A ^ 0x22 {
                index &+= length >> 3
                return (Position(place: place, offset: offset &+ index &+ 1), start &+ index)
            }
            while ends == 0 {
                index &+= 8
                guard offset &+ index < count else { return nil }
                ends = Self.lineFeeds(in: self.word(offset &+ index))
            }
            offset &+= index &+ (ends.trailingZeroBitCount >> 3) &+ 1
        }
        return nil
    }

    /// The high bit of the first byte that is a line feed, and maybe of later ones.
    @inline(__always)
    private static func lineFeeds(in word: UInt64) -> UInt64 {
        let ones: UInt64 = 0x0101_0101_0101_0101
        let other = word ^ (ones &* 0x0A)
        return (other &- ones) & ~other & (ones &* 0x80)
    }

    /// Eight bytes of the table, the first of them lowest; zeros behind its end.
    @inline(__always)
    private func word(_ offset: Int) -> UInt64 {
        if offset &+ 8 <= count {
            return UInt64(littleEndian: table.loadUnaligned(fromByteOffset: offset, as: UInt64.self))
        }
        return lastWord(offset)
    }

    @inline(__always)
    private func lastWord(_ offset: Int) -> UInt64 {
        if count >= 8 {
            let last = UInt64(littleEndian: table.loadUnaligned(fromByteOffset: count &- 8, as: UInt64.self))
            return last >> (UInt64(truncatingIfNeeded: offset &+ 8 &- count) &* 8)
        }
        var word: UInt64 = 0
        var index = count
        while index > offset {
            index &-= 1
            word = word << 8 | UInt64(table.load(fromByteOffset: index, as: UInt8.self))
        }
        return word
    }

    /// The index of the next line feed; eight bytes at a time while so many are there.
    @inline(__always)
    private static func lineEnd(in table: UnsafeRawPointer, from start: Int, count: Int) -> Int {
        var index = start
        let ones: UInt64 = 0x0101_0101_0101_0101
        while index &+ 8 <= count {
            let word =
                UInt64(littleEndian: table.loadUnaligned(fromByteOffset: index, as: UInt64.self)) ^ (ones &* 0x0A)
            let zeros = (word &- ones) & ~word & (ones &* 0x80)
            if zeros != 0 { return index &+ zeros.trailingZeroBitCount >> 3 }
            index &+= 8
        }
        while index < count, table.load(fromByteOffset: index, as: UInt8.self) != 0x0A { index &+= 1 }
        return index
    }

    @inline(__always)
    private static func isEqual(_ name: UnsafeRawPointer, _ text: UnsafeRawBufferPointer) -> Bool {
        guard let other = text.baseAddress else { return true }
        var index = 0
        while index &+ 8 <= text.count {
            if !JSONBytes.equal(name, other, at: index, as: UInt64.self) { return false }
            index &+= 8
        }
        while index < text.count {
            if !JSONBytes.equal(name, other, at: index, as: UInt8.self) { return false }
            index &+= 1
        }
        return true
    }
}
