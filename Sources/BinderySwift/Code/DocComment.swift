// A text of the description becomes `///` lines: wrapped, and without anything that could end the comment.

package struct DocComment: Hashable, Sendable {
    package private(set) var lines: [String] = []

    /// Paragraphs of CommonMark, wrapped so that a line ends about column 100 when it starts at `indentation`.
    ///
    ///     "Up to 4.\u{2028}let x = 1"   →   /// Up to 4. let x = 1
    package init(_ paragraphs: [String?], indentation: Int = 4) {
        let width = max(40, 100 - indentation - 4)
        for paragraph in paragraphs {
            guard let paragraph else { continue }
            let wrapped = Self.wrapped(paragraph, to: width)
            guard !wrapped.isEmpty else { continue }
            if !lines.isEmpty { lines.append("///") }
            lines += wrapped.map { $0.isEmpty ? "///" : "/// \($0)" }
        }
    }

    package init(_ paragraphs: String?..., indentation: Int = 4) { self.init(paragraphs, indentation: indentation) }

    /// The text on one line, for a `//` comment.
    package static func oneLine(_ text: String) -> String { Self.sourceLines(text).joined(separator: " ") }

    private static func wrapped(_ text: String, to width: Int) -> [String] {
        var result: [String] = []
        var paragraph: [Substring] = []
        var hang = ""
        var isFenced = false
        func flush() {
            result += fill(paragraph, hang: hang, to: width)
            paragraph = []
            hang = ""
        }
        for line in sourceLines(text) {
            let trimmed = line.drop { $0 == " " }
            if trimmed.hasPrefix("```") || trimmed.hasPrefix("~~~") {
                flush()
                isFenced.toggle()
                result.append(line)
            } else if isFenced || line.hasPrefix("    ") && paragraph.isEmpty || trimmed.hasPrefix("|") {
                flush()
                result.append(line)
            } else if trimmed.isEmpty {
                flush()
                if let last = result.last, !last.isEmpty { result.append("") }
            } else {
                let marker = listMarker(trimmed)
                if !marker.isEmpty || trimmed.hasPrefix("#") { flush() }
                if paragraph.isEmpty {
                    let lead = String(repeating: " ", count: min(8, line.count - trimmed.count))
                    hang = marker.isEmpty ? lead : lead + String(repeating: " ", count: marker.count)
                    paragraph = marker.isEmpty ? [] : [Substring(lead + marker)]
                    paragraph += trimmed.dropFirst(marker.count).split(separator: " ")
                } else {
                    paragraph += trimmed.split(separator: " ")
                }
                if trimmed.hasPrefix("#") { flush() }
            }
        }
        flush()
        while result.last?.isEmpty == true { result.removeLast() }
        while result.first?.isEmpty == true { result.removeFirst() }
        return result
    }

    /// `- ` or `1. ` at the start of a list's item.
    private static func listMarker(_ line: Substring) -> Substring {
        if line.hasPrefix("- ") || line.hasPrefix("* ") || line.hasPrefix("+ ") { return line.prefix(2) }
        let digits = line.prefix { $0.isASCII && $0.isNumber }
        if (1...3).contains(digits.count), line.dropFirst(digits.count).hasPrefix(". ") {
            return line.prefix(digits.count + 2)
        }
        return ""
    }

    /// Words set into lines; a first word that is a marker carries its own space.
    private static func fill(_ words: [Substring], hang: String, to width: Int) -> [String] {
        var lines: [String] = []
        var line = ""
        var length = 0
        for word in words {
            let count = word.count
            if line.isEmpty {
                line = lines.isEmpty && word.hasSuffix(" ") ? String(word) : (lines.isEmpty ? "" : hang) + word
                length = line.count
            } else if length + 1 + count > width {
                lines.append(line)
                line = hang + word
                length = hang.count + count
            } else {
                let isAfterMarker = line.hasSuffix(" ")
                line += isAfterMarker ? String(word) : " \(word)"
                length += count + (isAfterMarker ? 0 : 1)
            }
        }
        if !line.isEmpty { lines.append(line) }
        return lines
    }

    /// The text's lines, each safe to stand in a comment: every kind of line end splits, other controls become visible.
    private static func sourceLines(_ text: String) -> [String] {
        var lines: [String] = []
        var line = String.UnicodeScalarView()
        var previous: Unicode.Scalar = " "
        func end() {
            var kept = String(line)
            while kept.hasSuffix(" ") { kept.removeLast() }
            lines.append(kept)
            line = String.UnicodeScalarView()
        }
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\n" where previous == "\r": break
            case "\n", "\r", "\u{B}", "\u{C}", "\u{85}", "\u{2028}", "\u{2029}": end()
            case "\t": line.append(" ")
            case "\u{A0}": line.append(" ")
            default:
                if isPlain(scalar) {
                    line.append(scalar)
                } else {
                    line.append(contentsOf: "U+\(String(scalar.value, radix: 16, uppercase: true))".unicodeScalars)
                }
            }
            previous = scalar
        }
        end()
        return lines
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
