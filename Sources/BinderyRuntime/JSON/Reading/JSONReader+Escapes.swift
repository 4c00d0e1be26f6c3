// One escape of a string: `\n`, `\u00e9`, or a pair of surrogates, becomes one scalar.

extension JSONReader {
    /// The scalar of the escape at an offset, and where the string goes on. Throws where no escape stands there: a plain
    /// run ends only at a quote, a backslash, a control byte or the end.
    @inline(__always)
    func escape(at offset: Int) throws(JSONError) -> (scalar: UInt32, next: Int) {
        guard bytes.byte(offset) == 0x5C else { throw unquoted(at: offset) }
        let next = offset &+ 2
        switch bytes.byte(offset &+ 1) {
        case 0x75: return try unicodeEscape(at: offset)
        case 0x22: return (0x22, next)
        case 0x5C: return (0x5C, next)
        case 0x2F: return (0x2F, next)
        case 0x62: return (0x08, next)
        case 0x66: return (0x0C, next)
        case 0x6E: return (0x0A, next)
        case 0x72: return (0x0D, next)
        case 0x74: return (0x09, next)
        default: throw JSONError(.invalidEscape, at: offset)
        }
    }

    private func unicodeEscape(at offset: Int) throws(JSONError) -> (scalar: UInt32, next: Int) {
        guard let unit = hexadecimal(at: offset &+ 2) else { throw JSONError(.invalidEscape, at: offset) }
        guard unit & 0xF800 == 0xD800 else { return (unit, offset &+ 6) }
        guard unit < 0xDC00, bytes.byte(offset &+ 6) == 0x5C, bytes.byte(offset &+ 7) == 0x75,
            let second = hexadecimal(at: offset &+ 8), second & 0xFC00 == 0xDC00
        else { throw JSONError(.unpairedSurrogate, at: offset) }
        return (0x10000 &+ (unit & 0x3FF) << 10 | (second & 0x3FF), offset &+ 12)
    }

    private func hexadecimal(at offset: Int) -> UInt32? {
        var value: UInt32 = 0
        for index in offset..<offset &+ 4 {
            let byte = bytes.byte(index)
            let digit: UInt8
            switch byte {
            case 0x30...0x39: digit = byte &- 0x30
            case 0x41...0x46: digit = byte &- 0x37
            case 0x61...0x66: digit = byte &- 0x57
            default: return nil
            }
            value = value << 4 | UInt32(digit)
        }
        return value
    }

    @inline(never)
    private func unquoted(at offset: Int) -> JSONError {
        offset < bytes.count
            ? JSONError(.controlCharacter, at: offset) : JSONError(.expected(.closingQuote), at: bytes.count)
    }
}

extension JSONBuffer {
    /// Appends a scalar as UTF-8. It is one: surrogates were paired before.
    @inline(__always)
    mutating func append(scalar: UInt32) {
        if scalar < 0x80 {
            append(UInt8(truncatingIfNeeded: scalar))
            return
        }
        let last = UInt64(0x80 | scalar & 0x3F)
        if scalar < 0x800 {
            append(word: UInt64(0xC0 | scalar >> 6) | last << 8, length: 2)
        } else if scalar < 0x10000 {
            append(word: UInt64(0xE0 | scalar >> 12) | UInt64(0x80 | scalar >> 6 & 0x3F) << 8 | last << 16, length: 3)
        } else {
            let first = UInt64(0xF0 | scalar >> 18) | UInt64(0x80 | scalar >> 12 & 0x3F) << 8
            append(word: first | UInt64(0x80 | scalar >> 6 & 0x3F) << 16 | last << 24, length: 4)
        }
    }
}
