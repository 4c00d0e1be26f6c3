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
        let number = choices.isFirst ? choices.turn : choices.index(below: 200)
        let encoding = schemas.lazy.compactMap { $0.keyword("contentEncoding")?.text }.first
        let format = schemas.lazy.compactMap { $0.keyword("format")?.text }.first ?? ""
        let formatted = FormattedText(encoding == "base64" ? "byte" : format, number)
        let patterns = schemas.compactMap { $0.keyword("pattern")?.text }
        let compiled = patterns.compactMap { schemas.first?.table.pattern($0) }
        if let text = formatted?.text(least...most, compiled) { return text }
        for pattern in patterns {
            guard let text = PatternText(pattern)?.text(least...most, &choices) else { continue }
            return formatted?.laid(under: text, least...most, compiled) ?? text
        }
        var text = name.isEmpty ? "text" : name
        if number > 0 { text += " \(number + 1)" }
        if text.unicodeScalars.count > most { text = String(text.suffix(most)) }
        while text.unicodeScalars.count < least {
            text += String("abcdefghijklmnopqrstuvwxyz".prefix(least - text.unicodeScalars.count))
        }
        return text
    }
}
