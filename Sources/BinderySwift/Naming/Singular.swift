// One of many: the name of an item, where the rule is safe.

package enum Singular {
    private static let irregular: [String: String] = [
        "children": "child", "people": "person", "indices": "index", "vertices": "vertex", "matrices": "matrix",
        "criteria": "criterion", "movies": "movie", "cookies": "cookie", "statuses": "status", "aliases": "alias",
    ]
    private static let unchanged: Set<String> = ["series", "species", "news", "means", "s"]

    /// `choices` → `choice`, `entries` → `entry`; nil where the word is no plural that the rules know.
    package static func word(_ plural: String) -> String? {
        let lower = plural.lowercased()
        if let known = irregular[lower] { return known }
        if unchanged.contains(lower) || lower.count < 3 { return nil }
        if lower.hasSuffix("ss") || lower.hasSuffix("us") || lower.hasSuffix("is") { return nil }
        if lower.hasSuffix("ies"), lower.count > 4 { return plural.dropLast(3) + "y" }
        for ending in ["sses", "shes", "tches", "rches", "nches", "xes"] where lower.hasSuffix(ending) {
            return String(plural.dropLast(2))
        }
        return lower.hasSuffix("s") ? String(plural.dropLast()) : nil
    }
}
