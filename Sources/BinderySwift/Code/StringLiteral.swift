// A text becomes a Swift string literal that means just that text, whatever stands in it.

package enum StringLiteral {
    /// `He said "hi" \(x)` → `"He said \"hi\" \\(x)"`
    package static func quoted(_ text: String) -> String {
        var literal = ByteBuffer(capacity: text.utf8.count + 2)
        append(text, to: &literal)
        return String(decoding: literal.array, as: UTF8.self)
    }

    static func append(_ text: String, to literal: inout ByteBuffer) {
        literal.append(quote)
        let start = literal.count
        if text.utf8.withContiguousStorageIfAvailable({ appendASCII($0, to: &literal) }) != true {
            literal.removeLast(literal.count - start)
            for scalar in text.unicodeScalars {
                if scalar.isASCII, isPlain(UInt8(scalar.value)) {
                    literal.append(UInt8(scalar.value))
                } else {
                    literal.append(contentsOf: escaped(scalar).utf8)
                }
            }
        }
        literal.append(quote)
    }

    /// Appends what stands between two escapes at once; false where a byte is not ASCII, and then too much or too little may
    /// have been appended.
    private static func appendASCII(_ text: some RandomAccessCollection<UInt8>, to literal: inout ByteBuffer) -> Bool {
        var start = text.startIndex
        var index = start
        while index < text.endIndex {
            let byte = text[index]
            if isPlain(byte) {
                index = text.index(after: index)
                continue
            }
            guard byte < 0x80 else { return false }
            literal.append(contentsOf: text[start..<index])
            literal.append(contentsOf: escaped(Unicode.Scalar(byte)).utf8)
            index = text.index(after: index)
            start = index
        }
        literal.append(contentsOf: text[start...])
        return true
    }

    private static let quote = UInt8(ascii: "\"")

    private static func isPlain(_ byte: UInt8) -> Bool {
        byte >= 0x20 && byte < 0x7F && byte != quote && byte != UInt8(ascii: "\\")
    }

    private static func escaped(_ scalar: Unicode.Scalar) -> String {
        switch scalar {
        case "\"": "\\\""
        case "\\": "\\\\"
        case "\n": "\\n"
        case "\r": "\\r"
        case "\t": "\\t"
        default: isVisible(scalar) ? String(scalar) : "\\u{\(String(scalar.value, radix: 16, uppercase: true))}"
        }
    }

    /// Whether a reader of the source sees the scalar as what it is. Marks would join the character before them.
    private static func isVisible(_ scalar: Unicode.Scalar) -> Bool {
        if scalar.isASCII { return scalar.value >= 0x20 && scalar.value < 0x7F }
        if scalar.properties.isDefaultIgnorableCodePoint || scalar.properties.isBidiControl { return false }
        return switch scalar.properties.generalCategory {
        case .control, .format, .surrogate, .privateUse, .unassigned, .lineSeparator, .paragraphSeparator,
            .spaceSeparator, .nonspacingMark, .spacingMark, .enclosingMark:
            false
        default: true
        }
    }
}
