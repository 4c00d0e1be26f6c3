// A scalar's text → its spelling in YAML: plain where it reads back as the same, as a block where it has several lines, else
// in double quotes.

enum YAMLText {
    /// Plain, or in double quotes.
    static func quotedWhereNeeded(_ text: String) -> String { isPlain(text) ? text : inQuotes(text) }

    /// A block of lines, `|`; nil for a text that none can hold.
    static func literal(_ text: String, indentation: Int) -> String? {
        guard text.utf8.contains(0x0A), let first = text.unicodeScalars.first, first != " ", first != "\n",
            first != "\t",
            text.unicodeScalars.allSatisfy({ $0 == "\n" || isShown($0) })
        else { return nil }
        let bytes = Array(text.utf8)
        let ends = bytes.reversed().prefix { $0 == 0x0A }.count
        var lines = bytes.split(separator: 0x0A, omittingEmptySubsequences: false).map {
            String(decoding: $0, as: UTF8.self)
        }
        if ends > 0 { lines.removeLast() }
        // A last line of blanks alone would be taken for no line at all.
        guard lines.last?.allSatisfy({ $0 == " " || $0 == "\t" }) != true || ends > 1 else { return nil }
        let lead = String(repeating: " ", count: indentation)
        let head = ends == 0 ? "|-" : ends == 1 ? "|" : "|+"
        return ([head] + lines.map { $0.isEmpty ? "" : lead + $0 }).joined(separator: "\n")
    }

    private static func isPlain(_ text: String) -> Bool {
        let bytes = Array(text.utf8)
        guard let first = bytes.first, let last = bytes.last, CoreType(bytes[...]) == .string, !isOtherInOlderYAML(text)
        else { return false }
        if text == "<<" || text == "---" || text == "..." || text.hasPrefix("--- ") || text.hasPrefix("... ") {
            return false
        }
        if indicators.contains(first) || first == 0x20 || last == 0x20 { return false }
        // `-`, `?` and `:` may begin a text that goes on at once; a colon alone at the end is a key's.
        if first == UInt8(ascii: "-") || first == UInt8(ascii: "?") || first == UInt8(ascii: ":") {
            guard bytes.count > 1, bytes[1] != 0x20 else { return false }
        }
        if last == UInt8(ascii: ":") { return false }
        for (index, byte) in bytes.enumerated().dropFirst() {
            if byte == UInt8(ascii: "#"), bytes[index - 1] == 0x20 { return false }
            if byte == 0x20, bytes[index - 1] == UInt8(ascii: ":") { return false }
        }
        return text.unicodeScalars.allSatisfy { $0 != "\t" && isShown($0) }
    }

    /// Whether readers of YAML 1.1, which many tools still are, take a text for a boolean, a number, a time of the day or a date:
    /// `no`, `1_000`, `0b11`, `12:30:45`, `2020-01-01`.
    private static func isOtherInOlderYAML(_ text: String) -> Bool {
        if text.utf8.count <= 3, olderBooleans.contains(text.lowercased()) { return true }
        var rest = text.utf8[...]
        if rest.first == UInt8(ascii: "+") || rest.first == UInt8(ascii: "-") { rest = rest.dropFirst() }
        guard let first = rest.first, isDigit(first) || first == UInt8(ascii: ".") else { return false }
        let plain = text.utf8.filter { $0 != UInt8(ascii: "_") }
        if plain.count < text.utf8.count, CoreType(plain[...]) != .string { return true }
        if rest.starts(with: "0b".utf8) { return rest.dropFirst(2).allSatisfy { "01_".utf8.contains($0) } }
        let times = rest.split(separator: UInt8(ascii: ":"), omittingEmptySubsequences: false)
        if times.count > 1, times.allSatisfy({ !$0.isEmpty && $0.allSatisfy { isDigit($0) || "._".utf8.contains($0) } })
        {
            return true
        }
        let days = rest.split(separator: UInt8(ascii: "-"), maxSplits: 2)
        return days.count == 3 && days[0].count == 4 && days[0].allSatisfy(isDigit) && days[1].count <= 2
            && days[1].allSatisfy(isDigit) && isDigit(days[2].first ?? 0)
    }

    private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }

    private static let olderBooleans: Set<String> = ["yes", "no", "on", "off"]

    private static let indicators: Set<UInt8> = Set("[]{},#&*!|>'\"%@`=".utf8)

    /// Whether a character may stand in YAML without an escape, and is seen there.
    private static func isShown(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x09, 0x20...0x7E, 0xA0...0x2027, 0x202A...0xD7FF, 0xE000...0xFEFE, 0xFF00...0xFFFD, 0x10000...0x10FFFF:
            true
        default: false
        }
    }

    private static func inQuotes(_ text: String) -> String {
        var quoted = "\""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\"": quoted += "\\\""
            case "\\": quoted += "\\\\"
            case "\n": quoted += "\\n"
            case "\r": quoted += "\\r"
            case "\t": quoted += "\\t"
            default:
                if isShown(scalar) { quoted.unicodeScalars.append(scalar) } else { quoted += escaped(scalar) }
            }
        }
        return quoted + "\""
    }

    private static func escaped(_ scalar: Unicode.Scalar) -> String {
        let digits = String(scalar.value, radix: 16, uppercase: true)
        let (letter, count) = scalar.value > 0xFFFF ? ("U", 8) : scalar.value > 0xFF ? ("u", 4) : ("x", 2)
        return "\\\(letter)" + String(repeating: "0", count: count - digits.count) + digits
    }
}
