// Swift text under construction. Only literals of this program and values of known meaning get in; a bare String does not.

/// A piece of Swift source.
///
///     let code: Code = """
///         public var \(name): \(type)
///         """
///
/// A hole may hold several lines; they are indented as the hole is. A hole without text takes its line with it.
package struct Code: ExpressibleByStringInterpolation, Sendable {
    enum Content: Sendable {
        /// One line of this program, which stays where it stands.
        case literal(StaticString)
        /// Lines that were put together, with marks for those that are indented further.
        case lines(ByteBuffer)
    }

    let content: Content
    /// How many spaces the last line begins with, and whether it holds more than those.
    let lastSpaces: Int
    let lastHasText: Bool
    let isOneLine: Bool

    package init(stringLiteral value: StaticString) {
        if LineWriter.isText(value) {
            self.init(oneLine: value)
            return
        }
        var writer = LineWriter(capacity: value.utf8CodeUnitCount)
        writer.append(value)
        self.init(writer)
    }
    package init(stringInterpolation: consuming Interpolation) { self.init(stringInterpolation.writer) }

    private init(oneLine literal: StaticString) {
        content = .literal(literal)
        lastSpaces = 0
        lastHasText = true
        isOneLine = true
    }

    private init(_ writer: consuming LineWriter) {
        writer.close()
        content = .lines(writer.bytes)
        lastSpaces = writer.spaces
        lastHasText = writer.hasText
        isOneLine = writer.isOneLine
    }

    package var isEmpty: Bool { size == 0 }

    /// How many bytes the lines take, with the marks.
    private var size: Int {
        switch content {
        case .literal(let text): text.utf8CodeUnitCount
        case .lines(let bytes): bytes.count
        }
    }

    private var bytes: [UInt8] {
        switch content {
        case .literal(let text): Array(text.description.utf8)
        case .lines(let bytes): bytes.array
        }
    }

    /// How many columns the lines take together, a line end counted as one; a scalar takes one.
    var width: Int {
        switch content {
        case .literal(let text) where text.isASCII: text.utf8CodeUnitCount
        case .lines(let lines) where isOneLine: lines.withBytes { Self.columns(of: $0) }
        case .literal, .lines: Self.columns(of: utf8)
        }
    }

    /// The later bytes of a scalar take no column.
    private static func columns(of text: some Sequence<UInt8>) -> Int {
        text.reduce(0) { $0 + ($1 & 0xC0 == 0x80 ? 0 : 1) }
    }

    /// The whole text.
    package var text: String { String(decoding: utf8, as: UTF8.self) }

    /// The whole text in UTF-8, with a line end behind it.
    var file: [UInt8] {
        var text = utf8
        text.append(UInt8(ascii: "\n"))
        return text
    }

    private var utf8: [UInt8] {
        guard case .lines(let lines) = content, !isOneLine else { return bytes }
        var text: [UInt8] = []
        // Most lines of a file are indented, which adds about a third.
        text.reserveCapacity(lines.count + lines.count / 2)
        lines.withBytes { IndentationMark.write($0, to: &text) }
        return text
    }

    /// The pieces after one another, with a separator.
    package static func joined(_ pieces: [Code], by separator: StaticString = "\n") -> Code {
        if pieces.count == 1 { return pieces[0] }
        var writer = LineWriter(capacity: pieces.reduce(0) { $0 + $1.size + separator.utf8CodeUnitCount })
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
        var column = 0
        for (index, piece) in pieces.enumerated() {
            let comma = index + 1 < pieces.count ? 1 : 0
            let needed = piece.width + comma
            if index > 0 {
                let fits = column + needed < width
                writer.append(fits ? " " : "\n")
                column = fits ? column + 1 : 0
            }
            writer.append(piece, isIndented: false)
            if comma > 0 { writer.append(",") }
            column += needed
        }
        return Code(writer)
    }

    /// The pieces as paragraphs, with a blank line between two.
    package static func paragraphs(_ pieces: [Code]) -> Code { joined(pieces, by: "\n\n") }
}

extension Code {
    /// The holes: an overload for each meaning that a value may have.
    package struct Interpolation: StringInterpolationProtocol {
        fileprivate var writer: LineWriter

        package init(literalCapacity: Int, interpolationCount: Int) {
            // A buffer that grows is copied and allocated anew, which costs more than room that is not used.
            writer = LineWriter(capacity: literalCapacity + 40 * interpolationCount)
        }

        package mutating func appendLiteral(_ literal: StaticString) { writer.append(literal) }

        /// An identifier, escaped where it must be.
        package mutating func appendInterpolation(_ name: Identifier) { writer.append(safe: name.escaped) }
        /// An identifier after a dot or before a colon, where fewer words need an escape.
        package mutating func appendInterpolation(member name: Identifier) { writer.append(safe: name.afterDot) }
        package mutating func appendInterpolation(_ lines: [Code]) { writer.append(Code.joined(lines)) }
        package mutating func appendInterpolation(_ code: Code) { writer.append(code) }
        package mutating func appendInterpolation(_ doc: DocComment) { writer.append(doc) }
        /// A text of the description, as a string literal.
        package mutating func appendInterpolation(literal: String) { writer.append(literal: literal) }
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

extension Code: Equatable {
    /// Whether two pieces hold the same lines, indented in the same way.
    package static func == (one: Code, other: Code) -> Bool {
        one.size == other.size && one.bytes == other.bytes
    }
}
