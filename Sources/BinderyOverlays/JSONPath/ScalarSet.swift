// Which characters a place of a pattern takes: ranges, Unicode's general categories, and sets of these.

struct ScalarSet: Sendable {
    var ranges: [ClosedRange<Unicode.Scalar>] = []
    var categories: Set<Unicode.GeneralCategory> = []
    var parts: [ScalarSet] = []
    var isNegated = false

    /// The one character that it takes; nil where there may be others.
    var single: Unicode.Scalar? {
        guard !isNegated, categories.isEmpty, parts.isEmpty, ranges.count == 1 else { return nil }
        return ranges[0].lowerBound == ranges[0].upperBound ? ranges[0].lowerBound : nil
    }

    func contains(_ scalar: Unicode.Scalar) -> Bool {
        let isIn =
            ranges.contains { $0.contains(scalar) }
            || (!categories.isEmpty && categories.contains(scalar.properties.generalCategory))
            || parts.contains { $0.contains(scalar) }
        return isIn != isNegated
    }

    /// Categories by their names in patterns; a letter alone stands for all that begin with it.
    static let categories: [String: Set<Unicode.GeneralCategory>] = {
        let single: [String: Unicode.GeneralCategory] = [
            "Lu": .uppercaseLetter, "Ll": .lowercaseLetter, "Lt": .titlecaseLetter, "Lm": .modifierLetter,
            "Lo": .otherLetter, "Mn": .nonspacingMark, "Mc": .spacingMark, "Me": .enclosingMark,
            "Nd": .decimalNumber, "Nl": .letterNumber, "No": .otherNumber, "Pc": .connectorPunctuation,
            "Pd": .dashPunctuation, "Ps": .openPunctuation, "Pe": .closePunctuation, "Pi": .initialPunctuation,
            "Pf": .finalPunctuation, "Po": .otherPunctuation, "Sm": .mathSymbol, "Sc": .currencySymbol,
            "Sk": .modifierSymbol, "So": .otherSymbol, "Zs": .spaceSeparator, "Zl": .lineSeparator,
            "Zp": .paragraphSeparator, "Cc": .control, "Cf": .format, "Co": .privateUse, "Cn": .unassigned,
        ]
        var all: [String: Set<Unicode.GeneralCategory>] = [:]
        for (name, category) in single {
            all[name] = [category]
            all[String(name.prefix(1)), default: []].insert(category)
        }
        return all
    }()
}
