// A name that matched nothing goes in; the name that was probably meant comes out, as an ending for a message.

/// Finds what a mistyped name was meant to be.
enum Nearest {
    /// `, did you mean 'x'?`, or nothing where no candidate is near.
    static func suggestion(for name: String, among candidates: some Sequence<String>) -> String {
        guard let best = match(for: name, among: candidates) else { return "" }
        return ", did you mean '\(best)'?"
    }

    static func match(for name: String, among candidates: some Sequence<String>) -> String? {
        let wanted = Array(name.lowercased().unicodeScalars.prefix(200))
        let limit = max(1, wanted.count * 2 / 5)
        var best: (text: String, distance: Int)?
        for candidate in candidates {
            let other = Array(candidate.lowercased().unicodeScalars.prefix(200))
            guard abs(other.count - wanted.count) <= limit else { continue }
            let distance = distance(wanted, other)
            if distance <= limit, distance < best?.distance ?? .max { best = (candidate, distance) }
        }
        return best?.text
    }

    /// Edits (insert, remove, replace) between two texts.
    private static func distance(_ one: [Unicode.Scalar], _ other: [Unicode.Scalar]) -> Int {
        var row = Array(0...other.count)
        for (line, scalar) in one.enumerated() {
            var diagonal = row[0]
            row[0] = line + 1
            for (column, candidate) in other.enumerated() {
                let replaced = diagonal + (scalar == candidate ? 0 : 1)
                diagonal = row[column + 1]
                row[column + 1] = min(replaced, row[column] + 1, diagonal + 1)
            }
        }
        return row[other.count]
    }
}
