// Finds the end of a line, sixteen bytes at a time.
// Unsafe because: vectors are only to be loaded from a pointer, which is lent for one call; each load is within its count.

enum LineScan {
    /// The index of the first LF or CR from a start on, or the count of the bytes.
    static func endOfLine(in bytes: [UInt8], from start: Int) -> Int {
        bytes.withUnsafeBytes { endOfLine(in: JSONBytes($0), from: start) }
    }

    @inline(__always)
    private static func endOfLine(in bytes: JSONBytes, from start: Int) -> Int {
        var index = start
        while bytes.has(16, at: index) {
            let vector = bytes.vector(index)
            let ends = (vector .== SIMD16<UInt8>(repeating: 0x0A)) .| (vector .== SIMD16<UInt8>(repeating: 0x0D))
            let stop = ByteScan.first(in: unsafeBitCast(ends, to: SIMD2<UInt64>.self))
            if stop < 16 { return index &+ stop }
            index &+= 16
        }
        while index < bytes.count, bytes.byte(index) != 0x0A, bytes.byte(index) != 0x0D { index &+= 1 }
        return Swift.min(index, bytes.count)
    }
}
