// Swift text under construction. Only literals of this program and values of known meaning get in; a bare String does not.

/// A piece of Swift source.
///
///     let code: Code = """
///         public var \(name): \(type)
///         """
///
/// A hole may hold several lines; they are indented as the hole is. A hole without text takes its line with it.
package struct Code: ExpressibleByStringInterpolation, Hashable, Sendable {
    /// A line's spaces are a number until the file is written: to indent a block copies no text.
    struct Line: Hashable, Sendable {
        var spaces = 0
        var text = ""

        var isEmpty: Bool { spaces == 0 && text.isEmpty }
        var size: Int { spaces + text.utf8.count }
        /// How many columns it takes; a scalar takes one.
        var width: Int { spaces + text.unicodeScalars.count }
    }

    /// All lines but the last one.
    let done: [Line]
    let last: Line

    package init(stringLiteral value: StaticString) {
        var writer = LineWriter()
        writer.append(value)
        self.init(writer)
    }
    package init(stringInterpolation: Interpolation) { self.init(stringInterpolation.writer) }

    private init(_ writer: consuming LineWriter) {
        writer.close()
        done = writer.done
        last = writer.last
    }

    package var isEmpty: Bool { done.isEmpty && last.isEmpty }
    var isOneLine: Bool { done.isEmpty }
    /// How many columns the lines take together, a line end counted as one.
    var width: Int { done.reduce(last.width) { $0 + $1.width + 1 } }

    /// The whole text.
    package var text: String { String(decoding: utf8, as: UTF8.self) }

    private var utf8: [UInt8] {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(done.reduce(last.size) { $0 + $1.size + 1 })
        for line in done {
            Self.write(line, to: &bytes)
            bytes.append(UInt8(ascii: "\n"))
        }
        Self.write(last, to: &bytes)
        return bytes
    }

    private static func write(_ line: Line, to bytes: inout [UInt8]) {
        if line.spaces > 0 { bytes.append(contentsOf: repeatElement(UInt8(ascii: " "), count: line.spaces)) }
        bytes.append(contentsOf: line.text.utf8)
    }

    /// The pieces after one another, with a separator.
    package static func joined(_ pieces: [Code], by separator: StaticString = "\n") -> Code {
        var writer = LineWriter()
        var isFirst = true
        for piece in pieces where !piece.isEmpty {
            if !isFirst { writer.append(separator) }
            writer.append(piece, isIndented: false)
            isFirst = false
        }
        return Code(writer)
    }

    /// The pieces with commas between them, as many on a line as fit.
    package static func filled(_ pieces: [Code], width: Int = 88) -> Code {
        var writer = LineWriter()
        for (index, piece) in pieces.enumerated() {
            let comma = index + 1 < pieces.count ? 1 : 0
            if index > 0 { writer.append(writer.last.width + piece.width + comma < width ? " " : "\n") }
            writer.append(piece, isIndented: false)
            if comma > 0 { writer.append(",") }
        }
        return Code(writer)
    }

    /// The pieces as paragraphs, with a blank line between two.
    package static func paragraphs(_ pieces: [Code]) -> Code { joined(pieces, by: "\n\n") }
}

extension Code {
    /// The holes: an overload for each meaning that a value may have.
    package struct Interpolation: StringInterpolationProtocol {
        fileprivate var writer = LineWriter()

        package init(literalCapacity: Int, interpolationCount: Int) {}

        package mutating func appendLiteral(_ literal: StaticString) { writer.append(literal) }

        /// An identifier, escaped where it must be.
        package mutating func appendInterpolation(_ name: Identifier) { writer.append(safe: name.escaped) }
        /// An identifier after a dot or before a colon, where fewer words need an escape.
        package mutating func appendInterpolation(member name: Identifier) { writer.append(safe: name.afterDot) }
        package mutating func appendInterpolation(_ lines: [Code]) { writer.append(Code.joined(lines)) }
        package mutating func appendInterpolation(_ code: Code) { writer.append(code) }
        package mutating func appendInterpolation(_ doc: DocComment) { writer.append(comment: doc.lines) }
        /// A text of the description, as a string literal.
        package mutating func appendInterpolation(literal: String) {
            writer.append(safe: StringLiteral.quoted(literal))
        }
        package mutating func appendInterpolation(literal: Int) { writer.append(safe: String(literal)) }
        package mutating func appendInterpolation(literal: UInt64) { writer.append(safe: String(literal)) }
        /// A finite number, without a fraction where it has none.
        package mutating func appendInterpolation(literal: Double) {
            writer.append(safe: Int(exactly: literal).map(String.init) ?? literal.description)
        }
        /// A text within a comment of one line.
        package mutating func appendInterpolation(comment: String) { writer.append(safe: DocComment.oneLine(comment)) }
    }
}
