// A finite, positive double becomes the shortest decimal that reads back as the same double, the nearest of those.
// After Giulietti, "The Schubfach way to render doubles", 2020: one rounding interval, three products of 64 by 128 bits.

struct ShortestDecimal {
    /// The digits, without trailing zeros; at most seventeen.
    private(set) var digits: UInt64
    /// The power of ten that the digits are multiplied by.
    private(set) var exponent: Int

    init(_ value: Double) {
        let fraction = value.significandBitPattern
        let biased = Int(value.exponentBitPattern)
        let significand = biased == 0 ? fraction : fraction | 1 << 52
        let binary = biased == 0 ? -1074 : biased - 1075
        if biased != 0, binary <= 0, binary > -53, significand.trailingZeroBitCount >= -binary {
            digits = significand >> UInt64(-binary)
            exponent = 0
        } else {
            (digits, exponent) = Self.shortest(significand, binary, hasCloserBelow: fraction == 0 && biased > 1)
        }
        while digits >= 10 {
            let (quotient, rest) = digits.quotientAndRemainder(dividingBy: 10)
            if rest != 0 { break }
            digits = quotient
            exponent += 1
        }
    }

    /// `hasCloserBelow`: at a power of two the next double below is only half as far away.
    private static func shortest(
        _ significand: UInt64, _ binary: Int, hasCloserBelow: Bool
    ) -> (digits: UInt64, exponent: Int) {
        let isEven = significand & 1 == 0
        // floor(log10(2^binary)), or of three quarters of that; then the power that brings the value near two digits more.
        let decimal = (binary * 1_262_611 - (hasCloserBelow ? 524_031 : 0)) >> 22
        let shift = UInt64(binary + (-decimal * 1_741_647) >> 19 + 1)
        let power = PowersOfTen.table.roundedUp(-decimal)
        let middle = 4 * significand
        let below = scaled(middle - 2 + (hasCloserBelow ? 1 : 0), shift, power)
        let value = scaled(middle, shift, power)
        let above = scaled(middle + 2, shift, power)
        // An interval's end belongs to it where ties would round to this double.
        let lower = isEven ? below : below + 1
        let upper = isEven ? above : above - 1
        let floor = value / 4
        if floor >= 10 {
            let tens = floor / 10
            let isInside = lower <= 40 * tens
            if isInside != (40 * tens + 40 <= upper) { return (isInside ? tens : tens + 1, decimal + 1) }
        }
        let isInside = lower <= 4 * floor
        if isInside != (4 * floor + 4 <= upper) { return (isInside ? floor : floor + 1, decimal) }
        let half = 4 * floor + 2
        let roundsUp = value > half || value == half && floor & 1 == 1
        return (roundsUp ? floor + 1 : floor, decimal)
    }

    /// The product's upper part, its last bit set where anything below was cut off.
    @inline(__always)
    private static func scaled(_ value: UInt64, _ shift: UInt64, _ power: PowersOfTen.Power) -> UInt64 {
        let factor = value << shift
        let lower = factor.multipliedFullWidth(by: power.low).high
        let product = factor.multipliedFullWidth(by: power.high)
        let (middle, overflow) = product.low.addingReportingOverflow(lower)
        return (overflow ? product.high &+ 1 : product.high) | (middle > 1 ? 1 : 0)
    }
}
