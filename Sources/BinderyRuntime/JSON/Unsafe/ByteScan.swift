// Finds, eight or sixteen bytes at a time, the first byte that ends a plain stretch of a JSON string.
// Unsafe because: a vector's mask is looked at as two words (`unsafeBitCast` between values of sixteen bytes); the standard
// library offers no other quick way to the index of the first lane that is set.

@usableFromInline
enum ByteScan {
    /// The high bit of each byte is set where that byte is `"`, `\` or below 0x20. Exact up to the first such byte; bytes
    /// above it may be marked wrongly.
    @inlinable @inline(__always)
    static func special(in word: UInt64) -> UInt64 {
        let ones: UInt64 = 0x0101_0101_0101_0101
        let quote = word ^ (ones &* 0x22)
        let backslash = word ^ (ones &* 0x5C)
        let quotes = (quote &- ones) & ~quote
        let backslashes = (backslash &- ones) & ~backslash
        let controls = (word &- (ones &* 0x20)) & ~word
        return (quotes | backslashes | controls) & (ones &* 0x80)
    }

    /// The index of the first `"`, `\` or control byte, or 16.
    @inlinable @inline(__always)
    static func firstSpecial(in vector: SIMD16<UInt8>) -> Int {
        first(in: mask(vector))
    }

    @inlinable @inline(__always)
    static func mask(_ vector: SIMD16<UInt8>) -> SIMD2<UInt64> {
        let quotes = vector .== SIMD16<UInt8>(repeating: 0x22)
        let backslashes = vector .== SIMD16<UInt8>(repeating: 0x5C)
        let controls = vector .< SIMD16<UInt8>(repeating: 0x20)
        return unsafeBitCast(quotes .| backslashes .| controls, to: SIMD2<UInt64>.self)
    }

    @inlinable @inline(__always)
    static func first(in mask: SIMD2<UInt64>) -> Int {
        let low = UInt64(littleEndian: mask[0])
        if low != 0 { return low.trailingZeroBitCount >> 3 }
        let high = UInt64(littleEndian: mask[1])
        return high != 0 ? 8 &+ high.trailingZeroBitCount >> 3 : 16
    }

    /// Whether a byte above 0x7F stands in the vector.
    @inlinable @inline(__always)
    static func hasHighBit(_ vector: SIMD16<UInt8>) -> Bool {
        let words = unsafeBitCast(vector, to: SIMD2<UInt64>.self)
        return (words[0] | words[1]) & 0x8080_8080_8080_8080 != 0
    }
}
