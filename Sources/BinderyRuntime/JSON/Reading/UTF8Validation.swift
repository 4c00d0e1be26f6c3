// Bytes above 0x7F in a string have to be UTF-8: shortest form, no surrogates, nothing beyond U+10FFFF.

extension JSONBytes {
    /// The offset of the first sequence that is not UTF-8, or nil.
    @inline(never)
    func firstInvalidUTF8(in range: Range<Int>) -> Int? {
        var index = range.lowerBound
        let end = range.upperBound
        while index < end {
            // No arithmetic on the index but adding constants, so that the processor can run ahead.
            while end &- index >= 16, !ByteScan.hasHighBit(vector(index)) { index &+= 16 }
            if end &- index >= 8 {
                let high = word(index) & 0x8080_8080_8080_8080
                if high == 0 {
                    index &+= 8
                    continue
                }
                index &+= high.trailingZeroBitCount >> 3
            }
            // Such bytes mostly come in rows.
            var lead = byte(index)
            while lead >= 0x80 {
                let length = sequence(lead, at: index)
                // A sequence that runs over the end has read a quote or the like as its tail, and was refused for that.
                if length == 0 { return index }
                index &+= length
                lead = byte(index)
            }
            // What ended the row is ASCII, or the quote behind the end.
            index &+= 1
        }
        return nil
    }

    /// The length of the sequence that a lead byte starts, or 0 where it is not valid.
    @inline(__always)
    private func sequence(_ lead: UInt8, at index: Int) -> Int {
        let second = byte(index &+ 1)
        switch lead {
        case 0xC2...0xDF:
            return second & 0xC0 == 0x80 ? 2 : 0
        case 0xE0...0xEF:
            let lowest: UInt8 = lead == 0xE0 ? 0xA0 : 0x80
            let highest: UInt8 = lead == 0xED ? 0x9F : 0xBF
            return second >= lowest && second <= highest && byte(index &+ 2) & 0xC0 == 0x80 ? 3 : 0
        case 0xF0...0xF4:
            let lowest: UInt8 = lead == 0xF0 ? 0x90 : 0x80
            let highest: UInt8 = lead == 0xF4 ? 0x8F : 0xBF
            return second >= lowest && second <= highest && byte(index &+ 2) & 0xC0 == 0x80
                && byte(index &+ 3) & 0xC0 == 0x80 ? 4 : 0
        default:
            return 0
        }
    }
}
