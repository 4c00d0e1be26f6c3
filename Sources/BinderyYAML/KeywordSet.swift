// Words that a program looks for come in once; whether a node is one of them comes out, without a String for it.

/// A set of words that keys or values are compared with, byte by byte.
package struct KeywordSet: Sendable, ExpressibleByArrayLiteral {
    private var words: [[UInt8]] = []
    /// By what `slot` makes of a word: its place among the words, counted from 1, where no other word has the slot; else the
    /// place of the first of those that share it, which stand behind one another.
    private var places = [UInt8](repeating: 0, count: 256)
    private var marks: UInt32 = 0

    package init(arrayLiteral words: String...) { self.init(words) }

    /// At most 255 words.
    package init(_ words: some Collection<String>) {
        self.words = Set(words).map { Array($0.utf8) }.sorted { Self.slot($0) < Self.slot($1) }
        precondition(self.words.count < 256, "A set of keywords has at most 255 words.")
        for (index, word) in self.words.enumerated().reversed() { places[Self.slot(word)] = UInt8(index + 1) }
        marks = words.reduce(0) { $0 | KeyMark.of($1) }
    }

    private static func slot(_ word: [UInt8]) -> Int {
        slot(count: word.count, first: word.first ?? 0, last: word.last ?? 0)
    }

    private static func slot(count: Int, first: UInt8, last: UInt8) -> Int {
        (count &* 29 &+ Int(first) &* 5 &+ Int(last)) & 255
    }

    /// Whether the text of a range is one of the words.
    func contains(_ range: Range<Int>, of text: TextBuffer) -> Bool {
        guard let last = range.last else { return words.contains([]) }
        let slot = Self.slot(count: range.count, first: text.bytes[range.lowerBound], last: text.bytes[last])
        guard places[slot] > 0 else { return false }
        var place = Int(places[slot]) - 1
        while place < words.count, Self.slot(words[place]) == slot {
            if text.same(range, words[place]) { return true }
            place += 1
        }
        return false
    }

    /// Whether a mapping has none of the words as keys, as far as the marks of its keys tell.
    func isAbsent(from mapping: ArenaNode) -> Bool { !mapping.hasTable && mapping.keys & marks == 0 }
}

extension YAMLNode {
    /// Whether this is a scalar whose text is one of the words.
    package func isOne(of words: KeywordSet) -> Bool {
        let node = arenaNode
        return node.kind == .scalar && words.contains(node.textRange, of: tree.text)
    }

    /// Whether this is a mapping that has one of the words as a key.
    package func hasKey(of words: KeywordSet) -> Bool {
        let node = arenaNode
        guard node.kind == .mapping, !words.isAbsent(from: node) else { return false }
        return entries.contains { $0.key.isOne(of: words) }
    }
}
