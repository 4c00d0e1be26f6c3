// A name of the description becomes words. What is no letter or digit separates; so does a change of case.

package struct Words: Hashable, Sendable {
    package struct Word: Hashable, Sendable {
        var text: String
        /// Whether a separator stood before it, and not only a change of case.
        var isSeparated: Bool
    }

    package private(set) var words: [Word] = []
    /// Whether the whole text is in capitals, so that capitals say nothing about acronyms.
    package let isAllCapitals: Bool

    ///     tool_call_id → tool call id      ModelIdsShared → Model Ids Shared      gpt-4.1 → gpt 4 1      IDs → IDs
    package init(_ text: String) {
        // Beyond this no name is readable, and a description of 1 MiB a name must not cost more than that.
        let scalars = Array(text.unicodeScalars.prefix(512))
        isAllCapitals = !scalars.contains { $0.isSmall }
        var segment: [Unicode.Scalar] = []
        for (index, scalar) in scalars.enumerated() {
            if Identifier.isPart(scalar) {
                segment.append(scalar)
                continue
            }
            close(&segment)
            let isBeforeDigit = index == 0 && scalars.count > 1 && ("0"..."9").contains(scalars[1])
            if isBeforeDigit, scalar == "+" { words.append(Word(text: "plus", isSeparated: true)) }
            if isBeforeDigit, scalar == "-" { words.append(Word(text: "minus", isSeparated: true)) }
        }
        close(&segment)
        if words.isEmpty { words = Self.spelled(text).words }
    }

    private init(words: [Word]) {
        self.words = words
        isAllCapitals = false
    }

    /// The words with each separator spelled out, for names that differ only in those.
    ///
    ///     a-b → a hyphen b      @type → at type      👍 → thumbs up sign
    package static func spelled(_ text: String) -> Words {
        guard !text.isEmpty else { return Words(words: [Word(text: "empty", isSeparated: true)]) }
        var words: [Word] = []
        var plain = ""
        func flush() {
            if !plain.isEmpty { words += Words(plain).words }
            plain = ""
        }
        for scalar in text.unicodeScalars.prefix(64) {
            if Identifier.isPart(scalar) {
                plain.unicodeScalars.append(scalar)
            } else {
                flush()
                words += SymbolNames.words(for: scalar).map { Word(text: $0, isSeparated: true) }
            }
        }
        flush()
        return Words(words: words)
    }

    private mutating func close(_ segment: inout [Unicode.Scalar]) {
        defer { segment = [] }
        guard !segment.isEmpty else { return }
        var start = 0
        for index in segment.indices.dropFirst() where Self.isBoundary(in: segment, at: index) {
            append(segment[start..<index], isSeparated: start == 0)
            start = index
        }
        append(segment[start...], isSeparated: start == 0)
    }

    private mutating func append(_ scalars: ArraySlice<Unicode.Scalar>, isSeparated: Bool) {
        // Most names are ASCII, which needs no encoding.
        var text = scalars.allSatisfy(\.isASCII) ? String(decoding: scalars.map { UInt8($0.value) }, as: UTF8.self) : ""
        if text.isEmpty { text.unicodeScalars.append(contentsOf: scalars) }
        words.append(Word(text: text, isSeparated: isSeparated))
    }

    /// Whether a word begins at the scalar: `json|Schema`, `HTTP|Server`, `gpt4|Turbo`, but `IDs`.
    private static func isBoundary(in segment: [Unicode.Scalar], at index: Int) -> Bool {
        guard segment[index].isCapital else { return false }
        guard segment[index - 1].isCapital else { return true }
        guard index + 1 < segment.count, segment[index + 1].isSmall else { return false }
        let endsAfterS = index + 2 >= segment.count || !segment[index + 2].isSmall
        return !(segment[index + 1] == "s" && endsAfterS)
    }

    /// The same words, the last one as one of many; nil where it is no plural.
    package var singular: Words? {
        guard let last = words.last, let one = Singular.word(last.text) else { return nil }
        var result = self
        result.words[words.count - 1].text = one
        return result
    }
}

extension Unicode.Scalar {
    /// Whether it is a capital; Unicode's tables are asked only beyond ASCII.
    var isCapital: Bool { isASCII ? ("A"..."Z").contains(self) : properties.isUppercase }
    var isSmall: Bool { isASCII ? ("a"..."z").contains(self) : properties.isLowercase }
}
