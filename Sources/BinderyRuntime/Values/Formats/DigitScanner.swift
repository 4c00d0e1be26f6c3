// A text goes in and is read from its start: numbers of so many digits, and single letters between them.

struct DigitScanner {
    private var rest: Substring.UTF8View

    init(_ text: String) { rest = text[...].utf8 }

    var isAtEnd: Bool { rest.isEmpty }

    /// The next character, where it is one of these (ASCII).
    mutating func take(anyOf characters: StaticString) -> Unicode.Scalar? {
        guard let next = rest.first, characters.description.utf8.contains(next) else { return nil }
        rest.removeFirst()
        return Unicode.Scalar(next)
    }

    /// A number of just so many digits.
    mutating func number(_ digits: Int) -> Int? {
        var value = 0
        for _ in 0..<digits {
            guard let digit = digit() else { return nil }
            value = value * 10 + digit
        }
        return value
    }

    /// A number of one to fifteen digits.
    mutating func number() -> Int? {
        guard var value = digit() else { return nil }
        for _ in 0..<14 {
            guard let digit = digit() else { return value }
            value = value * 10 + digit
        }
        return value
    }

    /// The digits behind a decimal point, one at least, as a part of one.
    mutating func fraction() -> Double? {
        guard let first = digit() else { return nil }
        var value = first
        var scale = 10.0
        // What lies beyond the fifteenth digit is less than a double holds.
        while let digit = digit() {
            guard scale < 1e15 else { continue }
            value = value * 10 + digit
            scale *= 10
        }
        return Double(value) / scale
    }

    private mutating func digit() -> Int? {
        guard let next = rest.first, next >= 0x30, next <= 0x39 else { return nil }
        rest.removeFirst()
        return Int(next) - 0x30
    }
}
