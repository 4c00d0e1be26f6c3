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
        let bytes = text.utf8.prefix(Self.longest)
        if bytes.allSatisfy({ $0 < 0x80 }) {
            isAllCapitals = !bytes.contains(where: Self.isSmall)
            addWords(of: Array(bytes))
            if words.isEmpty { words = Self.spelled(text).words }
            return
        }
        // Beyond this no name is readable, and a description of 1 MiB a name must not cost more than that.
        let scalars = Array(text.unicodeScalars.prefix(Self.longest))
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

    private static let longest = 512

    /// The same for ASCII, which most names are.
    private mutating func addWords(of bytes: [UInt8]) {
        var start = 0
        for end in 0...bytes.count where end == bytes.count || !Self.isPart(bytes[end]) {
            var first = start
            for index in start..<end where index > start && Self.isBoundary(bytes[start..<end], at: index) {
                append(bytes[first..<index], isSeparated: first == start)
                first = index
            }
            if first < end { append(bytes[first..<end], isSeparated: first == start) }
            start = end + 1
            guard end == 0, bytes.count > 1, Self.isDigit(bytes[1]) else { continue }
            if bytes[0] == UInt8(ascii: "+") { words.append(Word(text: "plus", isSeparated: true)) }
            if bytes[0] == UInt8(ascii: "-") { words.append(Word(text: "minus", isSeparated: true)) }
        }
    }

    private mutating func append(_ bytes: ArraySlice<UInt8>, isSeparated: Bool) {
        words.append(Word(text: String(decoding: bytes, as: UTF8.self), isSeparated: isSeparated))
    }

    private static func isDigit(_ byte: UInt8) -> Bool { byte >= UInt8(ascii: "0") && byte <= UInt8(ascii: "9") }
    private static func isSmall(_ byte: UInt8) -> Bool { byte >= UInt8(ascii: "a") && byte <= UInt8(ascii: "z") }
    private static func isCapital(_ byte: UInt8) -> Bool { byte >= UInt8(ascii: "A") && byte <= UInt8(ascii: "Z") }
    private static func isPart(_ byte: UInt8) -> Bool { isDigit(byte) || isSmall(byte) || isCapital(byte) }

    private static func isBoundary(_ segment: ArraySlice<UInt8>, at index: Int) -> Bool {
        guard isCapital(segment[index]) else { return false }
        guard isCapital(segment[index - 1]) else { return true }
        guard index + 1 < segment.endIndex, isSmall(segment[index + 1]) else { return false }
        let endsAfterS = index + 2 >= segment.endIndex || !isSmall(segment[index + 2])
        return !(segment[index + 1] == UInt8(ascii: "s") && endsAfterS)
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
