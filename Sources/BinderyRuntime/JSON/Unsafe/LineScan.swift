// Finds, thirty-two bytes at a time, where a line of an event stream ends, or a whole event of the plainest sort.
// Unsafe because: the array's bytes are looked at in place, for the length of one call, through the bounds-checked window
// that the reader uses; an array's own subscript looks at one byte at a time, which costs more than reading the event.

package enum LineScan {
    /// The index of the first CR or LF, or the count where there is none.
    package static func lineEnd(in bytes: [UInt8], from start: Int) -> Int {
        bytes.withUnsafeBytes { lineEnd(in: JSONBytes($0), from: start) }
    }

    /// Where the data of an event lies, and the index behind the event, where these bytes are `data:`, at most one space,
    /// the data, and two LF.
    package static func plainEvent(in bytes: [UInt8], from start: Int) -> (data: Range<Int>, end: Int)? {
        bytes.withUnsafeBytes { buffer in
            let bytes = JSONBytes(buffer)
            guard bytes.matches("data:", at: start) else { return nil }
            let first = bytes.byte(start &+ 5) == 0x20 ? start &+ 6 : start &+ 5
            let end = lineEnd(in: bytes, from: first)
            guard bytes.matches("\n\n", at: end) else { return nil }
            return (first..<end, end &+ 2)
        }
    }

    private static func lineEnd(in bytes: JSONBytes, from start: Int) -> Int {
        var index = start
        while bytes.has(32, at: index) {
            let ends = mask(bytes.vector(index)) | mask(bytes.vector(index &+ 16))
            if ends[0] | ends[1] != 0 { break }
            index &+= 32
        }
        while bytes.has(16, at: index) {
            let place = ByteScan.first(in: mask(bytes.vector(index)))
            if place < 16 { return index &+ place }
            index &+= 16
        }
        while index < bytes.count, bytes.byte(index) != 0x0A, bytes.byte(index) != 0x0D { index &+= 1 }
        return index
    }

    @inline(__always)
    private static func mask(_ vector: SIMD16<UInt8>) -> SIMD2<UInt64> {
        let feeds = vector .== SIMD16<UInt8>(repeating: 0x0A)
        let returns = vector .== SIMD16<UInt8>(repeating: 0x0D)
        return unsafeBitCast(feeds .| returns, to: SIMD2<UInt64>.self)
    }
}
