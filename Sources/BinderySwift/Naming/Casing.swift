// Words become one word: UpperCamel for types, lowerCamel for members, acronyms by a short list.

package enum Casing {
    private static let acronyms: [String: String] = Dictionary(
        uniqueKeysWithValues: [
            "API", "APIs", "CPU", "CSS", "CSV", "DNS", "GPU", "HTML", "HTTP", "HTTPS", "ID", "IDs", "IP", "IPs", "JSON",
            "JSONL", "JWT", "PDF", "SDK", "SHA", "SQL", "SSE", "SSH", "SSL", "TCP", "TLS", "TTL", "UDP", "UI", "URI",
            "URIs", "URL", "URLs", "UTF8", "UUID", "UUIDs", "XML", "YAML",
        ].map { ($0.lowercased(), $0) })

    /// The user's own acronyms, by their lower case, while files are made.
    @TaskLocal private static var added: [String: String] = [:]

    /// Does something with these acronyms besides the known ones.
    package static func with<Result>(acronyms: [String], _ work: () -> Result) -> Result {
        if acronyms.isEmpty { return work() }
        let table = Dictionary(acronyms.map { ($0.lowercased(), $0) }) { first, _ in first }
        return $added.withValue(table, operation: work)
    }

    /// `response_format_json_schema` → `ResponseFormatJSONSchema`
    package static func upperCamel(_ words: Words) -> String { joined(words, lowersFirst: false) }
    /// `tool_call_id` → `toolCallID`, `gpt-4.1` → `gpt4_1`
    package static func lowerCamel(_ words: Words) -> String { joined(words, lowersFirst: true) }

    private static func joined(_ words: Words, lowersFirst: Bool) -> String {
        var result = ""
        for (index, word) in words.words.enumerated() {
            let piece = styled(word.text, isFirst: index == 0 && lowersFirst, keepsCapitals: !words.isAllCapitals)
            if word.isSeparated, let last = result.last, last.isNumber, let first = piece.first, first.isNumber {
                result += "_"
            }
            result += piece
        }
        guard let first = result.unicodeScalars.first, !Identifier.isStart(first) else { return result }
        return "_" + result
    }

    private static func styled(_ word: String, isFirst: Bool, keepsCapitals: Bool) -> String {
        let lower = word.lowercased()
        if isFirst { return lower }
        if let acronym = added[lower] ?? acronyms[lower] { return acronym }
        if keepsCapitals, word.unicodeScalars.dropFirst().contains(where: { $0.isCapital }) {
            return word
        }
        return lower.prefix(1).uppercased() + lower.dropFirst()
    }
}
