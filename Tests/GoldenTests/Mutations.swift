// A seed and a description go in; a description that differs goes out, the same one for the same seed on every machine.

import BinderyTestSupport

/// What is changed.
enum Target: String, CaseIterable, Sendable {
    /// Any bytes: what the reader of YAML has to stand.
    case bytes
    /// References and aliases: what resolving has to stand.
    case references
    /// Keywords and their values: what lowering has to stand.
    case keywords
    /// Names and texts: what naming and emitting have to stand.
    case names
}

struct Mutation {
    private var numbers: SplitMix
    private let target: Target

    init(_ target: Target, seed: UInt64) {
        self.target = target
        numbers = SplitMix(seed: seed)
    }

    /// The description after one to eight changes.
    mutating func apply(to text: String) -> [UInt8] {
        switch target {
        case .bytes: return bytes(Array(text.utf8))
        case .references, .keywords, .names: break
        }
        var lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        for _ in 0..<Int.random(in: 1...8, using: &numbers) where !lines.isEmpty { change(&lines) }
        return Array(lines.joined(separator: "\n").utf8)
    }

    private mutating func bytes(_ bytes: [UInt8]) -> [UInt8] {
        var bytes = bytes
        let pieces: [[UInt8]] =
            [
                "\n", "\t", "*a", "&a ", "{", "}", "[", "]", ": ", "- ", "? ", "<<: ", "!!str ", "|\n", "\u{85}", "'",
                "\"",
            ].map { Array($0.utf8) } + [[0], [0xFF], [0xC0, 0x80]]
        for _ in 0..<Int.random(in: 1...6, using: &numbers) where !bytes.isEmpty {
            let at = Int.random(in: 0..<bytes.count, using: &numbers)
            let end = min(bytes.count, at + Int.random(in: 0...12, using: &numbers))
            switch Int.random(in: 0..<4, using: &numbers) {
            case 0: bytes[at] = UInt8.random(in: 0...255, using: &numbers)
            case 1: bytes.removeSubrange(at..<end)
            case 2: bytes.insert(contentsOf: bytes[at..<end], at: Int.random(in: 0...bytes.count, using: &numbers))
            default: bytes.insert(contentsOf: pieces.randomElement(using: &numbers) ?? [], at: at)
            }
        }
        return bytes
    }

    private mutating func change(_ lines: inout [String]) {
        let at = Int.random(in: 0..<lines.count, using: &numbers)
        switch Int.random(in: 0..<6, using: &numbers) {
        case 0: lines.remove(at: at)
        case 1: lines.insert(lines[at], at: Int.random(in: 0...lines.count, using: &numbers))
        case 2: lines.swapAt(at, Int.random(in: 0..<lines.count, using: &numbers))
        default: lines[at] = changed(lines[at], with: lines)
        }
    }

    /// A line with another word in the place of one of its own.
    private mutating func changed(_ line: String, with lines: [String]) -> String {
        let words = line.matches(of: /[A-Za-z$#\/_0-9.\-]+/)
        guard let word = words.randomElement(using: &numbers) else { return line }
        let strange: [String]
        switch target {
        case .bytes, .references:
            strange =
                lines.flatMap {
                    $0.matches(of: /#\/[A-Za-z0-9\/]+|[A-Z][A-Za-z]+/).map { String($0.output) }
                }
                + ["#", "#/", "'#/components'", "'#/components/schemas'", "'#/paths/~1x'", "'#/%zz'", "other.yaml#/a"]
        case .keywords:
            strange = [
                "allOf", "oneOf", "anyOf", "not", "$ref", "type", "enum", "const", "items", "properties", "required",
                "additionalProperties", "nullable", "format", "default", "discriminator", "string", "integer", "number",
                "object", "array", "boolean", "'null'", "true", "null", "[]", "{}", "-1", "1e400",
                "99999999999999999999",
                "int32", "date-time", "x-bindery-name", "x-bindery-converts-to", "deprecated", "readOnly",
                "prefixItems",
                "minimum", "pattern", "patternProperties", "$dynamicRef", "$defs", "text/event-stream", "parameters",
            ]
        case .names:
            strange = [
                "self", "Self", "init", "Type", "Any", "String", "JSONValue", "none", "some", "unknown", "'+1'", "'-1'",
                "''", "'🚀'", "'日本 語'", "'a b'", "a_b", "a-b", "A_B", "aB", "'{'", "'*/'", "'\"'", "'\\('", "encoder",
                "decoder", "fields", "value", "look", "hash", "description", "rawValue", "unknownFields", "engine",
                "api",
                "transport", "request", "operation", "arguments", "protocol", "class", "_", "__", "1", "'1.5'", "Error",
                "Record", "Box", "Sendable", "Codable", "Swift", "BinderyRuntime", "Golden", "in", "is", "as", "await",
            ]
        }
        guard let other = strange.randomElement(using: &numbers) else { return line }
        return line.replacingCharacters(in: word.range, with: other)
    }
}

extension String {
    fileprivate func replacingCharacters(in range: Range<String.Index>, with other: String) -> String {
        self[..<range.lowerBound] + other + self[range.upperBound...]
    }
}
