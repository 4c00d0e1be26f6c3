// The scan of incomplete JSON: a state machine that stops after any byte and goes on with the next piece.

extension IncompleteJSON {
    /// Scans what came since the last time.
    mutating func scan() {
        while position < count {
            switch state {
            case .string: scanString()
            case .escape, .unicode: scanEscape()
            case .minus, .zero, .digits, .point, .fraction, .exponent, .exponentSign, .exponentDigits: scanNumber()
            case .literal: scanLiteral()
            case .lead, .fenceOpening, .fenceLine, .end, .fenceClosing, .fenceClosed: scanAround()
            case .value, .firstElement, .firstKey, .key, .colon, .afterElement, .afterMember: scanBetween()
            case .failed: return
            }
        }
        if state == .string, text.isBetweenCharacters { textEnd = position }
    }

    /// Goes past white space to the next value, key or punctuation.
    private mutating func scanBetween() {
        let byte = bytes[position]
        switch byte {
        case 0x20, 0x0A, 0x0D, 0x09:
            position += 1
            return
        default: break
        }
        switch state {
        case .value: beginValue(byte)
        case .firstElement:
            if byte == UInt8(ascii: "]") { endContainer() } else { beginValue(byte) }
        case .firstKey where byte == UInt8(ascii: "}"): endContainer()
        case .firstKey, .key:
            if byte == UInt8(ascii: "\"") {
                beginString(isKey: true)
            } else {
                fail(state == .key ? .key : .keyOrEnd)
            }
        case .colon:
            guard byte == UInt8(ascii: ":") else { return fail(.colon) }
            position += 1
            state = .value
        case .afterMember:
            if byte == UInt8(ascii: ",") {
                position += 1
                state = .key
            } else if byte == UInt8(ascii: "}") {
                endContainer()
            } else {
                fail(.commaOrBrace)
            }
        case .afterElement:
            if byte == UInt8(ascii: ",") {
                position += 1
                state = .value
            } else if byte == UInt8(ascii: "]") {
                endContainer()
            } else {
                fail(.commaOrBracket)
            }
        default: break
        }
    }

    /// The first byte of a value.
    mutating func beginValue(_ byte: UInt8) {
        switch byte {
        case UInt8(ascii: "{"): begin(.object)
        case UInt8(ascii: "["): begin(.array)
        case UInt8(ascii: "\""): beginString(isKey: false)
        case UInt8(ascii: "-"): beginScalar(.minus)
        case UInt8(ascii: "0"): beginScalar(.zero)
        case UInt8(ascii: "1")...UInt8(ascii: "9"): beginScalar(.digits)
        case UInt8(ascii: "t"): beginLiteral("true")
        case UInt8(ascii: "f"): beginLiteral("false")
        case UInt8(ascii: "n"): beginLiteral("null")
        default: fail(state == .firstElement ? .valueOrEnd : .value)
        }
    }

    private mutating func beginScalar(_ state: State) {
        tokenStart = position
        position += 1
        self.state = state
    }

    private mutating func beginLiteral(_ word: StaticString) {
        literal = LiteralScan(rest: Array(word.description.utf8.dropFirst()))
        beginScalar(.literal)
    }

    private mutating func scanLiteral() {
        guard bytes[position] == literal.rest[literal.read] else { return fail(.literal) }
        position += 1
        literal.read += 1
        if literal.read == literal.rest.count { endScalar(.literal) }
    }

    private mutating func scanNumber() {
        let byte = bytes[position]
        let isDigit = byte >= 0x30 && byte <= 0x39
        switch state {
        case .digits, .fraction, .exponentDigits:
            if isDigit { return skipDigits() }
        case .minus:
            guard isDigit else { return fail(.digit) }
            return step(byte == 0x30 ? .zero : .digits)
        case .zero: if isDigit { return fail(.numberEnd) }
        case .point:
            guard isDigit else { return fail(.digit) }
            return step(.fraction)
        case .exponent where byte == UInt8(ascii: "+") || byte == UInt8(ascii: "-"): return step(.exponentSign)
        case .exponent, .exponentSign:
            guard isDigit else { return fail(.digit) }
            return step(.exponentDigits)
        default: break
        }
        // Behind a digit of a number that may end here.
        if byte == UInt8(ascii: "."), state == .zero || state == .digits { return step(.point) }
        if byte | 0x20 == UInt8(ascii: "e"), state != .exponentDigits { return step(.exponent) }
        endScalar(.number)
    }

    private mutating func skipDigits() {
        var index = position
        while index < count, bytes[index] &- 0x30 < 10 { index &+= 1 }
        position = index
    }

    private mutating func step(_ state: State) {
        position += 1
        self.state = state
    }
}

/// How much of `true`, `false` or `null` has come.
struct LiteralScan: Sendable {
    /// The word without its first letter.
    var rest: [UInt8] = []
    var read = 0
}
