// The properties of a record before and after come in; which of them are the same goes out, renamed ones among them.

import BinderyIR

struct PropertyPairs {
    typealias Member = APIDiff.Member

    /// Those of before in their order, then those that came.
    private(set) var all: [(old: Member?, new: Member?)] = []

    /// By wire name. Of what is left, two are one property that was renamed where Swift calls both alike, or where they
    /// are the same but for the name, share a word of it, and no third fits.
    init(_ old: [Member], _ new: [Member], same: (Property, Property) -> Bool) {
        let oldNames = Set(old.map(\.property.wireName))
        let byName = Dictionary(new.map { ($0.property.wireName, $0) }) { first, _ in first }
        let come = new.filter { !oldNames.contains($0.property.wireName) }
        let gone = old.filter { byName[$0.property.wireName] == nil }
        func isRenamed(_ one: Member, _ other: Member) -> Bool {
            if let name = one.name, name == other.name { return true }
            return same(one.property, other.property)
                && !Self.words(one.property.wireName).isDisjoint(with: Self.words(other.property.wireName))
        }
        var partners: [String: Member] = [:]
        for member in gone {
            let fitting = come.filter { isRenamed(member, $0) }
            guard fitting.count == 1, gone.filter({ isRenamed($0, fitting[0]) }).count == 1 else { continue }
            partners[member.property.wireName] = fitting[0]
        }
        let taken = Set(partners.values.map(\.property.wireName))
        all = old.map { ($0, byName[$0.property.wireName] ?? partners[$0.property.wireName]) }
        all += come.filter { !taken.contains($0.property.wireName) }.map { (nil, $0) }
    }

    ///     max_completion_tokens, maxTokens → tokens is in both
    private static func words(_ name: String) -> Set<String> {
        var words: Set<String> = []
        var word = ""
        for character in name {
            if !character.isLetter && !character.isNumber || character.isUppercase {
                words.insert(word)
                word = ""
            }
            if character.isLetter || character.isNumber { word += character.lowercased() }
        }
        words.insert(word)
        return words.filter { $0.count > 2 }
    }
}
