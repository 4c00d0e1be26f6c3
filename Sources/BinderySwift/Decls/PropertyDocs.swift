// What a comment says of a value's bounds and default, in one short line.

import BinderyIR

enum PropertyDocs {
    ///     minimum 0, maximum 2, default 1  →  "Default: 1. Range: 0...2."
    static func bounds(of property: Property) -> String? {
        var facts: [String] = []
        if let value = property.defaultValue, value != .null { facts.append("Default: \(text(value)).") }
        if let value = property.constant { facts.append("Always \(text(value)).") }
        facts += sentences(property.facets)
        if property.isReadOnly { facts.append("Only in responses.") }
        if property.isWriteOnly { facts.append("Only in requests.") }
        return facts.isEmpty ? nil : facts.joined(separator: " ")
    }

    static func bounds(_ facets: Facets) -> String? {
        let facts = sentences(facets)
        return facts.isEmpty ? nil : facts.joined(separator: " ")
    }

    private static func sentences(_ facets: Facets) -> [String] {
        var facts = Bound.allCases.compactMap { sentence(of: $0, facets) }
        facts += facets.keys.flatMap { sentences($0).map { "Keys: \(lowered($0))" } }
        facts += facets.values.flatMap { sentences($0).map { "Values: \(lowered($0))" } }
        facts += facets.items.flatMap { sentences($0).map { "Each item: \(lowered($0))" } }
        return facts
    }

    /// Limits that belong together are told by one sentence, at the first of them.
    private static func sentence(of bound: Bound, _ facets: Facets) -> String? {
        switch bound {
        case .minimum: range(facets)
        case .multipleOf: facets[.multipleOf].map { "A multiple of \(short($0))." }
        case .minLength: count("Length", facets.count(.minLength), facets.count(.maxLength))
        case .pattern: facets[.pattern].map { "Pattern: `\(short($0))`." }
        case .minItems: count("Items", facets.count(.minItems), facets.count(.maxItems))
        case .uniqueItems: facets[.uniqueItems].map { _ in "No item twice." }
        case .minProperties: count("Members", facets.count(.minProperties), facets.count(.maxProperties))
        case .exclusiveMinimum, .maximum, .exclusiveMaximum, .maxLength, .maxItems, .maxProperties: nil
        }
    }

    private static func range(_ facets: Facets) -> String? {
        if let low = facets[.minimum], let high = facets[.maximum], facets[.exclusiveMinimum] == nil,
            facets[.exclusiveMaximum] == nil
        {
            return "Range: \(short(low))...\(short(high))."
        }
        var facts: [String] = []
        if let low = facets[.exclusiveMinimum] { facts.append("Above \(short(low)).") }
        if let low = facets[.minimum] { facts.append("At least \(short(low)).") }
        if let high = facets[.exclusiveMaximum] { facts.append("Below \(short(high)).") }
        if let high = facets[.maximum] { facts.append("At most \(short(high)).") }
        return facts.isEmpty ? nil : facts.joined(separator: " ")
    }

    private static func count(_ what: String, _ low: Int?, _ high: Int?) -> String? {
        switch (low, high) {
        case (let low?, let high?): low == high ? "\(what): \(low)." : "\(what): \(low)...\(high)."
        case (let low?, nil): "\(what): at least \(low)."
        case (nil, let high?): "\(what): at most \(high)."
        case (nil, nil): nil
        }
    }

    private static func lowered(_ sentence: String) -> String { sentence.prefix(1).lowercased() + sentence.dropFirst() }

    static func text(_ literal: Literal) -> String {
        switch literal {
        case .null: "null"
        case .boolean(let value): value ? "true" : "false"
        case .number(let text): short(text)
        case .string(let text): "`\"\(short(text))\"`"
        case .json(let text): "`\(short(text))`"
        }
    }

    private static func short(_ text: String) -> String {
        text.utf8.count > 200 && text.count > 200 ? text.prefix(200) + "…" : text
    }

    /// The sentence of a documentation that says what to use instead.
    static func deprecation(_ documentation: String?) -> String? {
        guard let documentation else { return nil }
        let flat = Array(DocComment.oneLine(documentation).utf8)
        guard let found = sentences(of: flat).first(where: saysDeprecation) else { return nil }
        let sentence = String(decoding: found, as: UTF8.self)
        let plain = sentence.filter { $0 != "*" && $0 != "`" }
        return plain.count > 200 || plain.contains("](") ? nil : plain
    }

    /// What stands between full stops with a space behind them, none of it empty.
    private static func sentences(of text: [UInt8]) -> [ArraySlice<UInt8>] {
        var sentences: [ArraySlice<UInt8>] = []
        var start = 0
        for index in text.indices.dropLast()
        where index >= start && text[index] == UInt8(ascii: ".") && text[index + 1] == UInt8(ascii: " ") {
            if index > start { sentences.append(text[start..<index]) }
            start = index + 2
        }
        if start < text.count { sentences.append(text[start...]) }
        return sentences
    }

    private static func saysDeprecation(_ sentence: ArraySlice<UInt8>) -> Bool {
        sentence.indices.contains { index in
            switch sentence[index] {
            case UInt8(ascii: "n"): sentence[index...].starts(with: "nstead".utf8)
            case UInt8(ascii: "d"), UInt8(ascii: "D"):
                sentence[index...].lazy.map { $0 | 0x20 }.starts(with: "deprecat".utf8)
            default: false
            }
        }
    }
}
