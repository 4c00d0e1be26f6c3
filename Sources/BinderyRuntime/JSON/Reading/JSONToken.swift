// A string of the text that was validated and not made: where it stands, and whether it needs unescaping.

/// A key or string of a text, validated, of which no `String` has been made yet. Belongs to the reader that gave it.
@frozen
public struct JSONToken: Hashable, Sendable {
    /// The offset of its first byte, behind the opening quote.
    @usableFromInline let start: Int
    /// The offset of its closing quote.
    @usableFromInline let end: Int
    @usableFromInline let isEscaped: Bool
    @usableFromInline let isASCII: Bool

    @inlinable
    init(start: Int, end: Int, isEscaped: Bool, isASCII: Bool) {
        self.start = start
        self.end = end
        self.isEscaped = isEscaped
        self.isASCII = isASCII
    }
}

extension JSONReader {
    /// Reads a string without making one.
    public mutating func token() throws(JSONError) -> JSONToken {
        guard bytes.byte(position) == 0x22 else { throw expected(.string) }
        let start = position &+ 1
        let run = bytes.plainRun(from: start)
        if bytes.byte(run.end) == 0x22 {
            if !run.isASCII { try validateUTF8(start..<run.end) }
            position = run.end &+ 1
            return JSONToken(start: start, end: run.end, isEscaped: false, isASCII: run.isASCII)
        }
        let end = try skipEscaped(from: start, firstStop: run.end, isASCII: run.isASCII)
        position = end &+ 1
        return JSONToken(start: start, end: end, isEscaped: true, isASCII: false)
    }

    /// Whether a token, unescaped, is exactly this text.
    @inlinable
    public func `is`(_ token: JSONToken, _ text: StaticString) -> Bool {
        if token.isEscaped { return isEscaped(token, text) }
        return token.end &- token.start == text.utf8CodeUnitCount && bytes.matches(text, at: token.start)
    }

    @usableFromInline @inline(never)
    func isEscaped(_ token: JSONToken, _ text: StaticString) -> Bool {
        string(token).utf8.elementsEqual(text.description.utf8)
    }

    /// The string of a token.
    public func string(_ token: JSONToken) -> String {
        let range = token.start..<token.end
        return token.isEscaped ? unescapedCopy(range) : bytes.string(range, isASCII: token.isASCII)
    }
}
