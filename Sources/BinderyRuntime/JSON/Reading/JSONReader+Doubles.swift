// Doubles, correctly rounded: one multiplication where that is exact (Clinger), else a 128-bit product (Eisel and Lemire),
// else, for digits beyond the nineteenth that matter, the standard library's own exact conversion.

extension JSONReader {
    /// Reads a number as the nearest double. Beyond the largest finite one is an error; below the smallest is 0.
    public mutating func double() throws(JSONError) -> Double {
        var index = position
        let isNegative = bytes.byte(index) == 0x2D
        if isNegative { index &+= 1 }
        let first = index
        guard bytes.byte(index) &- 0x30 <= 9 else {
            throw isNegative ? JSONError(.expected(.digit), at: index) : expected(.number)
        }
        var mantissa: UInt64 = 0
        index = bytes.digits(from: index, into: &mantissa)
        var significant = index &- first
        if bytes.byte(first) == 0x30 {
            if significant > 1 { throw JSONError(.leadingZero, at: first) }
            significant = 0
        }
        var exponent = 0
        if bytes.byte(index) == 0x2E {
            let start = index &+ 1
            index = bytes.digits(from: start, into: &mantissa)
            guard index > start else { throw JSONError(.expected(.digit), at: index) }
            exponent = start &- index
            // Zeros right behind `0.` do not count; taking them for digits only costs the long way.
            significant &+= index &- start
        }
        if bytes.byte(index) | 0x20 == 0x65 || significant > 19 { return try longDouble(isNegative) }
        guard let value = Decimal64(mantissa, exponent).double else { return try exactDouble(index) }
        position = index
        return isNegative ? -value : value
    }

    /// With an exponent, or with more than nineteen digits.
    @inline(never)
    private mutating func longDouble(_ isNegative: Bool) throws(JSONError) -> Double {
        let number = try scanNumber()
        var mantissa: UInt64 = 0
        var taken = 0
        var dropped = 0
        var isTruncated = false
        for index in number.digits {
            let digit = bytes.byte(index) &- 0x30
            if digit > 9 || (digit == 0 && mantissa == 0) { continue }
            if taken < 19 {
                mantissa = mantissa &* 10 &+ UInt64(digit)
                taken &+= 1
            } else {
                dropped &+= 1
                isTruncated = isTruncated || digit != 0
            }
        }
        let exponent = number.exponent + dropped
        guard let value = Decimal64(mantissa, exponent).double,
            !isTruncated || value == Decimal64(mantissa &+ 1, exponent).double
        else { return try exactDouble(number.end) }
        if value.isInfinite { throw JSONError(.outOfRange, at: position, detail: "a double") }
        position = number.end
        return isNegative ? -value : value
    }

    @inline(never)
    private mutating func exactDouble(_ end: Int) throws(JSONError) -> Double {
        // The grammar was checked, so this is a number to the standard library as well.
        let value = Double(bytes.string(position..<end, isASCII: true)) ?? .infinity
        if value.isInfinite { throw JSONError(.outOfRange, at: position, detail: "a double") }
        position = end
        return value
    }
}

extension JSONBytes {
    /// Adds digits to a number, eight at a time, and returns where they end. Overflows without notice.
    @inline(__always)
    fileprivate func digits(from start: Int, into value: inout UInt64) -> Int {
        var index = start
        while has(8, at: index) {
            let word = word(index)
            // Each byte is 0x30...0x39: its high half is 3, also after adding 6.
            let high: UInt64 = 0xF0F0_F0F0_F0F0_F0F0
            let raised = (word &+ 0x0606_0606_0606_0606) & high
            if word & high | raised >> 4 != 0x3333_3333_3333_3333 { break }
            value = value &* 100_000_000 &+ Self.eightDigits(word)
            index &+= 8
        }
        while true {
            let digit = byte(index) &- 0x30
            if digit > 9 { return index }
            value = value &* 10 &+ UInt64(digit)
            index &+= 1
        }
    }

    /// Pairs, then fours, then all eight, by three multiplications.
    @inline(__always)
    private static func eightDigits(_ word: UInt64) -> UInt64 {
        var value = word &- 0x3030_3030_3030_3030
        value = value &* 10 &+ value >> 8
        let low = (value & 0x0000_00FF_0000_00FF) &* 0x000F_4240_0000_0064
        let high = (value >> 16 & 0x0000_00FF_0000_00FF) &* 0x0000_2710_0000_0001
        return (low &+ high) >> 32
    }
}
