// A path template of the description → whether a path that was recorded is one of its.

/// `/pets/{id}/photo.{format}`, cut at its slashes.
struct PathTemplate {
    private enum Part {
        case literal(Substring)
        /// A part with parameters: the texts around them.
        case open([Substring], names: [String])
    }

    private let parts: [Part]
    /// How much of it is literal, so that `/pets/mine` is preferred to `/pets/{id}`.
    let weight: Int

    init(_ template: String) {
        var weight = 0
        parts = Self.parts(template).map { part in
            guard part.contains("{") else {
                weight += 100
                return .literal(part)
            }
            var texts: [Substring] = []
            var names: [String] = []
            var rest = part
            while let open = rest.firstIndex(of: "{") {
                texts.append(rest[..<open])
                names.append(String(rest[open...].dropFirst().prefix { $0 != "}" }))
                rest = rest[open...].drop { $0 != "}" }.dropFirst()
            }
            weight += 1
            return .open(texts + [rest], names: names)
        }
        self.weight = weight
    }

    func matches(_ path: [Substring]) -> Bool {
        guard path.count == parts.count else { return false }
        return zip(parts, path).allSatisfy { part, text in
            switch part {
            case .literal(let literal): return literal == text
            case .open(let texts, _):
                guard !text.isEmpty, text.hasPrefix(texts[0]), text.hasSuffix(texts[texts.count - 1]) else {
                    return false
                }
                return text.utf8.count > texts.reduce(0) { $0 + $1.utf8.count }
            }
        }
    }

    /// The text for a parameter that has a part to itself but for literal texts; nil where several share one.
    func value(of name: String, in path: [Substring]) -> Substring? {
        for (part, text) in zip(parts, path) {
            if case .open(let texts, let names) = part, names == [name], texts.count == 2 {
                return text.dropFirst(texts[0].count).dropLast(texts[1].count)
            }
        }
        return nil
    }

    static func parts(_ path: String) -> [Substring] { path.split(separator: "/", omittingEmptySubsequences: true) }

    /// The path of a URL, without query and fragment: `https://example.com/v1/pets?limit=1` → `/v1/pets`
    static func path(of url: String) -> String {
        var rest = url[...]
        if let scheme = rest.firstRange(of: "://") {
            rest = rest[scheme.upperBound...].drop { $0 != "/" && $0 != "?" && $0 != "#" }
        }
        let path = rest.prefix { $0 != "?" && $0 != "#" }
        return path.isEmpty ? "/" : String(path)
    }
}
