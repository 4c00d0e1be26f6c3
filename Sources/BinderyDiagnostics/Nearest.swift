// A name that matched nothing goes in; the name that was probably meant comes out, as an ending for a message.

/// Finds what a mistyped name was meant to be.
package enum Nearest {
    /// Who made this many mistakes needs no suggestion for the next one, which would cost time.
    private static let patience = 50

    /// `, did you mean 'x'?`, or nothing where no candidate is near or the log is long already.
    package static func suggestion(
        for name: String, among candidates: @autoclosure () -> some Sequence<String>, after log: DiagnosticLog
    ) -> String {
        log.diagnostics.count < patience ? suggestion(for: name, among: candidates()) : ""
    }

    /// `, did you mean 'x'?`, or nothing where no candidate is near.
    package static func suggestion(for name: String, among candidates: some Sequence<String>) -> String {
        guard let best = match(for: name, among: candidates) else { return "" }
        return ", did you mean '\(best)'?"
    }

    package static func match(for name: String, among candidates: some Sequence<String>) -> String? {
        let wanted = Array(name.lowercased().unicodeScalars.prefix(200))
        var limit = max(1, wanted.count * 2 / 5)
        var best: String?
        for candidate in candidates {
            let other = Array(candidate.lowercased().unicodeScalars.prefix(200))
            guard abs(other.count - wanted.count) <= limit else { continue }
            guard let distance = distance(wanted, other, upTo: limit) else { continue }
            best = candidate
            limit = distance - 1
            if limit < 0 { break }
        }
        return best
    }

    /// Edits (insert, remove, replace) between two texts; nil where they are more than the limit.
    private static func distance(_ one: [Unicode.Scalar], _ other: [Unicode.Scalar], upTo limit: Int) -> Int? {
        // What both begin with costs nothing: siblings share a long path.
        let same = zip(one, other).prefix { $0 == $1 }.count
        let (one, other) = (one.dropFirst(same), other.dropFirst(same))
        var row = Array(0...other.count)
        for (line, scalar) in one.enumerated() {
            var diagonal = row[0]
            row[0] = line + 1
            var nearest = row[0]
            for (column, candidate) in other.enumerated() {
                let replaced = diagonal + (scalar == candidate ? 0 : 1)
                diagonal = row[column + 1]
                row[column + 1] = min(replaced, row[column] + 1, diagonal + 1)
                nearest = min(nearest, row[column + 1])
            }
            if nearest > limit { return nil }
        }
        return row[other.count] <= limit ? row[other.count] : nil
    }
}
