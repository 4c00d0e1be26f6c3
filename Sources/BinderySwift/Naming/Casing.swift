// Words become one word: UpperCamel for types, lowerCamel for members, acronyms by a short list.

package struct Casing: Sendable {
    private static let acronyms: [String: String] = Dictionary(
        uniqueKeysWithValues: [
            "API", "APIs", "CPU", "CSS", "CSV", "DNS", "GPU", "HTML", "HTTP", "HTTPS", "ID", "IDs", "IP", "IPs", "JSON",
            "JSONL", "JWT", "PDF", "SDK", "SHA", "SQL", "SSE", "SSH", "SSL", "TCP", "TLS", "TTL", "UDP", "UI", "URI",
            "URIs", "URL", "URLs", "UTF8", "UUID", "UUIDs", "XML", "YAML",
        ].map { ($0.lowercased(), $0) })

    /// The user's own acronyms, by their lower case.
    private let added: [String: String]

    /// - Parameter acronyms: words to be written so, besides those that are known.
    package init(acronyms: [String] = []) {
        added = Dictionary(acronyms.map { ($0.lowercased(), $0) }) { first, _ in first }
    }

    /// `response_format_json_schema` → `ResponseFormatJSONSchema`
    package func upperCamel(_ words: Words) -> String { joined(words, lowersFirst: false) }
    /// `tool_call_id` → `toolCallID`, `gpt-4.1` → `gpt4_1`
    package func lowerCamel(_ words: Words) -> String { joined(words, lowersFirst: true) }

    private func joined(_ words: Words, lowersFirst: Bool) -> String {
        var result = ""
        for (index, word) in words.words.enumerated() {
            let piece =
                index == 0 && lowersFirst
                ? word.text.lowercased()
                : styled(word.text, keepsCapitals: !words.isAllCapitals)
            if word.isSeparated, Self.endsInNumber(result), Self.beginsWithNumber(piece) { result += "_" }
            result += piece
        }
        guard let first = result.unicodeScalars.first, !Identifier.isStart(first) else { return result }
        return "_" + result
    }

    private static func endsInNumber(_ text: String) -> Bool {
        guard let last = text.utf8.last else { return false }
        return last < 0x80 ? isDigit(last) : text.last?.isNumber ?? false
    }

    private static func beginsWithNumber(_ text: String) -> Bool {
        guard let first = text.utf8.first else { return false }
        // What follows an ASCII digit may join it into one character, which is a number all the same.
        return first < 0x80 ? isDigit(first) : text.first?.isNumber ?? false
    }

    private static func isDigit(_ byte: UInt8) -> Bool { byte >= UInt8(ascii: "0") && byte <= UInt8(ascii: "9") }
    private static func isCapital(_ byte: UInt8) -> Bool { byte >= UInt8(ascii: "A") && byte <= UInt8(ascii: "Z") }

    private static let longestAcronym = acronyms.keys.map(\.utf8.count).max() ?? 0

    private func styled(_ word: String, keepsCapitals: Bool) -> String {
        let lower = word.lowercased()
        if !added.isEmpty, let acronym = added[lower] { return acronym }
        if lower.utf8.count <= Self.longestAcronym, let acronym = Self.acronyms[lower] { return acronym }
        if word.utf8.allSatisfy({ $0 < 0x80 }) {
            if keepsCapitals, word.utf8.dropFirst().contains(where: Self.isCapital) { return word }
            var bytes = Array(lower.utf8)
            if let first = bytes.first, (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(first) {
                bytes[0] = first - 0x20
            }
            return String(decoding: bytes, as: UTF8.self)
        }
        if keepsCapitals, word.unicodeScalars.dropFirst().contains(where: { $0.isCapital }) {
            return word
        }
        return lower.prefix(1).uppercased() + lower.dropFirst()
    }
}
