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
        maximumLength =
            Self.repeatsRepetition(text) ? Validator.maximumNestedPatternLength : Validator.maximumPatternLength
    }

    /// Whether the text is known not to hold a match. A text that is too long to look at is not.
    func isMissing(in text: String) -> Bool {
        if text.utf8.count > maximumLength * 4 || text.unicodeScalars.count > maximumLength { return false }
        do { return try regex.firstMatch(in: text) == nil } catch { return false }
    }

    /// Whether a group that holds a repetition without end is itself repeated without end.
    static func repeatsRepetition(_ text: String) -> Bool {
        var open: [Bool] = []  // for each open group: whether it holds such a repetition
        var closed = false  // whether what stands before is a group that holds one
        var isSet = false
        var rest = Substring(text)
        while let character = rest.popFirst() {
            let before = closed
            closed = false
            switch character {
            case "\\": _ = rest.popFirst()
            case "[": isSet = true
            case "]": isSet = false
            case _ where isSet: continue
            case "(": open.append(false)
            case ")":
                let holds = open.popLast() ?? false
                closed = holds
                if holds, !open.isEmpty { open[open.count - 1] = true }
            case "*", "+", "{":
                if character == "{" {
                    let bounds = rest.prefix { $0 != "}" }
                    guard bounds.hasSuffix(",") || (bounds.split(separator: ",").last.flatMap { Int($0) } ?? 0) > 8
                    else {
                        closed = before
                        continue
                    }
                }
                if before { return true }
                if !open.isEmpty { open[open.count - 1] = true }
            default: continue
            }
        }
        return false
    }
}
