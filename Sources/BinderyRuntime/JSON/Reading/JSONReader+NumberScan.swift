// The grammar of a number, checked once: `-`, digits without a leading zero, `.` digits, `e` digits.

/// A number's parts: the digits (with the point among them) and what power of ten their last one has.
struct JSONNumberScan {
    let digits: Range<Int>
    let hasPoint: Bool
    /// Clamped to ±1,000,000,000, beyond which nothing changes.
    let exponent: Int
    let end: Int
}

extension JSONReader {
    /// Checks the number at the cursor, which starts with `-` or a digit, and stays there.
    func scanNumber() throws(JSONError) -> JSONNumberScan {
        var index = position
        if bytes.byte(index) == 0x2D { index &+= 1 }
        let first = index
        index = endOfDigits(from: index)
        guard index > first else { throw JSONError(.expected(.digit), at: index) }
        if bytes.byte(first) == 0x30, index &- first > 1 { throw JSONError(.leadingZero, at: first) }
        var fraction = 0
        var hasPoint = false
        if bytes.byte(index) == 0x2E {
            hasPoint = true
            let start = index &+ 1
            index = endOfDigits(from: start)
            fraction = index &- start
            guard fraction > 0 else { throw JSONError(.expected(.digit), at: index) }
        }
        let digits = first..<index
        var exponent = 0
        if bytes.byte(index) | 0x20 == 0x65 {
            index &+= 1
            let sign = bytes.byte(index)
            if sign == 0x2B || sign == 0x2D { index &+= 1 }
            let start = index
            while true {
                let digit = bytes.byte(index) &- 0x30
                if digit > 9 { break }
                exponent = Swift.min(exponent &* 10 &+ Int(digit), 1_000_000_000)
                index &+= 1
            }
            guard index > start else { throw JSONError(.expected(.digit), at: index) }
            if sign == 0x2D { exponent = -exponent }
        }
        return JSONNumberScan(digits: digits, hasPoint: hasPoint, exponent: exponent - fraction, end: index)
    }

    @inline(__always)
    private func endOfDigits(from start: Int) -> Int {
        var index = start
        while bytes.byte(index) &- 0x30 <= 9 { index &+= 1 }
        return index
    }

    /// Goes past a number.
    mutating func skipNumber() throws(JSONError) {
        position = try scanNumber().end
    }

    /// The text of the number that comes next, and past it: for numbers that fit no Swift type.
    public mutating func numberText() throws(JSONError) -> String {
        let byte = bytes.byte(position)
        guard byte == 0x2D || byte &- 0x30 <= 9 else { throw expected(.number) }
        let start = position
        try skipNumber()
        return bytes.string(start..<position, isASCII: true)
    }
}
