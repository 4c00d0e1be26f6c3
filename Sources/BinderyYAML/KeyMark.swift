// A key comes in; one bit of 32 goes out. The bits of a mapping's keys together tell of most other keys that they are not there.

/// Made of a key's length, its first and its last byte, which differ for most of the words that stand in one schema.
enum KeyMark {
    static let ofNothing: UInt32 = 1

    static func of(count: Int, first: UInt8, last: UInt8) -> UInt32 {
        1 << UInt32(truncatingIfNeeded: (9 &* count &+ 2 &* Int(first) &+ 7 &* Int(last)) & 31)
    }

    static func of(_ key: String) -> UInt32 {
        // Native strings, which nearly all are, lend their bytes.
        let mark = key.utf8.withContiguousStorageIfAvailable { bytes in
            bytes.isEmpty ? ofNothing : of(count: bytes.count, first: bytes[0], last: bytes[bytes.count - 1])
        }
        if let mark { return mark }
        guard let first = key.utf8.first, let last = key.utf8.last else { return ofNothing }
        return of(count: key.utf8.count, first: first, last: last)
    }
}
