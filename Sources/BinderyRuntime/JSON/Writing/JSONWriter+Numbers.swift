// Numbers become digits in words of eight, without a `String` in between.

extension JSONWriter {
    /// Writes an integer.
    @inlinable
    public mutating func integer<Value: FixedWidthInteger>(_ value: Value) {
        if value < 0 { buffer.append(0x2D) }
        buffer.append(decimal: UInt64(truncatingIfNeeded: value.magnitude))
    }

    /// Writes a double with the fewest digits that read back as the same, in ECMAScript's form (which RFC 8785 takes over):
    /// `1`, `0.1`, `1e-7`, `1e+21`; whole numbers have no `.0`. Negative zero keeps its sign: `-0`. NaN and the infinities
    /// are errors.
    public mutating func double(_ value: Double) {
        guard value.isFinite else {
            fail(.notFinite)
            literal("null")
            return
        }
        if value.sign == .minus { buffer.append(0x2D) }
        let magnitude = value.magnitude
        if magnitude < 1e15, case let whole = UInt64(magnitude), Double(whole) == magnitude {
            buffer.append(decimal: whole)
        } else {
            write(ShortestDecimal(magnitude))
        }
    }

    private mutating func write(_ decimal: ShortestDecimal) {
        let length = decimal.digits.decimalLength
        // Where the point stands, counted from the first digit.
        let point = length + decimal.exponent
        switch point {
        case 1...21 where point >= length:
            buffer.append(decimal: decimal.digits)
            for _ in 0..<decimal.exponent { buffer.append(0x30) }
        case 1...21:
            write(decimal.digits, pointAfter: point, of: length)
        case -5...0:
            buffer.append("0.")
            for _ in 0..<(-point) { buffer.append(0x30) }
            buffer.append(decimal: decimal.digits)
        default:
            write(decimal.digits, pointAfter: 1, of: length)
            buffer.append(point > 0 ? "e+" : "e-")
            buffer.append(decimal: UInt64((point - 1).magnitude))
        }
    }

    private mutating func write(_ digits: UInt64, pointAfter point: Int, of length: Int) {
        guard point < length else {
            buffer.append(decimal: digits)
            return
        }
        let (whole, fraction) = digits.quotientAndRemainder(dividingBy: UInt64.powersOfTen[length - point])
        buffer.append(decimal: whole)
        buffer.append(0x2E)
        buffer.append(decimal: fraction, length: length - point)
    }
}

extension JSONBuffer {
    /// Appends a number's digits.
    @usableFromInline
    mutating func append(decimal value: UInt64) {
        if value < 1_000 {
            let hundreds = (value &* 5_243) >> 19
            let rest = value &- hundreds &* 100
            let tens = (rest &* 103) >> 10
            let digits = hundreds | tens << 8 | (rest &- tens &* 10) << 16
            // A zero keeps its last digit.
            let zeros = hundreds > 0 ? 0 : tens > 0 ? 1 : 2
            append(word: (digits | 0x30_3030) >> UInt64(zeros * 8), length: 3 - zeros)
            return
        }
        if value < 100_000_000 {
            let digits = Self.eightDigits(value)
            let zeros = digits.trailingZeroBitCount >> 3
            append(word: (digits | 0x3030_3030_3030_3030) >> UInt64(zeros * 8), length: 8 - zeros)
            return
        }
        let (high, low) = value.quotientAndRemainder(dividingBy: 100_000_000)
        append(decimal: high)
        append(word: Self.eightDigits(low) | 0x3030_3030_3030_3030, length: 8)
    }

    /// Appends a number's digits with zeros in front, up to this length.
    mutating func append(decimal value: UInt64, length: Int) {
        if length > 8 {
            let (high, low) = value.quotientAndRemainder(dividingBy: 100_000_000)
            append(decimal: high, length: length - 8)
            append(word: Self.eightDigits(low) | 0x3030_3030_3030_3030, length: 8)
        } else {
            let digits = Self.eightDigits(value) | 0x3030_3030_3030_3030
            append(word: digits >> UInt64((8 - length) * 8), length: length)
        }
    }

    /// The eight digits of a number below 10^8, the first lowest: fours, then pairs, then single ones side by side.
    @inline(__always)
    private static func eightDigits(_ value: UInt64) -> UInt64 {
        let fours = value / 10_000 | (value % 10_000) << 32
        let hundreds = (fours &* 10_486) >> 20 & 0x7F_0000_007F
        let pairs = hundreds | (fours &- hundreds &* 100) << 16
        let tens = (pairs &* 103) >> 10 & 0x000F_000F_000F_000F
        return tens | (pairs &- tens &* 10) << 8
    }
}

extension UInt64 {
    /// Written out, so that the compiler lays them down as data.
    fileprivate static let powersOfTen: [UInt64] = [
        1, 10, 100, 1_000, 10_000, 100_000, 1_000_000, 10_000_000, 100_000_000, 1_000_000_000, 10_000_000_000,
        100_000_000_000, 1_000_000_000_000, 10_000_000_000_000, 100_000_000_000_000, 1_000_000_000_000_000,
        10_000_000_000_000_000, 100_000_000_000_000_000, 1_000_000_000_000_000_000, 10_000_000_000_000_000_000,
    ]

    /// How many digits the number has; 1 for zero.
    fileprivate var decimalLength: Int {
        // log10 from log2, at most one too small.
        let guess = ((64 - leadingZeroBitCount) * 1233) >> 12
        return Swift.max(guess + (self >= Self.powersOfTen[guess] ? 1 : 0), 1)
    }
}
