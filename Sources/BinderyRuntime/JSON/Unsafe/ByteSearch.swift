// Finds a short run of bytes in a long one, up to sixty-four places at a time. It stands in for the standard library's searches of
// one collection in another (`contains(_:)`, `firstRange(of:)`, `replacing(_:with:)`), which are not specialised: over
// bytes they cost a hundred times as much as reading the JSON itself.
// Unsafe because: the bytes are looked at in place, for the length of one call, through the bounds-checked window that the
// reader uses; a vector's mask is looked at as two words (`unsafeBitCast` between values of sixteen bytes).

package enum ByteSearch {
    /// The offset from the slice's start at which the bytes first stand; nil where they do not.
    package static func offset(of needle: [UInt8], in bytes: ArraySlice<UInt8>, from start: Int = 0) -> Int? {
        bytes.withUnsafeBytes { buffer in
            needle.withUnsafeBytes { offset(of: JSONBytes($0), in: JSONBytes(buffer), from: start) }
        }
    }

    private static func offset(of needle: JSONBytes, in bytes: JSONBytes, from start: Int) -> Int? {
        guard needle.count > 0 else { return start }
        // Two bytes of the needle that are not both quotes: `"error"` begins and ends with the same one.
        let second = max(0, needle.count &- 2)
        let first = min(1, second)
        let firsts = SIMD16<UInt8>(repeating: needle.byte(first))
        let seconds = SIMD16<UInt8>(repeating: needle.byte(second))
        var index = start
        @inline(__always) func matches(_ index: Int) -> SIMD2<UInt64> {
            let both = (bytes.vector(index &+ first) .== firsts) .& (bytes.vector(index &+ second) .== seconds)
            return unsafeBitCast(both, to: SIMD2<UInt64>.self)
        }
        while bytes.has(needle.count &+ 16, at: index) {
            if bytes.has(needle.count &+ 64, at: index) {
                let mask = matches(index) | matches(index &+ 16) | matches(index &+ 32) | matches(index &+ 48)
                if mask[0] | mask[1] == 0 {
                    index &+= 64
                    continue
                }
            }
            let mask = matches(index)
            if mask[0] | mask[1] != 0 {
                for place in ByteScan.first(in: mask)..<16 where stands(needle, in: bytes, at: index &+ place) {
                    return index &+ place
                }
            }
            index &+= 16
        }
        while bytes.has(needle.count, at: index) {
            if stands(needle, in: bytes, at: index) { return index }
            index &+= 1
        }
        return nil
    }

    private static func stands(_ needle: JSONBytes, in bytes: JSONBytes, at index: Int) -> Bool {
        for place in 0..<needle.count where bytes.byte(index &+ place) != needle.byte(place) { return false }
        return true
    }

    /// The bytes with each occurrence replaced.
    package static func substituting(_ needle: [UInt8], in bytes: [UInt8], with replacement: [UInt8]) -> [UInt8] {
        guard !needle.isEmpty, var found = offset(of: needle, in: bytes[...]) else { return bytes }
        var result: [UInt8] = []
        result.reserveCapacity(bytes.count)
        var start = 0
        while true {
            result.append(contentsOf: bytes[start..<found])
            result.append(contentsOf: replacement)
            start = found + needle.count
            guard let next = offset(of: needle, in: bytes[...], from: start) else { break }
            found = next
        }
        result.append(contentsOf: bytes[start...])
        return result
    }
}

// What is written as a search in a collection finds these, which are exact matches, before the standard library's.

extension [UInt8] {
    /// Whether the bytes stand in these.
    package func contains(_ needle: [UInt8]) -> Bool { self[...].contains(needle) }
}

extension ArraySlice<UInt8> {
    /// Whether the bytes stand in these.
    package func contains(_ needle: [UInt8]) -> Bool { ByteSearch.offset(of: needle, in: self) != nil }

    /// Without white space (RFC 8259: space, tab, LF, CR) at both ends.
    package var trimmed: ArraySlice<UInt8> {
        var slice = self
        while let first = slice.first, first.isJSONSpace { slice.removeFirst() }
        while let last = slice.last, last.isJSONSpace { slice.removeLast() }
        return slice
    }

    /// Without a UTF-8 byte order mark at the beginning.
    package var withoutByteOrderMark: ArraySlice<UInt8> {
        guard count >= 3, self[startIndex] == 0xEF, self[startIndex + 1] == 0xBB, self[startIndex + 2] == 0xBF
        else { return self }
        return dropFirst(3)
    }
}

extension UInt8 {
    /// Space, tab, LF or CR.
    package var isJSONSpace: Bool { self == 0x20 || self == 0x09 || self == 0x0A || self == 0x0D }
}
