// What is said of an input: a severity, a text, a rule and a place. A value; never thrown.

/// One finding about the user's input.
package struct Diagnostic: Sendable, Hashable {
    package enum Severity: String, Sendable, Hashable, Comparable {
        case note, warning, error

        private var rank: Int {
            switch self {
            case .note: 0
            case .warning: 1
            case .error: 2
            }
        }
        package static func < (one: Severity, other: Severity) -> Bool { one.rank < other.rank }
    }

    package let severity: Severity
    package let rule: Rule
    /// What is wrong and what to do, in one sentence without a final stop.
    package let message: String
    /// Where; nil where no document is concerned.
    package let span: SourceSpan?

    package init(_ severity: Severity, _ rule: Rule, _ message: String, at span: SourceSpan?) {
        self.severity = severity
        self.rule = rule
        self.message = message
        self.span = span
    }
}

extension Diagnostic: CustomStringConvertible {
    /// `file:line:col: error: text [rule]`, the form that compilers print.
    package var description: String {
        let place = span.map { "\($0): " } ?? ""
        return "\(place)\(severity.rawValue): \(message) [\(rule)]"
    }

    /// The description, then the source line and a caret below the place. Of a long line the part around the place.
    package var excerpted: String {
        guard let span, let line = span.file.line(span.line) else { return description }
        let scalars = line.unicodeScalars
        let hidden = span.column > 160 ? span.column - 80 : 0
        let visible = scalars.dropFirst(hidden).prefix(200).map(Self.shown)
        let lead = visible.prefix(max(0, span.column - 1 - hidden)).map { $0 == "\t" ? "\t" : " " }.joined()
        var text = ""
        text.unicodeScalars.append(contentsOf: visible)
        return "\(description)\n    \(text)\n    \(lead)^"
    }

    /// Control characters would steer the terminal that the line is shown on.
    private static func shown(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
        scalar.properties.generalCategory == .control && scalar != "\t" ? "\u{FFFD}" : scalar
    }
}
