// Swift text under construction. Only literals of this program and values of known meaning get in; a bare String does not.

/// A piece of Swift source.
///
///     let code: Code = """
///         public var \(name): \(type)
///         """
///
/// A hole may hold several lines; they are indented as the hole is. A hole without text takes its line with it.
package struct Code: ExpressibleByStringInterpolation, Hashable, Sendable {
    package let text: String

    package init(stringLiteral value: StaticString) { text = value.description }
    package init(stringInterpolation: Interpolation) { text = stringInterpolation.finished }

    /// Only for what is safe by its making: an escaped literal, a comment's line, an identifier.
    fileprivate init(safe text: String) { self.text = text }

    package var isEmpty: Bool { text.isEmpty }

    /// The pieces after one another, with a separator.
    package static func joined(_ pieces: [Code], by separator: Code = "\n") -> Code {
        Code(safe: pieces.filter { !$0.isEmpty }.map(\.text).joined(separator: separator.text))
    }

    /// The pieces with commas between them, as many on a line as fit.
    package static func filled(_ pieces: [Code], width: Int = 88) -> Code {
        var lines: [String] = []
        for (index, piece) in pieces.enumerated() {
            let item = index + 1 < pieces.count ? piece.text + "," : piece.text
            if let last = lines.last, last.count + item.count < width {
                lines[lines.count - 1] = "\(last) \(item)"
            } else {
                lines.append(item)
            }
        }
        return Code(safe: lines.joined(separator: "\n"))
    }

    /// The pieces as paragraphs, with a blank line between two.
    package static func paragraphs(_ pieces: [Code]) -> Code { joined(pieces, by: "\n\n") }
}

extension Code {
    /// The holes: an overload for each meaning that a value may have.
    package struct Interpolation: StringInterpolationProtocol {
        private var text = ""
        /// Whether nothing but holes without text stand on the last line.
        private var isLineOfHoles = false
        private var dropsNewline = false

        package init(literalCapacity: Int, interpolationCount: Int) { text.reserveCapacity(literalCapacity * 2) }

        fileprivate var finished: String {
            var copy = self
            if isLineOfHoles { copy.takeLineAway() }
            return copy.text
        }

        package mutating func appendLiteral(_ literal: StaticString) {
            var literal = literal.description
            if literal.isEmpty { return }
            if isLineOfHoles, literal.hasPrefix("\n") { takeLineAway() }
            isLineOfHoles = false
            if dropsNewline { literal.removeFirst() }
            dropsNewline = false
            text += literal
        }

        /// An identifier, escaped where it must be.
        package mutating func appendInterpolation(_ name: Identifier) { append(name.escaped) }
        /// An identifier after a dot or before a colon, where fewer words need an escape.
        package mutating func appendInterpolation(member name: Identifier) { append(name.afterDot) }
        package mutating func appendInterpolation(_ lines: [Code]) { append(lines.map(\.text).joined(separator: "\n")) }
        package mutating func appendInterpolation(_ code: Code) { append(code.text) }
        package mutating func appendInterpolation(_ doc: DocComment) { append(doc.lines.joined(separator: "\n")) }
        /// A text of the description, as a string literal.
        package mutating func appendInterpolation(literal: String) { append(StringLiteral.quoted(literal)) }
        package mutating func appendInterpolation(literal: Int) { append(String(literal)) }
        package mutating func appendInterpolation(literal: UInt64) { append(String(literal)) }
        /// A finite number, without a fraction where it has none.
        package mutating func appendInterpolation(literal: Double) {
            append(Int(exactly: literal).map(String.init) ?? literal.description)
        }
        /// A text within a comment of one line.
        package mutating func appendInterpolation(comment: String) { append(DocComment.oneLine(comment)) }

        private mutating func append(_ block: String) {
            let lineStart = text.lastIndex(of: "\n").map { text.index(after: $0) } ?? text.startIndex
            let lead = text[lineStart...]
            let isAlone = lead.allSatisfy { $0 == " " }
            guard !block.isEmpty else {
                isLineOfHoles = isAlone
                return
            }
            isLineOfHoles = false
            let indentation = String(lead.prefix { $0 == " " })
            var isFirst = true
            for line in block.split(separator: "\n", omittingEmptySubsequences: false) {
                if !isFirst {
                    text += "\n"
                    if !line.isEmpty { text += indentation }
                }
                text += line
                isFirst = false
            }
        }

        /// Takes the last line away, with the line end before it or, on the first line, the one that follows.
        private mutating func takeLineAway() {
            guard let end = text.lastIndex(of: "\n") else {
                text = ""
                dropsNewline = true
                return
            }
            text.removeSubrange(end...)
        }
    }
}
