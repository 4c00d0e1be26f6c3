// A text of the description becomes `///` lines: wrapped, and without anything that could end the comment.

package struct DocComment: Hashable, Sendable {
    /// The lines in UTF-8, with line ends between them.
    private(set) var bytes: [UInt8] = []
    private(set) var isOneLine = true

    /// Paragraphs of CommonMark, wrapped so that a line ends about column 100 when it starts at `indentation`.
    ///
    ///     "Up to 4.\u{2028}let x = 1"   →   /// Up to 4. let x = 1
    package init(_ paragraphs: [String?], indentation: Int = 4) {
        let width = max(40, 100 - indentation - 4)
        for paragraph in paragraphs {
            guard let paragraph else { continue }
            var setting = CommentSetting(width: width)
            Self.forEachLine(of: paragraph) { setting.add($0) }
            setting.finish()
            guard setting.lineCount > 0 else { continue }
            isOneLine = bytes.isEmpty && setting.lineCount == 1
            if bytes.isEmpty {
                bytes = setting.lines
            } else {
                bytes.append(contentsOf: "\n///\n".utf8)
                bytes.append(contentsOf: setting.lines)
            }
        }
    }

    package var lines: [String] {
        bytes.isEmpty ? [] : bytes.split(separator: 0x0A).map { String(decoding: $0, as: UTF8.self) }
    }

    package init(_ paragraphs: String?..., indentation: Int = 4) { self.init(paragraphs, indentation: indentation) }

    /// The text on one line, for a `//` comment.
    package static func oneLine(_ text: String) -> String {
        var line: [UInt8] = []
        var isFirst = true
        forEachLine(of: text) {
            if !isFirst { line.append(0x20) }
            line.append(contentsOf: $0)
            isFirst = false
        }
        return String(decoding: line, as: UTF8.self)
    }

    /// Gives the text's lines in UTF-8, each safe to stand in a comment: every kind of line end splits, other controls
    /// become visible, and no space is left at the end.
    private static func forEachLine(of text: String, _ body: (ArraySlice<UInt8>) -> Void) {
        let bytes = Array(text.utf8)
        let isPlain = bytes.allSatisfy { $0 >= 0x20 && $0 < 0x7F || $0 == 0x0A }
        let safe = isPlain ? bytes : Array(safe(text).utf8)
        var start = 0
        while true {
            let end = safe[start...].firstIndex(of: 0x0A) ?? safe.count
            var last = end
            while last > start, safe[last - 1] == 0x20 { last -= 1 }
            body(safe[start..<last])
            if end == safe.count { return }
            start = end + 1
        }
    }

    /// The text with every line end as LF.
    private static func safe(_ text: String) -> String {
        var safe = String.UnicodeScalarView()
        var previous: Unicode.Scalar = " "
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\n" where previous == "\r": break
            case "\n", "\r", "\u{B}", "\u{C}", "\u{85}", "\u{2028}", "\u{2029}": safe.append("\n")
            case "\t", "\u{A0}": safe.append(" ")
            default:
                if isPlain(scalar) {
                    safe.append(scalar)
                } else {
                    safe.append(contentsOf: "U+\(String(scalar.value, radix: 16, uppercase: true))".unicodeScalars)
                }
            }
            previous = scalar
        }
        return String(safe)
    }

    /// Joiners and variation selectors are part of many scripts and emoji; controls and what turns the writing are not.
    private static func isPlain(_ scalar: Unicode.Scalar) -> Bool {
        if scalar.isASCII { return scalar.value >= 0x20 && scalar.value < 0x7F }
        if scalar == "\u{200C}" || scalar == "\u{200D}" || scalar.properties.isVariationSelector { return true }
        return switch scalar.properties.generalCategory {
        case .control, .format, .surrogate, .privateUse, .unassigned, .lineSeparator, .paragraphSeparator: false
        default: true
        }
    }
}
