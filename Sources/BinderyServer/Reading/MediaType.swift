// A `Content-Type` or `Accept` field goes in; whether it means one of the media types that the description has comes out.

/// A media type with its parameters.
struct MediaType {
    /// `text/html`, in small letters.
    var essence: String
    var parameters: [(name: String, value: String)] = []

    /// - Returns: nil where the text is no media type.
    init?(_ text: some StringProtocol) {
        let parts = Self.split(String(text), at: ";")
        essence = parts[0].trimmingSpaces.lowercased()
        let halves = essence.split(separator: "/", omittingEmptySubsequences: false)
        guard halves.count == 2, halves.allSatisfy({ !$0.isEmpty && !$0.contains(" ") }) else { return nil }
        for part in parts.dropFirst() {
            let (name, value) = RawItems.halves(part[...])
            guard !name.trimmingSpaces.isEmpty else { continue }
            parameters.append((name.trimmingSpaces.lowercased(), Self.unquoted(value.trimmingSpaces)))
        }
    }

    subscript(parameter: String) -> String? { parameters.first { $0.name == parameter }?.value }

    /// Whether this is the type, or one of the range (`image/*`, `*/*`), that the description names.
    func fits(_ described: String) -> Bool {
        guard let range = MediaType(described) else { return false }
        return Self.range(range.essence, holds: essence)
    }

    static func range(_ range: String, holds essence: String) -> Bool {
        if range == "*/*" || range == essence { return true }
        return range.hasSuffix("/*") && essence.hasPrefix(range.dropLast())
    }

    /// The field's parts, quoted separators apart.
    static func split(_ text: String, at separator: Character) -> [String] {
        var parts = [""]
        var isQuoted = false
        var isEscaped = false
        for character in text {
            if isEscaped {
                isEscaped = false
            } else if character == "\\", isQuoted {
                isEscaped = true
            } else if character == "\"" {
                isQuoted.toggle()
            } else if character == separator, !isQuoted {
                parts.append("")
                continue
            }
            parts[parts.count - 1].append(character)
        }
        return parts
    }

    /// Without quotes, with the escapes within them resolved.
    static func unquoted(_ text: String) -> String {
        guard text.count >= 2, text.first == "\"", text.last == "\"" else { return text }
        var result = ""
        var isEscaped = false
        for character in text.dropFirst().dropLast() {
            if character == "\\", !isEscaped {
                isEscaped = true
            } else {
                result.append(character)
                isEscaped = false
            }
        }
        return result
    }
}

/// What a request accepts as its response.
struct AcceptedTypes {
    private var ranges: [(essence: String, quality: Double)] = []

    /// - `field`: nil: everything is accepted.
    init(_ field: String?) {
        guard let field, field != "*/*" else { return }
        for part in MediaType.split(field, at: ",") {
            guard let type = MediaType(part) else { continue }
            ranges.append((type.essence, type["q"].flatMap { Double($0) } ?? 1))
        }
    }

    /// How much a type is wanted, 0…1; by the narrowest range that holds it.
    func quality(of type: String) -> Double {
        guard !ranges.isEmpty, let type = MediaType(type) else { return 1 }
        func narrowness(_ range: String) -> Int { range == "*/*" ? 0 : range.hasSuffix("/*") ? 1 : 2 }
        let found = ranges.filter { range in
            MediaType.range(range.essence, holds: type.essence) || MediaType.range(type.essence, holds: range.essence)
        }
        return found.max { narrowness($0.essence) < narrowness($1.essence) }?.quality ?? 0
    }

    /// The type that is wanted most, the first of equals; nil where none is accepted.
    func best(of types: [String]) -> Int? {
        if ranges.isEmpty { return types.isEmpty ? nil : 0 }
        let qualities = types.map(quality)
        guard let best = qualities.max(), best > 0 else { return nil }
        return qualities.firstIndex(of: best)
    }
}

extension StringProtocol {
    /// Without spaces and tabs at both ends, as header fields are read.
    var trimmingSpaces: String {
        let isSpace = { (scalar: Character) in scalar == " " || scalar == "\t" }
        guard let first = firstIndex(where: { !isSpace($0) }), let last = lastIndex(where: { !isSpace($0) }) else {
            return ""
        }
        return String(self[first...last])
    }
}
