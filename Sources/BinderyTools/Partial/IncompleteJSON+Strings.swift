// The scan of strings: characters, escapes and surrogate pairs are told of as wholes.

/// Where the scan stands within a string.
struct StringScan: Sendable {
    /// How many bytes of a character of UTF-8 are still to come, and between which the next one lies.
    var bytesLeft = 0
    var least: UInt8 = 0x80
    var most: UInt8 = 0xBF
    /// How many digits of an escape are still to come, and what those that came make.
    var digitsLeft = 0
    var unit: UInt32 = 0
    /// Whether the first half of a surrogate pair came.
    var isHalfway = false

    var isBetweenCharacters: Bool { bytesLeft == 0 && !isHalfway }
}

extension IncompleteJSON {
    mutating func scanString() {
        while true {
            if text.isBetweenCharacters { skipPlainText() }
            guard position < bytes.count else { return }
            let byte = bytes[position]
            if text.bytesLeft > 0 {
                guard byte >= text.least, byte <= text.most else { return fail(.character) }
                text.bytesLeft -= 1
                (text.least, text.most) = (0x80, 0xBF)
                position += 1
            } else if text.isHalfway {
                guard byte == UInt8(ascii: "\\") else { return fail(.lowSurrogate) }
                position += 1
                state = .escape
                return
            } else if byte == UInt8(ascii: "\"") {
                endString()
                return
            } else if byte == UInt8(ascii: "\\") {
                textEnd = position
                position += 1
                state = .escape
                return
            } else if byte >= 0x80 {
                textEnd = position
                guard beginCharacter(byte) else { return fail(.character) }
                position += 1
            } else {
                return fail(.character)
            }
        }
    }

    /// Goes past characters of ASCII that stand for themselves.
    private mutating func skipPlainText() {
        var index = position
        let end = bytes.count
        while index < end {
            let byte = bytes[index]
            guard byte >= 0x20, byte < 0x80, byte != UInt8(ascii: "\""), byte != UInt8(ascii: "\\") else { break }
            index &+= 1
        }
        position = index
    }

    /// The first byte of a character of several bytes, as Unicode's table of well-formed sequences has it.
    private mutating func beginCharacter(_ byte: UInt8) -> Bool {
        switch byte {
        case 0xC2...0xDF: text.bytesLeft = 1
        case 0xE0: (text.bytesLeft, text.least) = (2, 0xA0)
        case 0xED: (text.bytesLeft, text.most) = (2, 0x9F)
        case 0xE1...0xEF: text.bytesLeft = 2
        case 0xF0: (text.bytesLeft, text.least) = (3, 0x90)
        case 0xF1...0xF3: text.bytesLeft = 3
        case 0xF4: (text.bytesLeft, text.most) = (3, 0x8F)
        default: return false
        }
        return true
    }

    /// A byte behind a backslash.
    mutating func scanEscape() {
        let byte = bytes[position]
        if state == .escape {
            if text.isHalfway, byte != UInt8(ascii: "u") { return fail(.lowSurrogate) }
            switch byte {
            case UInt8(ascii: "u"):
                text.digitsLeft = 4
                text.unit = 0
                state = .unicode
            case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"), UInt8(ascii: "b"), UInt8(ascii: "f"),
                UInt8(ascii: "n"), UInt8(ascii: "r"), UInt8(ascii: "t"):
                state = .string
            default: return fail(.escape)
            }
            position += 1
            return
        }
        guard let digit = Self.hexDigit(byte) else { return fail(.escape) }
        text.unit = text.unit << 4 | digit
        text.digitsLeft -= 1
        if text.digitsLeft == 0 {
            let isLow = (0xDC00...0xDFFF).contains(text.unit)
            guard isLow == text.isHalfway else { return fail(.lowSurrogate) }
            text.isHalfway = (0xD800...0xDBFF).contains(text.unit)
            state = .string
        }
        position += 1
    }

    private static func hexDigit(_ byte: UInt8) -> UInt32? {
        switch byte {
        case 0x30...0x39: UInt32(byte - 0x30)
        case 0x41...0x46: UInt32(byte - 0x37)
        case 0x61...0x66: UInt32(byte - 0x57)
        default: nil
        }
    }
}
