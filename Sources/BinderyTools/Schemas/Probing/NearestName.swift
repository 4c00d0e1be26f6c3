// A name that is not there comes in; the one that was probably meant goes out.

enum NearestName {
    /// The nearest by single changes of characters; nil where none is near.
    static func of(_ name: String, in names: [String]) -> String? {
        let distances = names.map { (name: $0, distance: distance(name.lowercased(), $0.lowercased())) }
        guard let best = distances.min(by: { $0.distance < $1.distance }) else { return nil }
        return best.distance <= max(2, name.count / 3) ? best.name : nil
    }

    /// How many characters have to be put in, taken out or changed.
    private static func distance(_ one: String, _ other: String) -> Int {
        let other = Array(other)
        var row = Array(0...other.count)
        for (index, letter) in one.enumerated() {
            var diagonal = row[0]
            row[0] = index + 1
            for (column, candidate) in other.enumerated() {
                let cost = min(diagonal + (letter == candidate ? 0 : 1), row[column] + 1, row[column + 1] + 1)
                diagonal = row[column + 1]
                row[column + 1] = cost
            }
        }
        return row[other.count]
    }
}
