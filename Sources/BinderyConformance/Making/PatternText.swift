// A regular expression goes in, a text that it matches comes out: enough of ECMA-262's syntax for the patterns of descriptions.

/// An expression as what it is made of. What only looks around (`(?=…)`, `\b`) is skipped; who uses the text checks it.
struct PatternText {
    indirect enum Part {
        /// One of these characters.
        case characters([Character])
        case sequence([Part])
        case choice([Part])
        case repeated(Part, least: Int, most: Int)
    }

    private let root: Part
    /// Whether it says nothing of how a text begins.
    private let isOpenAtStart: Bool

    /// nil where the expression is not understood.
    init?(_ pattern: String) {
        var reader = PatternReader(pattern)
        guard let root = reader.choice(), reader.isAtEnd else { return nil }
        self.root = root
        isOpenAtStart = !pattern.hasPrefix("^")
    }

    /// A text whose length is within bounds; nil where none was found.
    func text(_ lengths: ClosedRange<Int>, _ choices: inout Choices) -> String? {
        for more in [0, 1, 2, 4, 8, 16, 32, 64, 128, 256, lengths.lowerBound] where more <= 1_000_000 {
            var text = ""
            Self.write(root, more: more, to: &text, &choices)
            if lengths.contains(text.unicodeScalars.count) { return text }
            if text.unicodeScalars.count > lengths.upperBound { return nil }
            if isOpenAtStart, lengths.lowerBound <= 1_000_000 {
                return String(repeating: "a", count: lengths.lowerBound - text.unicodeScalars.count) + text
            }
        }
        return nil
    }

    private static func write(_ part: Part, more: Int, to text: inout String, _ choices: inout Choices) {
        switch part {
        case .characters(let characters): text.append(characters[choices.index(below: characters.count)])
        case .sequence(let parts): for part in parts { write(part, more: more, to: &text, &choices) }
        case .choice(let parts): write(parts[choices.index(below: parts.count)], more: more, to: &text, &choices)
        case .repeated(let part, let least, let most):
            let count = least + min(most - least, more + (least == 0 && most > 1 ? 1 : 0))
            for _ in 0..<min(count, 1_000_000) where text.utf8.count < 1_100_000 {
                write(part, more: more, to: &text, &choices)
            }
        }
    }
}
