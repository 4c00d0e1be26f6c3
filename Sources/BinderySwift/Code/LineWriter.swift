// The lines of a piece of code as they come to be: literals, holes and whole blocks are put behind one another.

struct LineWriter {
    private(set) var done: [Code.Line] = []
    private(set) var last = Code.Line()
    /// Whether nothing but holes without text stand on the last line.
    private var isLineOfHoles = false

    /// A literal of this program, read where it stands, without a copy: it may hold several lines.
    mutating func append(_ literal: StaticString) {
        literal.withUTF8Buffer { bytes in
            var start = 0
            while let end = bytes[start...].firstIndex(of: UInt8(ascii: "\n")) {
                append(piece: bytes[start..<end])
                endLine()
                start = end + 1
            }
            append(piece: bytes[start...])
        }
    }

    private mutating func append(piece: Slice<UnsafeBufferPointer<UInt8>>) {
        guard !piece.isEmpty else { return }
        isLineOfHoles = false
        guard last.text.isEmpty else {
            last.text += String(decoding: piece, as: UTF8.self)
            return
        }
        let start = piece.firstIndex { $0 != UInt8(ascii: " ") } ?? piece.endIndex
        last.spaces += start - piece.startIndex
        last.text = String(decoding: piece[start...], as: UTF8.self)
    }

    private mutating func endLine() {
        if !isLineOfHoles { done.append(last) }
        isLineOfHoles = false
        last = Code.Line()
    }

    /// A line that is safe by its making: an identifier, an escaped literal.
    mutating func append(safe text: String) {
        if text.isEmpty { return appendNothing() }
        isLineOfHoles = false
        if last.text.isEmpty { last.text = text } else { last.text += text }
    }

    /// The lines of a comment, each indented as the hole is.
    mutating func append(comment lines: [String]) {
        if lines.isEmpty { return appendNothing() }
        let spaces = last.spaces
        for (index, line) in lines.enumerated() {
            if index > 0 {
                endLine()
                last.spaces = spaces
            }
            append(safe: line)
        }
    }

    /// A block, its lines indented as the hole is.
    mutating func append(_ code: Code, isIndented: Bool = true) {
        if code.isEmpty { return appendNothing() }
        isLineOfHoles = false
        let spaces = isIndented ? last.spaces : 0
        append(code.done.first ?? code.last)
        guard !code.isOneLine else { return }
        endLine()
        for line in code.done.dropFirst() { done.append(indented(line, by: spaces)) }
        last = indented(code.last, by: spaces)
    }

    private mutating func append(_ line: Code.Line) {
        if last.text.isEmpty {
            last.spaces += line.spaces
            last.text = line.text
        } else {
            if line.spaces > 0 { last.text += String(repeating: " ", count: line.spaces) }
            last.text += line.text
        }
    }

    private func indented(_ line: Code.Line, by spaces: Int) -> Code.Line {
        line.text.isEmpty ? line : Code.Line(spaces: line.spaces + spaces, text: line.text)
    }

    private mutating func appendNothing() { isLineOfHoles = last.text.isEmpty }

    /// To be called at the end: a last line of holes without text goes, with the line end before it.
    mutating func close() {
        guard isLineOfHoles else { return }
        isLineOfHoles = false
        last = done.popLast() ?? Code.Line()
    }
}
