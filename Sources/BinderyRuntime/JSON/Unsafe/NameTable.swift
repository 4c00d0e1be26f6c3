// Looks a key or word up among names that generated code lists in one literal: `"id\nmodel\n"`, each name as JSON escapes
// it and with a line feed behind it, which no key can hold unescaped.
// Unsafe because: a literal's bytes are only to be had as a pointer, which stays valid for ever. Each load is within the
// literal's count or, for the key, within the reader's window (`slice` checks that).

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

enum NameTable {
    /// The place of a text that is compared in the form in which the writer escapes it.
    static func place(of text: String, in names: StaticString) -> Int {
        if text.utf8.allSatisfy({ $0 >= 0x20 && $0 != 0x22 && $0 != 0x5C }) {
            var text = text
            return text.withUTF8 { place(of: UnsafeRawBufferPointer($0), in: names) }
        }
        var writer = JSONWriter()
        writer.string(text)
        let quoted = writer.array()
        return quoted.withUnsafeBytes { place(of: UnsafeRawBufferPointer(rebasing: $0[1..<($0.count - 1)]), in: names) }
    }

    static func place(of text: UnsafeRawBufferPointer, in names: StaticString) -> Int {
        let table = UnsafeRawPointer(names.utf8Start)
        let count = names.utf8CodeUnitCount
        let length = text.count
        var start = 0
        var place = 1
        while start < count {
            let end = lineEnd(in: table, from: start, count: count)
            if end &- start == length, isEqual(table + start, text) { return place }
            start = end &+ 1
            place &+= 1
        }
        return 0
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
