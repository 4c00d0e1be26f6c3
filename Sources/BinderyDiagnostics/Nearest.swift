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
        match(for: name, among: candidates).map(question) ?? ""
    }

    /// The ending of a message that asks for what was found.
    package static func question(_ name: String) -> String { ", did you mean '\(name)'?" }

    /// - Parameter edits: how many letters may be wrong; without it, two of five.
    package static func match(
        for name: String, among candidates: some Sequence<String>, upTo edits: Int? = nil
    ) -> String? {
        let wanted = Array(name.lowercased().unicodeScalars.prefix(200))
        var limit = edits ?? max(1, wanted.count * 2 / 5)
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

    /// Edits (insert, remove, replace, swap with the neighbour) between two texts; nil where they are more than the limit.
    private static func distance(_ one: [Unicode.Scalar], _ other: [Unicode.Scalar], upTo limit: Int) -> Int? {
        // What both begin with costs nothing: siblings share a long path.
        let same = zip(one, other).prefix { $0 == $1 }.count
        let (one, other) = (Array(one.dropFirst(same)), Array(other.dropFirst(same)))
        var beforeLast: [Int] = []
        var last = Array(0...other.count)
        for line in one.indices {
            var row = [line + 1]
            row.reserveCapacity(other.count + 1)
            var nearest = row[0]
            for column in other.indices {
                let replaced = last[column] + (one[line] == other[column] ? 0 : 1)
                var best = min(replaced, row[column] + 1, last[column + 1] + 1)
                if line > 0, column > 0, one[line] == other[column - 1], one[line - 1] == other[column] {
                    best = min(best, beforeLast[column - 1] + 1)
                }
                row.append(best)
                nearest = min(nearest, best)
            }
            // A swap reaches back over one line.
            if nearest > limit, (last.min() ?? 0) > limit { return nil }
            (beforeLast, last) = (last, row)
        }
        return last[other.count] <= limit ? last[other.count] : nil
    }
}
