// The names of a record's members in one literal, each as JSON escapes it and with its length before it, in bytes:
// `"\u{2}id\u{5}model"`. So a name that does not come next is passed by one addition. Of a name of 127 bytes or
// more the length is that number, and then the true one in two digits to the base of 128.
// Unsafe because: a literal's bytes are only to be had as a pointer, which stays valid for ever. Each load is within the
// literal's count, which is tested for each name, or within the reader's window.

@frozen
@usableFromInline
struct MemberTable {
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
        /// The offset behind it.
        @usableFromInline var offset = 0

        init() {}

        init(place: Int, offset: Int) {
            self.place = place
            self.offset = offset
        }
    }

    /// What stands for a length that has digits of its own.
    private static let isLong = 127

    @inline(__always)
    private func byte(_ offset: Int) -> Int {
        precondition(offset >= 0 && offset < count)
        return Int(table.load(fromByteOffset: offset, as: UInt8.self))
    }

    /// The first name behind a position that is the key whose text starts at an index, and the index of the quote that
    /// ends the key; nil where there is none, and where only a closer look can tell.
    @inline(__always)
    func next(from position: Position, at start: Int, in bytes: JSONBytes) -> (found: Position, end: Int)? {
        var offset = position.offset
        var place = position.place
        while offset < count {
            place &+= 1
            let length = Int(table.load(fromByteOffset: offset, as: UInt8.self))
            if length == Self.isLong { return nil }
            offset &+= 1
            let end = start &+ length
            if bytes.byte(end) == 0x22, offset &+ length <= count,
                Self.isEqual(table + offset, bytes.base + start, length)
            {
                return (Position(place: place, offset: offset &+ length), end)
            }
            offset &+= length
        }
        return nil
    }

    /// The position of a key; nil where it is none of the names.
    func position(of key: JSONToken, in json: borrowing JSONReader) -> Position? {
        guard key.isEscaped else { return position(of: json.bytes.slice(key.start..<key.end)) }
        // It is compared in the form in which the writer escapes it.
        var writer = JSONWriter()
        writer.string(json.string(key))
        let quoted = writer.array()
        return quoted.withUnsafeBytes { position(of: UnsafeRawBufferPointer(rebasing: $0[1..<($0.count - 1)])) }
    }

    private func position(of text: UnsafeRawBufferPointer) -> Position? {
        var offset = 0
        var place = 0
        while offset < count {
            place &+= 1
            var length = byte(offset)
            offset &+= 1
            if length == Self.isLong {
                length = byte(offset) << 7 | byte(offset &+ 1)
                offset &+= 2
            }
            precondition(offset &+ length <= count)
            let isKey = length == text.count && Self.isEqual(table + offset, text, length)
            offset &+= length
            if isKey { return Position(place: place, offset: offset) }
        }
        return nil
    }

    private static func isEqual(
        _ name: UnsafeRawPointer, _ text: UnsafeRawBufferPointer, _ length: Int
    ) -> Bool {
        text.baseAddress.map { isEqual(name, $0, length) } ?? true
    }

    @inline(__always)
    private static func isEqual(_ name: UnsafeRawPointer, _ text: UnsafeRawPointer, _ length: Int) -> Bool {
        if length >= 8 {
            var index = 0
            while index &+ 8 < length {
                if !JSONBytes.equal(name, text, at: index, as: UInt64.self) { return false }
                index &+= 8
            }
            return JSONBytes.equal(name, text, at: length &- 8, as: UInt64.self)
        }
        if length >= 4 {
            return JSONBytes.equal(name, text, at: 0, as: UInt32.self)
                && JSONBytes.equal(name, text, at: length &- 4, as: UInt32.self)
        }
        var index = 0
        while index < length {
            if !JSONBytes.equal(name, text, at: index, as: UInt8.self) { return false }
            index &+= 1
        }
        return true
    }
}
