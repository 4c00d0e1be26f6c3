// A pattern's text comes in; how long a text it may be run on goes out, since matching goes back and tries again.
// BinderyConformance compiles this file too, by a link, since it has no part in the runtime.

/// What makes matching slow, as far as the text of a pattern shows it.
struct PatternCost {
    /// Whether a group is repeated that holds a choice or a repetition, as in `(a+)+` and `(a|b)*`: each further
    /// character of a text may double the time.
    private(set) var repeatsChoice = false
    /// Whether such a group is repeated a large number of times, which may never end on the shortest text: `(a?){60}`.
    private(set) var countsChoices = false
    /// How many repetitions without end there are: the time grows with that power of the length. A search from
    /// everywhere counts as one.
    private(set) var repetitions = 0

    /// The longest text, in Unicode scalars, that any pattern is run on.
    static let longest = 1_024

    /// So many Unicode scalars, that even the worst text takes little more than a second; below 0: none at all.
    var maximumLength: Int {
        if countsChoices { return -1 }
        if repeatsChoice { return 12 }
        return switch repetitions {
        case 0...2: Self.longest
        case 3: 256
        case 4, 5: 64
        default: 12
        }
    }

    init(of pattern: String) {
        var open: [Bool] = []  // for each open group: whether it holds a choice or a repetition
        var closed = false  // whether what stands before is such a group
        var isSet = false
        var isGroupStart = false
        var rest = Substring(pattern)
        while let character = rest.popFirst() {
            let before = closed
            let wasGroupStart = isGroupStart
            closed = false
            isGroupStart = false
            switch character {
            case "\\": _ = rest.popFirst()
            case "[": isSet = true
            case "]": isSet = false
            case _ where isSet: continue
            case "(":
                open.append(false)
                isGroupStart = true
            case ")":
                closed = open.popLast() ?? false
                if closed { Self.mark(&open) }
            case "|": Self.mark(&open)
            case "?":
                if !wasGroupStart { Self.mark(&open) }
            case "*", "+", "{":
                let bounds = rest.prefix { $0 != "}" }
                if character == "{", before, Self.mostRounds(bounds) > 8 {
                    countsChoices = true
                } else if character == "{", !Self.isLong(bounds) {
                    closed = before
                    continue
                }
                if before { repeatsChoice = true }
                repetitions += 1
                Self.mark(&open)
            default: continue
            }
        }
        if repetitions > 0, !pattern.hasPrefix("^") { repetitions += 1 }
    }

    private static func mark(_ open: inout [Bool]) {
        if !open.isEmpty { open[open.count - 1] = true }
    }

    private static func mostRounds(_ bounds: Substring) -> Int {
        bounds.hasSuffix(",") ? 0 : bounds.split(separator: ",").last.flatMap { Int($0) } ?? 0
    }

    /// Whether the bounds of a repetition (`2`, `2,`, `2,5`) allow many rounds.
    private static func isLong(_ bounds: Substring) -> Bool {
        guard !bounds.hasSuffix(",") else { return true }
        let parts = bounds.split(separator: ",").compactMap { Int($0) }
        // An exact count leaves no choice, unless what it repeats does.
        return parts.count == 2 ? parts[1] - parts[0] > 8 : (parts.first ?? 0) > 64
    }
}
