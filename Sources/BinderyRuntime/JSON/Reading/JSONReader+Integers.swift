// Integers are read as integers, never through a floating-point number: exact over all of Int64 and UInt64. One that is
// written `1.0` or `1e3` is read too; `1.5` and `"1"` are not.

extension JSONReader {
    /// Reads an integer of any width; out of its range is an error.
    @inlinable
    public mutating func integer<Value: FixedWidthInteger>(
        _ type: Value.Type = Value.self
    ) throws(JSONError) -> Value {
        let start = position
        let (magnitude, isNegative) = try magnitude()
        if isNegative {
            if magnitude <= 1 &<< 63, let value = Value(exactly: Int64(truncatingIfNeeded: 0 &- magnitude)) {
                return value
            }
        } else if let value = Value(exactly: magnitude) {
            return value
        }
        throw outOfRange(start, bits: Value.bitWidth, isSigned: Value.isSigned)
    }

    /// The integer that comes next where it is spelt as it would be written, of eighteen digits at most; else nil, and not
    /// past it.
    mutating func plainInteger() -> Int64? {
        let isNegative = bytes.byte(position) == 0x2D
        let first = isNegative ? position &+ 1 : position
        var index = first
        var value: Int64 = 0
        while index &- first < 18, case let digit = bytes.byte(index) &- 0x30, digit <= 9 {
            value = value &* 10 &+ Int64(digit)
            index &+= 1
        }
        let next = bytes.byte(index)
        if index == first || next &- 0x30 <= 9 || next == 0x2E || next | 0x20 == 0x65 { return nil }
        if bytes.byte(first) == 0x30, isNegative || index &- first > 1 { return nil }
        position = index
        return isNegative ? -value : value
    }

    @usableFromInline
    mutating func magnitude() throws(JSONError) -> (magnitude: UInt64, isNegative: Bool) {
        var index = position
        let isNegative = bytes.byte(index) == 0x2D
        if isNegative { index &+= 1 }
        let first = index
        var (value, count) = bytes.fewDigits(at: index)
        index &+= count
        if count == 0 {
            while true {
                let digit = bytes.byte(index) &- 0x30
                if digit > 9 { break }
                value = value &* 10 &+ UInt64(digit)
                index &+= 1
            }
        }
        let length = index &- first
        let next = bytes.byte(index)
        // Eighteen digits cannot overflow. All that is not plain goes the long way.
        let hasLeadingZero = bytes.byte(first) == 0x30 && length > 1
        if length == 0 || length > 18 || hasLeadingZero || next == 0x2E || next | 0x20 == 0x65 {
            return (try exactInteger(), isNegative)
        }
        position = index
        return (value, isNegative)
    }

    /// The magnitude of a number in any spelling, where it is an integer below 2^64.
    @inline(never)
    private mutating func exactInteger() throws(JSONError) -> UInt64 {
        let start = position
        let byte = bytes.byte(start)
        guard byte == 0x2D || byte &- 0x30 <= 9 else { throw expected(.integer) }
        let number = try scanNumber()
        var value: UInt64 = 0
        var zeros = 0
        var exponent = number.exponent
        // Zeros are held back until another digit follows, so that those at the end can cancel a negative exponent.
        for index in number.digits {
            let digit = UInt64(bytes.byte(index) &- 0x30)
            if digit > 9 { continue }
            if digit == 0 {
                zeros += 1
                continue
            }
            guard let shifted = value == 0 ? 0 : value.timesTen(to: zeros + 1) else {
                throw numberError(number, from: start, overflow: true)
            }
            let sum = shifted.addingReportingOverflow(digit)
            if sum.overflow { throw numberError(number, from: start, overflow: true) }
            value = sum.partialValue
            zeros = 0
        }
        if value == 0 {
            position = number.end
            return 0
        }
        exponent += zeros
        guard exponent >= 0 else { throw numberError(number, from: start, overflow: false) }
        guard let result = value.timesTen(to: exponent) else { throw numberError(number, from: start, overflow: true) }
        position = number.end
        return result
    }

    private func numberError(_ number: JSONNumberScan, from start: Int, overflow: Bool) -> JSONError {
        // Too many digits may also be those of a fraction; what it is decides the message only.
        let isFraction = number.hasPoint && number.exponent < 0
        return overflow && !isFraction ? outOfRange(start, bits: 64, isSigned: true) : JSONError(.fraction, at: start)
    }

    @usableFromInline @inline(never)
    func outOfRange(_ start: Int, bits: Int, isSigned: Bool) -> JSONError {
        let type = isSigned ? "a \(bits)-bit integer" : "an unsigned \(bits)-bit integer"
        return JSONError(.outOfRange, at: start, detail: type)
    }
}

extension UInt64 {
    /// Itself times a power of ten, where it fits.
    fileprivate func timesTen(to power: Int) -> UInt64? {
        guard power < 20 else { return nil }
        var value = self
        for _ in 0..<power {
            let (product, overflow) = value.multipliedReportingOverflow(by: 10)
            if overflow { return nil }
            value = product
        }
        return value
    }
}

extension JSONBytes {
    /// The number that up to seven digits make, and how many there are; none where there are more, or the text ends.
    /// Most integers are short and of changing length: a loop over their digits is mostly waiting for its wrong guesses.
    @inline(__always)
    fileprivate func fewDigits(at index: Int) -> (value: UInt64, count: Int) {
        guard has(8, at: index) else { return (0, 0) }
        let digits = word(index) ^ 0x3030_3030_3030_3030
        // The high bit of the first byte above 9; a carry spoils only what comes after it.
        let others = (digits &+ 0x7676_7676_7676_7676 | digits) & 0x8080_8080_8080_8080
        let bits = UInt64(truncatingIfNeeded: others.trailingZeroBitCount & ~7)
        if others == 0 || bits == 0 { return (0, 0) }
        // Zeros in front make it eight digits: pairs, then fours, then all.
        var value = digits << (64 - bits)
        value = value &* 10 &+ value >> 8
        let low = (value & 0x0000_00FF_0000_00FF) &* 0x000F_4240_0000_0064
        let high = (value >> 16 & 0x0000_00FF_0000_00FF) &* 0x0000_2710_0000_0001
        return ((low &+ high) >> 32, Int(bits >> 3))
    }
}
