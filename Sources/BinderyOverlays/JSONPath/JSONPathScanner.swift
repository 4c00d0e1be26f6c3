// The text of a query → its words: blanks, names, integers, numbers, strings. Each as RFC 9535's grammar spells it.

/// Walks over a query's text.
struct JSONPathScanner {
    let text: [Unicode.Scalar]
    var position = 0

    init(_ text: String) { self.text = Array(text.unicodeScalars) }

    var next: Unicode.Scalar? { position < text.count ? text[position] : nil }

    func fault(_ message: String, at offset: Int? = nil) -> JSONPathError {
        JSONPathError(message: message, offset: offset ?? position)
    }

    /// What stands here, for a message.
    var found: String { next.map { "\"\($0.escaped(asASCII: false))\"" } ?? "the end" }

    mutating func skip(_ word: String) -> Bool {
        let scalars = word.unicodeScalars
        guard text[position...].starts(with: scalars) else { return false }
        position += scalars.count
        return true
    }

    mutating func blanks() {
        while let scalar = next, scalar == " " || scalar == "\t" || scalar == "\n" || scalar == "\r" { position += 1 }
    }

    static func isDigit(_ scalar: Unicode.Scalar?) -> Bool { scalar.map { ("0"..."9").contains($0) } ?? false }

    static func isNameStart(_ scalar: Unicode.Scalar) -> Bool {
        ("a"..."z").contains(scalar) || ("A"..."Z").contains(scalar) || scalar == "_" || scalar.value >= 0x80
    }

    /// A member's name after a dot; nil where none begins.
    mutating func shorthand() -> String? {
        guard let first = next, Self.isNameStart(first) else { return nil }
        var name = String.UnicodeScalarView()
        while let scalar = next, Self.isNameStart(scalar) || Self.isDigit(scalar) {
            name.append(scalar)
            position += 1
        }
        return String(name)
    }

    /// An integer as indices and slices have it; nil where none begins.
    mutating func integer() throws(JSONPathError) -> Int? {
        let start = position
        let isNegative = skip("-")
        guard Self.isDigit(next) else {
            if isNegative { throw fault("a digit follows \"-\", not \(found)") }
            return nil
        }
        let first = position
        while Self.isDigit(next) { position += 1 }
        if text[first] == "0", position - first > 1 || isNegative {
            throw fault(isNegative ? "an index is not written -0" : "an index has no leading zero", at: start)
        }
        let digits = String(String.UnicodeScalarView(text[start..<position]))
        guard let value = Int(digits), abs(value) < 1 << 53 else {
            throw fault("an index is less than 2^53", at: start)
        }
        return value
    }

    /// A number in a comparison; nil where none begins.
    mutating func number() throws(JSONPathError) -> JSONPathNumber? {
        let start = position
        guard next == "-" || Self.isDigit(next) else { return nil }
        _ = skip("-")
        let first = position
        guard digits() else { throw fault("a digit follows \"-\", not \(found)") }
        if text[first] == "0", position - first > 1 { throw fault("a number has no leading zero", at: start) }
        if skip("."), !digits() { throw fault("a digit follows the point, not \(found)") }
        if skip("e") || skip("E") {
            _ = skip("+") || skip("-")
            guard digits() else { throw fault("an exponent has digits, not \(found)") }
        }
        return JSONPathNumber(String(String.UnicodeScalarView(text[start..<position])))
    }

    private mutating func digits() -> Bool {
        let start = position
        while Self.isDigit(next) { position += 1 }
        return position > start
    }

    /// A string in either kind of quotes; nil where none begins.
    mutating func string() throws(JSONPathError) -> String? {
        guard let quote = next, quote == "'" || quote == "\"" else { return nil }
        let start = position
        position += 1
        var string = String.UnicodeScalarView()
        while let scalar = next {
            position += 1
            if scalar == quote { return String(string) }
            if scalar == "\\" {
                string.append(try escape(quote))
            } else if scalar.value < 0x20 {
                throw fault("a control character is written as an escape, \\u and four digits", at: position - 1)
            } else {
                string.append(scalar)
            }
        }
        throw fault("this string has no end; a \(quote) is missing", at: start)
    }

    private mutating func escape(_ quote: Unicode.Scalar) throws(JSONPathError) -> Unicode.Scalar {
        let start = position - 1
        guard let scalar = next else { throw fault("this string has no end; a \(quote) is missing") }
        position += 1
        switch scalar {
        case "b": return "\u{8}"
        case "f": return "\u{C}"
        case "n": return "\n"
        case "r": return "\r"
        case "t": return "\t"
        case "/", "\\", quote: return scalar
        case "u":
            let unit = try hexadecimal()
            if let scalar = Unicode.Scalar(unit) { return scalar }
            if unit < 0xDC00, skip("\\u") {
                let low = try hexadecimal()
                if (0xDC00...0xDFFF).contains(low),
                    let scalar = Unicode.Scalar(0x10000 + (unit - 0xD800) << 10 + (low - 0xDC00))
                {
                    return scalar
                }
            }
            throw fault("half of a surrogate pair stands alone", at: start)
        default: throw fault("there is no escape \\\(scalar.escaped(asASCII: false)) in this string", at: start)
        }
    }

    private mutating func hexadecimal() throws(JSONPathError) -> UInt32 {
        var value: UInt32 = 0
        for _ in 0..<4 {
            guard let scalar = next, scalar.isASCII, let digit = Character(scalar).hexDigitValue else {
                throw fault("four hexadecimal digits follow \\u, not \(found)")
            }
            value = value << 4 + UInt32(digit)
            position += 1
        }
        return value
    }
}
