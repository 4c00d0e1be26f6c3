// A decimal number of at most nineteen digits becomes the nearest double.
// After Clinger 1990 (exact small powers) and Lemire, "Number Parsing at a Gigabyte per Second", 2021, with the proof of
// Mushtak and Lemire 2022 that 128 bits of each power are enough for nineteen digits.

struct Decimal64 {
    let mantissa: UInt64
    /// The power of ten that the mantissa is multiplied by.
    let exponent: Int

    @inline(__always)
    init(_ mantissa: UInt64, _ exponent: Int) {
        self.mantissa = mantissa
        self.exponent = exponent
    }

    /// The nearest double, ties to even; infinite beyond the largest. Nil in the rare case that this cannot tell.
    @inline(__always)
    var double: Double? {
        if mantissa < 1 << 53 {
            if exponent == 0 { return Double(mantissa) }
            // Both operands are exact, so the one operation rounds once.
            if exponent < 0, exponent >= -22 { return Double(mantissa) / Self.exactPower(-exponent) }
            if exponent > 0, exponent <= 22 { return Double(mantissa) * Self.exactPower(exponent) }
        }
        return byProduct
    }

    @inline(never)
    private var byProduct: Double? {
        if mantissa == 0 || exponent < -342 { return 0 }
        if exponent > 308 { return .infinity }
        let power = PowersOfTen.table[exponent]
        let leading = mantissa.leadingZeroBitCount
        let scaled = mantissa << UInt64(leading)
        var (high, low) = scaled.multipliedFullWidth(by: power.high)
        if high & 0x1FF == 0x1FF {
            let (carry, overflow) = low.addingReportingOverflow(scaled.multipliedFullWidth(by: power.low).high)
            low = carry
            if overflow { high &+= 1 }
        }
        if low == .max, exponent < -27 || exponent > 55 { return nil }
        let upper = Int(high >> 63)
        let shift = UInt64(upper + 9)
        var bits = high >> shift
        // floor(log2(10^exponent)) by a fixed-point logarithm, then the bias.
        var binary = (217_706 * exponent) >> 16 + 63 + upper - leading + 1023
        if binary <= 0 {
            if 1 - binary >= 64 { return 0 }
            bits >>= UInt64(1 - binary)
            bits = (bits + bits & 1) >> 1
            // Rounding may make the smallest normal number, whose bits are just these.
            return Double(bitPattern: bits)
        }
        if low <= 1, exponent >= -4, exponent <= 23, bits & 3 == 1, bits << shift == high {
            bits &= ~1  // Exactly halfway: to even, so not up.
        }
        bits = (bits + bits & 1) >> 1
        if bits >= 1 << 53 {
            bits = 1 << 52
            binary += 1
        }
        if binary >= 0x7FF { return .infinity }
        return Double(bitPattern: UInt64(binary) << 52 | bits & (1 << 52 - 1))
    }

    @inline(__always)
    private static func exactPower(_ exponent: Int) -> Double {
        // Up to 10^15 an integer holds it; up to 10^22 the product of two such is exact too.
        exponent < 16 ? smallPowers[exponent] : smallPowers[exponent &- 15] * 1e15
    }

    private static let smallPowers: [Double] = [
        1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15,
    ]
}
