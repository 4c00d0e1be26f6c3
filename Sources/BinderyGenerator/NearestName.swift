// A word that nobody knows comes in; the known word that was probably meant goes out, for "did you mean".

package enum NearestName {
    /// The known name closest to `name`, if at most a third of its letters differ.
    package static func among(_ known: [String], to name: String) -> String? {
        let best = known.map { (name: $0, distance: distance(name.lowercased(), $0.lowercased())) }
            .min { $0.distance < $1.distance }
        guard let best, best.distance <= max(1, name.count / 3) else { return nil }
        return best.name
    }

    /// `; did you mean "x"`, or nothing.
    package static func hint(among known: [String], for name: String) -> String {
        among(known, to: name).map { "; did you mean \"\($0)\"" } ?? ""
    }

    /// How many letters have to be put in, taken out, replaced or swapped with their neighbour.
    private static func distance(_ one: String, _ other: String) -> Int {
        let one = Array(one)
        let other = Array(other)
        var beforeLast: [Int] = []
        var last = Array(0...other.count)
        for row in one.indices {
            var current = [row + 1]
            for column in other.indices {
                let same = one[row] == other[column]
                var best = min(last[column + 1] + 1, current[column] + 1, last[column] + (same ? 0 : 1))
                if row > 0, column > 0, one[row] == other[column - 1], one[row - 1] == other[column] {
                    best = min(best, beforeLast[column - 1] + 1)
                }
                current.append(best)
            }
            beforeLast = last
            last = current
        }
        return last[other.count]
    }
}
