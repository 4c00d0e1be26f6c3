// The powers of ten from 10^-342 to 10^324 as 128 bits each, the highest set: for reading doubles and for writing them.
// Computed once, at the first number that needs one (some 50 µs), from exact long integers; nothing to trust but this.

struct PowersOfTen: Sendable {
    /// The leading 128 bits; what is cut off is cut off. From 10^-27 to 10^-1 one is added, as Lemire's algorithm asks.
    struct Power: Hashable, Sendable {
        var high: UInt64
        var low: UInt64
    }

    static let table = PowersOfTen()

    private static let lowest = -342
    private static let highest = 324
    private let powers: [Power]

    subscript(exponent: Int) -> Power {
        @inline(__always) get { powers[exponent &- Self.lowest] }
    }

    /// The power rounded up instead of down, as Schubfach asks.
    @inline(__always)
    func roundedUp(_ exponent: Int) -> Power {
        var power = self[exponent]
        // 5^55 still fits in 128 bits: from 10^0 to there they are exact.
        if exponent >= -27, exponent <= 55 { return power }
        power.low &+= 1
        if power.low == 0 { power.high &+= 1 }
        return power
    }

    private init() {
        var powers = [Power](repeating: Power(high: 0, low: 0), count: Self.highest - Self.lowest + 1)
        // A power of ten differs from that of five by a shift, which the leading bits do not show.
        var five = LongInteger(bitsAbove: 0)
        for exponent in 0...Self.highest {
            powers[exponent - Self.lowest] = five.leading
            five.multiplyByFive()
        }
        // A floor divided again by five is the floor of the whole quotient.
        var quotient = LongInteger(bitsAbove: 1_056)
        for exponent in 1...(-Self.lowest) {
            quotient.divideByFive()
            var power = quotient.leading
            if exponent <= 27 {
                power.low &+= 1
                if power.low == 0 { power.high &+= 1 }
            }
            powers[-exponent - Self.lowest] = power
        }
        self.powers = powers
    }
}

/// An unsigned integer of any length, the lowest 32 bits first.
private struct LongInteger {
    private var limbs: [UInt32]

    /// Two to this power, which is a multiple of 32.
    init(bitsAbove power: Int) {
        limbs = [UInt32](repeating: 0, count: power / 32) + [1]
    }

    mutating func multiplyByFive() {
        var carry: UInt64 = 0
        for index in limbs.indices {
            carry += UInt64(limbs[index]) * 5
            limbs[index] = UInt32(truncatingIfNeeded: carry)
            carry >>= 32
        }
        if carry > 0 { limbs.append(UInt32(carry)) }
    }

    mutating func divideByFive() {
        var rest: UInt64 = 0
        for index in limbs.indices.reversed() {
            rest = rest << 32 | UInt64(limbs[index])
            limbs[index] = UInt32(rest / 5)
            rest %= 5
        }
        if limbs.last == 0 { limbs.removeLast() }
    }

    var leading: PowersOfTen.Power {
        // Five limbs hold 128 bits below any first bit.
        let top = (1...5).map { $0 <= limbs.count ? UInt64(limbs[limbs.count - $0]) : 0 }
        let shift = UInt64(UInt32(top[0]).leadingZeroBitCount)
        let wide = [top[0] << 32 | top[1], top[2] << 32 | top[3], top[4] << 32]
        return PowersOfTen.Power(
            high: wide[0] << shift | (wide[1] >> 1) >> (63 - shift),
            low: wide[1] << shift | (wide[2] >> 1) >> (63 - shift))
    }
}
