// A text that schemas allow: of their pattern, their format, or the name of the member, within their lengths.

import BinderyIR
import BinderyYAML

struct TextMaker {
    let schemas: [Schema]
    /// What the value is called where it stands.
    let name: String

    /// nil where the lengths exclude each other, or a pattern cannot be written.
    func text(_ choices: inout Choices) -> String? {
        let least = schemas.compactMap { $0.keyword("minLength")?.int }.max() ?? 0
        let most = schemas.compactMap { $0.keyword("maxLength")?.int }.min() ?? .max
        guard least <= most, least <= 1_000_000 else { return nil }
        for pattern in schemas.compactMap({ $0.keyword("pattern")?.text }) {
            if let text = PatternText(pattern)?.text(least...most, &choices) { return text }
        }
        let number = choices.isFirst ? choices.turn : choices.index(below: 200)
        let format = schemas.lazy.compactMap { $0.keyword("format")?.text }.first
        let encoding = schemas.lazy.compactMap { $0.keyword("contentEncoding")?.text }.first
        if let text = Self.formatted(encoding == "base64" ? "byte" : format ?? "", number),
            (least...most).contains(text.unicodeScalars.count)
        {
            return text
        }
        var text = name.isEmpty ? "text" : name
        if number > 0 { text += " \(number + 1)" }
        if text.unicodeScalars.count > most { text = String(text.suffix(most)) }
        while text.unicodeScalars.count < least {
            text += String("abcdefghijklmnopqrstuvwxyz".prefix(least - text.unicodeScalars.count))
        }
        return text
    }

    /// A text of a format; nil for formats that are not known, or are no more than a hint.
    private static func formatted(_ format: String, _ number: Int) -> String? {
        func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
        let day = "2026-01-\(two(1 + number % 28))"
        return switch format {
        case "date-time": "\(day)T03:04:05Z"
        case "date": day
        case "time": "03:04:\(two(number % 60))Z"
        case "duration": "PT\(number + 1)S"
        case "uuid": "00000000-0000-4000-8000-000000000\(String(number % 900 + 100))"
        case "email", "idn-email": "user\(number + 1)@example.com"
        case "hostname", "idn-hostname": "host\(number + 1).example.com"
        case "ipv4": "192.0.2.\(number % 254 + 1)"
        case "ipv6": "2001:db8::\(number % 900 + 1)"
        case "uri", "url", "iri": "https://example.com/\(number + 1)"
        case "uri-reference", "iri-reference": "/\(number + 1)"
        case "uri-template": "/{id}/\(number + 1)"
        case "json-pointer": "/\(number)"
        case "relative-json-pointer": "0/\(number)"
        case "regex": "^\(number)$"
        case "byte", "base64", "base64url": ["AQID", "BAUG", "BwgJ", "CgsM"][number % 4]
        default: nil
        }
    }
}
