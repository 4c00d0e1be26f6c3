// Strings, numbers and words of JSON → their text at the end of the builder's. UTF-8 is checked on the way.

extension JSONTextReader {
    // MARK: Strings

    /// Reads the string that begins here; false after an error.
    mutating func string() -> Bool {
        position += 1
        var start = position
        while let byte {
            switch byte {
            case UInt8(ascii: "\""):
                builder.text.append(bytes[start..<position])
                position += 1
                return true
            case UInt8(ascii: "\\"):
                builder.text.append(bytes[start..<position])
                guard escape() else { return false }
                start = position
            case 0x20...0x7F: position += 1
            case 0x80...: guard wideCharacter() else { return false }
            case 0x0A, 0x0D:
                fault("the line ends within a text; close it with \", or write \\n for a line end")
                return false
            default:
                fault(
                    "a control character stands in a text; write it as \(Self.escaped(byte))", rule: "control-character"
                )
                return false
            }
        }
        fault("the file ends within a text; its \" is missing")
        return false
    }

    private static func escaped(_ byte: UInt8) -> String {
        if byte == 0x09 { return "\\t" }
        let digits = String(byte, radix: 16, uppercase: true)
        return "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
    }

    private mutating func escape() -> Bool {
        guard position + 1 < bytes.count else {
            position += 1
            fault("the file ends within a text; its \" is missing")
            return false
        }
        let scalar: Unicode.Scalar
        switch bytes[position + 1] {
        case UInt8(ascii: "\""): scalar = "\""
        case UInt8(ascii: "\\"): scalar = "\\"
        case UInt8(ascii: "/"): scalar = "/"
        case UInt8(ascii: "b"): scalar = "\u{8}"
        case UInt8(ascii: "f"): scalar = "\u{C}"
        case UInt8(ascii: "n"): scalar = "\n"
        case UInt8(ascii: "r"): scalar = "\r"
        case UInt8(ascii: "t"): scalar = "\t"
        case UInt8(ascii: "u"): return unicodeEscape()
        default:
            fault("\\ is followed by one of \" \\ / b f n r t u; write \\\\ for a backslash")
            return false
        }
        builder.text.append(scalar)
        position += 2
        return true
    }

    /// `\u00E9`, or a pair: `\uD83D\uDE00`.
    private mutating func unicodeEscape() -> Bool {
        guard let unit = codeUnit(at: position) else {
            fault("\\u is followed by four hexadecimal digits")
            return false
        }
        if let scalar = Unicode.Scalar(unit) {
            builder.text.append(scalar)
            position += 6
            return true
        }
        guard unit < 0xDC00, let low = codeUnit(at: position + 6), (0xDC00...0xDFFF).contains(low),
            let scalar = Unicode.Scalar(0x10000 + (unit - 0xD800) << 10 + (low - 0xDC00))
        else {
            fault("this is one half of a pair of surrogates; alone it is not a character", rule: "lone-surrogate")
            return false
        }
        builder.text.append(scalar)
        position += 12
        return true
    }

    /// The value of `\uXXXX` at an offset; nil if that does not stand there.
    private func codeUnit(at start: Int) -> UInt32? {
        guard start + 6 <= bytes.count, bytes[start] == UInt8(ascii: "\\"), bytes[start + 1] == UInt8(ascii: "u") else {
            return nil
        }
        var value: UInt32 = 0
        for byte in bytes[start + 2..<start + 6] {
            switch byte {
            case UInt8(ascii: "0")...UInt8(ascii: "9"): value = value << 4 | UInt32(byte - UInt8(ascii: "0"))
            case UInt8(ascii: "a")...UInt8(ascii: "f"): value = value << 4 | UInt32(byte - UInt8(ascii: "a") + 10)
            case UInt8(ascii: "A")...UInt8(ascii: "F"): value = value << 4 | UInt32(byte - UInt8(ascii: "A") + 10)
            default: return nil
            }
        }
        return value
    }

    /// Steps over a character of two to four bytes; they have to be well-formed (Unicode 16, table 3-7).
    private mutating func wideCharacter() -> Bool {
        let lead = bytes[position]
        let second: ClosedRange<UInt8>
        let length: Int
        switch lead {
        case 0xC2...0xDF: (length, second) = (2, 0x80...0xBF)
        case 0xE0: (length, second) = (3, 0xA0...0xBF)
        case 0xE1...0xEC, 0xEE, 0xEF: (length, second) = (3, 0x80...0xBF)
        case 0xED: (length, second) = (3, 0x80...0x9F)
        case 0xF0: (length, second) = (4, 0x90...0xBF)
        case 0xF1...0xF3: (length, second) = (4, 0x80...0xBF)
        case 0xF4: (length, second) = (4, 0x80...0x8F)
        default: (length, second) = (1, 0x80...0xBF)
        }
        guard length > 1, position + length <= bytes.count, second.contains(bytes[position + 1]),
            bytes[position + 2..<position + length].allSatisfy({ $0 & 0xC0 == 0x80 })
        else {
            let shown = String(lead, radix: 16, uppercase: true)
            fault("the byte 0x\(shown) is not UTF-8 here; save the file as UTF-8", rule: "not-utf8")
            return false
        }
        position += length
        lineStart += length - 1
        return true
    }

    // MARK: Numbers and words

    /// Reads the number or the word that begins here; false after an error.
    mutating func plain() -> Bool {
        let start = position
        let isNumber = bytes[position] < UInt8(ascii: "a")
        guard isNumber ? number() : word() else { return false }
        builder.text.append(bytes[start..<position])
        return true
    }

    private mutating func word() -> Bool {
        let end = bytes[position...].firstIndex { !(UInt8(ascii: "a")...UInt8(ascii: "z")).contains($0) } ?? bytes.count
        let word = bytes[position..<end]
        guard word.elementsEqual("true".utf8) || word.elementsEqual("false".utf8) || word.elementsEqual("null".utf8)
        else {
            let shown = quoted(String(decoding: word.prefix(61), as: UTF8.self))
            fault("\(shown) is not a value; it is true, false or null, or a text, which stands in double quotes")
            return false
        }
        position = end
        return true
    }

    private mutating func number() -> Bool {
        if byte == UInt8(ascii: "-") { position += 1 }
        let isZero = byte == UInt8(ascii: "0")
        let start = position
        guard digits() else { return refuseNumber("a number has a digit here") }
        if isZero, position > start + 1 {
            position = start
            return refuseNumber("a number has no 0 before its other digits; put it into quotes if it is a text")
        }
        if byte == UInt8(ascii: ".") {
            position += 1
            guard digits() else { return refuseNumber("a digit follows the point of a number") }
        }
        if byte == UInt8(ascii: "e") || byte == UInt8(ascii: "E") {
            position += 1
            if byte == UInt8(ascii: "+") || byte == UInt8(ascii: "-") { position += 1 }
            guard digits() else { return refuseNumber("a digit follows the exponent's letter") }
        }
        return true
    }

    private mutating func refuseNumber(_ message: String) -> Bool {
        fault(message)
        return false
    }

    private mutating func digits() -> Bool {
        let start = position
        while let byte, (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) { position += 1 }
        return position > start
    }
}
