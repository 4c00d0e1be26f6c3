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
            let lead = line.utf8.prefix { $0 == UInt8(ascii: " ") }.count
            let trimmed = line.dropFirst(inUTF8: lead)
            if trimmed.hasPrefix("```") || trimmed.hasPrefix("~~~") {
                flush()
                isFenced.toggle()
                result.append(String(line))
            } else if isFenced || lead >= 4 && paragraph.isEmpty || trimmed.utf8.first == UInt8(ascii: "|") {
                flush()
                result.append(String(line))
            } else if trimmed.isEmpty {
                flush()
                if let last = result.last, !last.isEmpty { result.append("") }
            } else {
                let marker = listMarker(trimmed)
                let isHeading = trimmed.utf8.first == UInt8(ascii: "#")
                if !marker.isEmpty || isHeading { flush() }
                if paragraph.isEmpty {
                    let spaces = String(repeating: " ", count: min(8, lead))
                    hang = marker.isEmpty ? spaces : spaces + String(repeating: " ", count: marker.utf8.count)
                    paragraph = marker.isEmpty ? [] : [Substring(spaces + marker)]
                    paragraph += trimmed.dropFirst(inUTF8: marker.utf8.count).words
                } else {
                    paragraph += trimmed.words
                }
                if isHeading { flush() }
            }
        }
        flush()
        while result.last?.isEmpty == true { result.removeLast() }
        while result.first?.isEmpty == true { result.removeFirst() }
        return result
    }

    /// `- ` or `1. ` at the start of a list's item.
    private static func listMarker(_ line: Substring) -> Substring {
        var bytes = line.utf8.prefix(5).makeIterator()
        var length = 0
        while let byte = bytes.next() {
            length += 1
            switch byte {
            case UInt8(ascii: "0")...UInt8(ascii: "9") where length <= 3: continue
            case UInt8(ascii: "-") where length == 1, UInt8(ascii: "*") where length == 1,
                UInt8(ascii: "+") where length == 1, UInt8(ascii: ".") where length > 1:
                return bytes.next() == UInt8(ascii: " ") ? Substring(line.utf8.prefix(length + 1)) : ""
            default: return ""
            }
        }
        return ""
    }

    /// Words set into lines; a first word that is a marker carries its own space.
    private static func fill(_ words: [Substring], hang: String, to width: Int) -> [String] {
        var lines: [String] = []
        var line = ""
        var length = 0
        var isAfterMarker = false
        for word in words {
            let count = word.unicodeScalars.count
            if line.isEmpty {
                line = String(word)
                length = count
                isAfterMarker = word.utf8.last == UInt8(ascii: " ")
            } else if length + 1 + count > width {
                lines.append(line)
                line = hang
                line += word
                length = hang.utf8.count + count
                isAfterMarker = false
            } else {
                if !isAfterMarker { line += " " }
                line += word
                length += count + (isAfterMarker ? 0 : 1)
                isAfterMarker = false
            }
        }
        if !line.isEmpty { lines.append(line) }
        return lines
    }

    /// The text's lines, each safe to stand in a comment: every kind of line end splits, other controls become visible.
    private static func sourceLines(_ text: String) -> [Substring] {
        if text.utf8.allSatisfy({ $0 >= 0x20 && $0 < 0x7F || $0 == 0x0A }) {
            return text.utf8.split(separator: 0x0A, omittingEmptySubsequences: false).map { line in
                let end = line.lastIndex { $0 != 0x20 }.map(line.index(after:))
                return Substring(line[..<(end ?? line.startIndex)])
            }
        }
        var lines: [Substring] = []
        var line = String.UnicodeScalarView()
        var previous: Unicode.Scalar = " "
        func end() {
            var kept = String(line)
            while kept.hasSuffix(" ") { kept.removeLast() }
            lines.append(Substring(kept))
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

extension Substring {
    /// What spaces separate.
    fileprivate var words: [Substring] { utf8.split(separator: UInt8(ascii: " ")).map(Substring.init) }

    /// What follows so many bytes, all of them ASCII.
    fileprivate func dropFirst(inUTF8 count: Int) -> Substring { Substring(utf8.dropFirst(count)) }
}
