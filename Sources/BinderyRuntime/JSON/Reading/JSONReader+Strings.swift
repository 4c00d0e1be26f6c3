// Strings: plain ones are copied from the text in one go, those with escapes through a scratch buffer.

extension JSONReader {
    /// Reads a string.
    public mutating func string() throws(JSONError) -> String {
        guard bytes.byte(position) == 0x22 else { throw expected(.string) }
        let start = position &+ 1
        let run = bytes.plainRun(from: start)
        if bytes.byte(run.end) == 0x22 {
            if !run.isASCII { try validateUTF8(start..<run.end) }
            position = run.end &+ 1
            return bytes.string(start..<run.end, isASCII: run.isASCII)
        }
        return try unescaped(from: start, firstStop: run.end, isASCII: run.isASCII)
    }

    /// The rest of a string whose first escape (or error) is known.
    @inline(never)
    private mutating func unescaped(
        from start: Int, firstStop: Int, isASCII: Bool
    ) throws(JSONError) -> String {
        scratch.removeAll()
        scratch.append(bytes.slice(start..<firstStop))
        var index = firstStop
        var isTextASCII = isASCII
        var isResultASCII = isASCII
        while bytes.byte(index) != 0x22 {
            let (scalar, next) = try escape(at: index)
            scratch.append(scalar: scalar)
            isResultASCII = isResultASCII && scalar < 0x80
            index = next
            // Stretches between escapes are short: copied and looked at by words, in one go.
            var seen: UInt64 = 0
            while bytes.has(8, at: index) {
                let word = bytes.word(index)
                let special = ByteScan.special(in: word)
                // Constants where nothing is special, so that the processor can run ahead.
                if special == 0 {
                    scratch.append(word: word, length: 8)
                    index &+= 8
                    seen |= word
                    continue
                }
                let length = special.trailingZeroBitCount >> 3
                scratch.append(word: word, length: length)
                index &+= length
                seen |= word & ((1 &<< UInt64(truncatingIfNeeded: length &* 8)) &- 1)
                break
            }
            if !bytes.has(8, at: index) {
                let run = bytes.plainRun(from: index)
                scratch.append(bytes.slice(index..<run.end))
                index = run.end
                isTextASCII = isTextASCII && run.isASCII
            }
            isTextASCII = isTextASCII && seen & 0x8080_8080_8080_8080 == 0
        }
        // Escapes are ASCII themselves and split no sequence, so the whole text is validated at once.
        if !isTextASCII { try validateUTF8(start..<index) }
        position = index &+ 1
        return scratch.string(isASCII: isTextASCII && isResultASCII)
    }

    /// Goes through the rest of a string from its first escape (or error) to its closing quote, whose offset it returns.
    func skipEscaped(from start: Int, firstStop: Int, isASCII: Bool) throws(JSONError) -> Int {
        var stop = firstStop
        var isASCII = isASCII
        while bytes.byte(stop) != 0x22 {
            let run = bytes.plainRun(from: try escape(at: stop).next)
            isASCII = isASCII && run.isASCII
            stop = run.end
        }
        if !isASCII { try validateUTF8(start..<stop) }
        return stop
    }

    /// The string between two quotes that was validated before, escapes resolved.
    func unescapedCopy(_ range: Range<Int>) -> String {
        var buffer = JSONBuffer()
        var from = range.lowerBound
        while from < range.upperBound {
            let stop = bytes.plainRun(from: from).end
            buffer.append(bytes.slice(from..<stop))
            from = stop
            if stop < range.upperBound, let (scalar, next) = try? escape(at: stop) {
                buffer.append(scalar: scalar)
                from = next
            }
        }
        return buffer.string(isASCII: false)
    }

    @inline(__always)
    func validateUTF8(_ range: Range<Int>) throws(JSONError) {
        if let fault = bytes.firstInvalidUTF8(in: range) { throw JSONError(.invalidUTF8, at: fault) }
    }
}

extension JSONBytes {
    /// The end of a stretch that needs no unescaping: the first `"`, `\`, control byte, or the end of the text.
    @inline(__always)
    func plainRun(from start: Int) -> (end: Int, isASCII: Bool) {
        var index = start
        var seen: UInt64 = 0
        // Most strings are short: words first.
        var words = 4
        while words > 0, has(8, at: index) {
            let word = word(index)
            let special = ByteScan.special(in: word)
            if special != 0 {
                let length = special.trailingZeroBitCount >> 3
                seen |= word & ((1 &<< UInt64(truncatingIfNeeded: length &* 8)) &- 1)
                return (index &+ length, seen & 0x8080_8080_8080_8080 == 0)
            }
            seen |= word
            index &+= 8
            words &-= 1
        }
        if words == 0 { return longRun(from: index, isASCII: seen & 0x8080_8080_8080_8080 == 0) }
        return lastBytes(from: index, isASCII: seen & 0x8080_8080_8080_8080 == 0)
    }

    @inline(never)
    private func longRun(from start: Int, isASCII: Bool) -> (end: Int, isASCII: Bool) {
        var index = start
        var seen = SIMD16<UInt8>(repeating: 0)
        while has(64, at: index) {
            let one = vector(index)
            let two = vector(index &+ 16)
            let three = vector(index &+ 32)
            let four = vector(index &+ 48)
            let mask = ByteScan.mask(one) | ByteScan.mask(two) | ByteScan.mask(three) | ByteScan.mask(four)
            if mask[0] | mask[1] != 0 { break }
            seen |= one | two | three | four
            index &+= 64
        }
        while has(16, at: index) {
            let vector = vector(index)
            let stop = ByteScan.firstSpecial(in: vector)
            if stop < 16 { break }
            seen |= vector
            index &+= 16
        }
        return lastBytes(from: index, isASCII: isASCII && !ByteScan.hasHighBit(seen))
    }

    @inline(never)
    private func lastBytes(from start: Int, isASCII: Bool) -> (end: Int, isASCII: Bool) {
        var index = start
        var seen: UInt8 = 0
        while index < count {
            let byte = byte(index)
            if byte < 0x20 || byte == 0x22 || byte == 0x5C { break }
            seen |= byte
            index &+= 1
        }
        return (index, isASCII && seen < 0x80)
    }
}
