// The bounds of texts: lengths in Unicode scalars, as JSON Schema counts, and patterns.

extension Validator {
    /// The longest text that a pattern is run on, in Unicode scalars. Patterns whose time grows fast with the text are
    /// run on less: of three repetitions on 256, of more on 64, and where a repetition or a choice is repeated, as in
    /// `(a+)+`, on 12,
    /// or not at all where that is done a large number of times. A longer text is not checked by the pattern; its length still is.
    public static let maximumPatternLength = PatternCost.longest

    /// JSON Schema's `minLength`.
    public mutating func length(_ text: String, atLeast bound: Int, _ place: String) {
        if text.utf8.count >= bound * 4 { return }  // no scalar has more than four bytes
        let count = text.unicodeScalars.count
        if count < bound {
            report(
                "has \(count) characters, at least \(bound) are needed", value: Excerpt.of(text), bound: "\(bound)",
                place)
        }
    }

    /// JSON Schema's `maxLength`.
    public mutating func length(_ text: String, atMost bound: Int, _ place: String) {
        if text.utf8.count <= bound { return }
        let count = text.unicodeScalars.count
        if count > bound {
            report(
                "has \(count) characters, at most \(bound) are allowed", value: Excerpt.of(text), bound: "\(bound)",
                place)
        }
    }

    /// JSON Schema's `pattern`: the text must hold a match anywhere. The pattern is in Swift's syntax.
    public mutating func pattern(_ text: String, _ pattern: String, _ place: String) {
        if Pattern.named(pattern)?.isMissing(in: text) == true {
            report("must match \(pattern)", value: Excerpt.of(text), bound: pattern, place)
        }
    }
}
