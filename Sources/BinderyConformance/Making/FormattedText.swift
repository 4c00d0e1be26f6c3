// A format goes in, texts of it come out: a usual one, short ones, longer ones.

import BinderyIR
import BinderyYAML

/// Texts of a format, the usual one first.
struct FormattedText {
    private let format: String
    private let candidates: [String]

    /// nil for formats that are not known, or are no more than a hint.
    init?(_ format: String, _ number: Int) {
        candidates = Self.candidates(format, number)
        self.format = format
        if candidates.isEmpty { return nil }
    }

    /// The first whose length is within bounds, and which all patterns match.
    func text(_ lengths: ClosedRange<Int>, _ patterns: [Pattern]) -> String? {
        (candidates + candidates.prefix(1).compactMap { longer($0, lengths.lowerBound) }).first { text in
            lengths.contains(text.unicodeScalars.count) && patterns.allSatisfy { $0.matches(text) }
        }
    }

    /// A text of the format that begins or ends with a text of a pattern: `2024-` → `2024-01-01`.
    func laid(under text: String, _ lengths: ClosedRange<Int>, _ patterns: [Pattern]) -> String? {
        candidates.flatMap { [text + $0.dropFirst(text.count), $0.dropLast(text.count) + text] }.first { text in
            let value = YAMLNode.parsed(JSONQuote.quote(text))
            return lengths.contains(text.unicodeScalars.count) && patterns.allSatisfy { $0.matches(text) }
                && value.flatMap { Formats.holds($0, .string, format) } ?? false
        }
    }

    /// The same made as long as it has to be, where the format has room for it.
    private func longer(_ text: String, _ least: Int) -> String? {
        let missing = least - text.unicodeScalars.count
        guard missing > 0 else { return nil }
        let filling = String(repeating: "a", count: missing)
        return switch format {
        case "email", "idn-email": filling + text
        case "uri", "url", "iri", "uri-reference", "iri-reference", "json-pointer": text + filling
        default: nil
        }
    }

    private static func candidates(_ format: String, _ number: Int) -> [String] {
        func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
        let day = "2026-01-\(two(1 + number % 28))"
        let letter = String(UnicodeScalar(UInt8(ascii: "a") + UInt8(number % 26)))
        return switch format {
        case "date-time": ["\(day)T03:04:05Z"]
        case "date": [day]
        case "time": ["03:04:\(two(number % 60))Z"]
        case "duration": ["PT\(number + 1)S", "P\(number % 9 + 1)D"]
        case "uuid": ["00000000-0000-4000-8000-000000000\(String(number % 900 + 100))"]
        case "email", "idn-email": ["user\(number + 1)@example.com", "\(letter)@b.example", "\(letter)@b.co"]
        case "hostname", "idn-hostname": ["host\(number + 1).example.com", "\(letter).example", letter]
        case "ipv4": ["192.0.2.\(number % 254 + 1)", "10.0.0.\(number % 9 + 1)"]
        case "ipv6": ["2001:db8::\(number % 900 + 1)", "::\(number % 9 + 1)"]
        case "uri", "url", "iri":
            ["https://example.com/\(number + 1)", "http://\(letter).example", "urn:a:\(letter)", "a:\(letter)"]
        case "uri-reference", "iri-reference": ["/\(number + 1)", letter]
        case "uri-template": ["/{id}/\(number + 1)", letter]
        case "json-pointer": ["/\(number)"]
        case "relative-json-pointer": ["0/\(number)"]
        case "regex": ["^\(number)$", letter]
        case "byte", "base64", "base64url": [["AQID", "BAUG", "BwgJ", "CgsM"][number % 4]]
        default: []
        }
    }
}
