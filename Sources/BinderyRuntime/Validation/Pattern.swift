// A pattern's text comes in, a compiled expression that all tasks share goes out; each is compiled once.
//
// `Regex` is not Sendable, since one may be built of closures. These are made of text alone and never change after
// `init`; matching does not change them either. That is why the box may say `@unchecked Sendable`.

import Synchronization

/// A compiled pattern.
final class Pattern: @unchecked Sendable {
    private static let compiled = Mutex<[String: Pattern?]>([:])

    private let regex: Regex<AnyRegexOutput>
    private let maximumLength: Int

    /// The pattern of this text; nil where Swift cannot express it, which the generator has reported before.
    static func named(_ text: String) -> Pattern? {
        compiled.withLock { known in
            if let pattern = known[text] { return pattern }
            let pattern = Pattern(text)
            known[text] = .some(pattern)
            return pattern
        }
    }

    /// Digits and words are those of ASCII and a character is a Unicode scalar, as in ECMA-262.
    private init?(_ text: String) {
        guard let regex = try? Regex(text) else { return nil }
        self.regex = regex.matchingSemantics(.unicodeScalar).asciiOnlyDigits().asciiOnlyWordCharacters()
        maximumLength = PatternCost(of: text).maximumLength
    }

    /// Whether the text is known not to hold a match. A text that is too long to look at is not.
    func isMissing(in text: String) -> Bool {
        if text.utf8.count > maximumLength * 4 || text.unicodeScalars.count > maximumLength { return false }
        do { return try regex.firstMatch(in: text) == nil } catch { return false }
    }
}
