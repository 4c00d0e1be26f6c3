// What makes a text no beginning of any JSON.

/// Where a text that comes in pieces stopped being the beginning of JSON, and what was expected there.
public struct PartialJSONError: Error, Sendable, Hashable, CustomStringConvertible {
    /// What was expected.
    public enum Expectation: String, Sendable, Hashable {
        case value = "a value"
        case valueOrEnd = "a value or ]"
        case key = "a key"
        case keyOrEnd = "a key or }"
        case colon = ":"
        case commaOrBrace = ", or }"
        case commaOrBracket = ", or ]"
        case digit = "a digit"
        case numberEnd = "the end of the number"
        case literal = "true, false or null"
        case character = "a character of UTF-8 that is no control character"
        case escape = "an escape of JSON"
        case lowSurrogate = "the second half of a surrogate pair"
        case fewerLevels = "no more than 512 levels"
        case endOfText = "the end of the text"
        case restOfValue = "the rest of the value"
    }

    /// The offset of the first byte that does not fit, in UTF-8 from the beginning of the text.
    public let offset: Int
    /// What would have fitted there.
    public let expectation: Expectation

    /// What was expected, and at which byte.
    public var description: String { "expected \(expectation.rawValue) at byte \(offset)" }
}
