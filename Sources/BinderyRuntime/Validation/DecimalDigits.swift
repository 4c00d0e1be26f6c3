// A number's shortest decimal text comes in; whether it is a multiple of another goes out, exactly.

/// A decimal number by its digits: `digits × 10 ^ exponent`. The sign is left out; multiples do not ask for it.
struct DecimalDigits {
    private var digits: UInt64 = 0
    private var exponent = 0

    /// Reads a number as JSON and Swift write it (`0.1`, `1e-07`). Nil for what is no finite number, and for one whose
    /// digits do not fit 64 bits, which no `Double` and no integer type has.
    init?(_ text: String) {
        var isFraction = false
        var hasDigits = false
        var rest = text.utf8[...]
        if rest.first == UInt8(ascii: "-") { rest.removeFirst() }
        while let byte = rest.popFirst() {
            switch byte {
            case UInt8(ascii: "0")...UInt8(ascii: "9"):
                hasDigits = true
                guard append(UInt64(byte - UInt8(ascii: "0")), isFraction: isFraction) else { return nil }
            case UInt8(ascii: ".") where !isFraction: isFraction = true
            case UInt8(ascii: "e"), UInt8(ascii: "E"):
                guard hasDigits, let power = Int(String(decoding: rest, as: UTF8.self)), abs(power) < 100_000 else {
                    return nil
                }
                exponent += power
                rest = rest[rest.endIndex...]
            default: return nil
            }
        }
        if !hasDigits { return nil }
        // Without zeros at the end, equal numbers have equal digits and no power is larger than need be.
        while digits != 0, digits % 10 == 0 {
            digits /= 10
            exponent += 1
        }
    }

    private mutating func append(_ digit: UInt64, isFraction: Bool) -> Bool {
        let (tenfold, isTooLarge) = digits.multipliedReportingOverflow(by: 10)
        let (sum, isOver) = tenfold.addingReportingOverflow(digit)
        guard !isTooLarge, !isOver else { return false }
        digits = sum
        if isFraction { exponent -= 1 }
        return true
    }

    /// Whether a whole number of units makes this number. True of a unit of zero, which says nothing.
    func isMultiple(of unit: DecimalDigits) -> Bool {
        if digits == 0 || unit.digits == 0 { return true }
        let power = exponent - unit.exponent
        if power >= 0 { return Self.remainder(digits, timesTenTo: power, by: unit.digits) == 0 }
        // The unit ends in zeros where this number has digits; neither ends in a zero itself.
        return false
    }

    /// `digits × 10 ^ power` modulo a divisor, without making the product.
    private static func remainder(_ digits: UInt64, timesTenTo power: Int, by divisor: UInt64) -> UInt64 {
        func product(_ left: UInt64, _ right: UInt64) -> UInt64 {
            divisor.dividingFullWidth(left.multipliedFullWidth(by: right)).remainder
        }
        var result = digits % divisor
        var factor = 10 % divisor
        var power = power
        while power > 0 {
            if power & 1 == 1 { result = product(result, factor) }
            factor = product(factor, factor)
            power >>= 1
        }
        return result
    }
}
