// Literals, holes and whole blocks are put behind one another in one buffer; blocks are copied whole, their indentation as a mark.

struct LineWriter {
    private(set) var bytes: ByteBuffer
    /// How many spaces the last line begins with. They are written when its first text is.
    private(set) var spaces = 0
    private(set) var hasText = false
    private(set) var isOneLine = true
    /// Whether nothing but holes without text stand on the last line.
    private var isLineOfHoles = false
    /// What `spaces` and `hasText` were on the line before.
    private var previous = (spaces: 0, hasText: false)

    private static let newline = UInt8(ascii: "\n")
    private static let space = UInt8(ascii: " ")

    init(capacity: Int = 0) { bytes = ByteBuffer(capacity: capacity) }

    /// Whether a literal is one line that begins with text.
    static func isText(_ literal: StaticString) -> Bool {
        literal.withUTF8Buffer { $0.first.map { $0 != space } ?? false && !$0.contains(newline) }
    }

    /// A literal of this program, read where it stands, without a copy: it may hold several lines.
    mutating func append(_ literal: StaticString) {
        literal.withUTF8Buffer { text in
            var start = 0
            for index in text.indices where text[index] == Self.newline {
                append(text, start, index)
                endLine()
                start = index + 1
            }
            append(text, start, text.count)
        }
    }

    /// A part of a line.
    private mutating func append(_ text: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int) {
        guard start < end else { return }
        isLineOfHoles = false
        var start = start
        if !hasText {
            while start < end, text[start] == Self.space {
                spaces += 1
                start += 1
            }
            if start == end { return }
            beginText()
        }
        bytes.append(contentsOf: UnsafeBufferPointer(rebasing: text[start..<end]))
    }

    private mutating func beginText() {
        guard !hasText else { return }
        hasText = true
        writeSpaces()
    }

    private mutating func writeSpaces() {
        bytes.append(Self.space, times: spaces)
    }

    private mutating func endLine() {
        if !isLineOfHoles {
            if !hasText { writeSpaces() }
            bytes.append(Self.newline)
            isOneLine = false
            previous = (spaces, hasText)
        }
        isLineOfHoles = false
        spaces = 0
        hasText = false
    }

    /// A part of a line that is safe by its making: an identifier, a number.
    mutating func append(safe text: String) {
        if text.isEmpty { return appendNothing() }
        isLineOfHoles = false
        beginText()
        bytes.append(contentsOf: text.utf8)
    }

    /// A text of the description, as a string literal.
    mutating func append(literal text: String) {
        isLineOfHoles = false
        beginText()
        StringLiteral.append(text, to: &bytes)
    }

    /// The lines of a comment, each indented as the hole is.
    mutating func append(_ comment: DocComment) {
        if comment.bytes.isEmpty { return appendNothing() }
        isLineOfHoles = false
        let indentation = spaces
        beginText()
        guard !comment.isOneLine else { return bytes.append(contentsOf: comment.bytes) }
        comment.bytes.withUnsafeBufferPointer { append($0, indentedBy: indentation) }
        spaces = indentation
        previous = (indentation, true)
        isOneLine = false
    }

    /// A block, its lines indented as the hole is.
    mutating func append(_ code: Code, isIndented: Bool = true) {
        switch code.content {
        case .literal(let text): append(text)
        case .lines(let lines): append(lines, of: code, isIndented: isIndented)
        }
    }

    private mutating func append(_ lines: ByteBuffer, of code: Code, isIndented: Bool) {
        if lines.isEmpty { return appendNothing() }
        isLineOfHoles = false
        // What is larger than the room here is rather taken over than copied.
        if bytes.capacity < lines.count, bytes.isEmpty, spaces == 0, !hasText {
            bytes = lines
            spaces = code.lastSpaces
            hasText = code.lastHasText
            isOneLine = code.isOneLine
            return
        }
        lines.withBytes { append($0, of: code, indentedBy: isIndented ? spaces : 0) }
    }

    private mutating func append(_ lines: UnsafeBufferPointer<UInt8>, of code: Code, indentedBy indentation: Int) {
        var start = 0
        if !hasText {
            while start < lines.count, lines[start] == Self.space { start += 1 }
            spaces += start
            if start < lines.count, lines[start] != Self.newline { beginText() }
        }
        let block = UnsafeBufferPointer(rebasing: lines[start...])
        guard !code.isOneLine else { return bytes.append(contentsOf: block) }
        append(block, indentedBy: indentation)
        spaces = code.lastSpaces + (code.lastHasText ? indentation : 0)
        hasText = code.lastHasText
        isOneLine = false
    }

    private mutating func append(_ block: UnsafeBufferPointer<UInt8>, indentedBy spaces: Int) {
        IndentationMark.append(spaces, isEnd: false, to: &bytes)
        bytes.append(contentsOf: block)
        IndentationMark.append(spaces, isEnd: true, to: &bytes)
    }

    private mutating func appendNothing() { isLineOfHoles = !hasText }

    /// To be called at the end: a last line of holes without text goes, with the line end before it.
    mutating func close() {
        if isLineOfHoles {
            isLineOfHoles = false
            (spaces, hasText) = previous
            removeLastLineEnd()
        } else if !hasText {
            writeSpaces()
        }
    }

    private mutating func removeLastLineEnd() {
        let text = bytes.array
        guard let end = text.lastIndex(of: Self.newline) else { return }
        bytes.removeLast(text.count - end)
        bytes.append(contentsOf: text[(end + 1)...])
        isOneLine = !text[..<end].contains(Self.newline)
    }
}
