// Words that are compared byte by byte, and the marks that tell which keys a mapping cannot have.

import Testing

@testable import BinderyYAML

@Suite struct KeywordTests {
    /// Every word of two lower-case letters: many share a slot of the set, and a mark.
    private static let words = (UInt8(ascii: "a")...UInt8(ascii: "z")).flatMap { first in
        stride(from: UInt8(ascii: "a"), through: UInt8(ascii: "z"), by: 3).map { last in
            String(decoding: [first, last], as: UTF8.self)
        }
    }

    @Test func aSetHasItsWordsAndNoOther() throws {
        let list = try root("[\(Self.words.joined(separator: ", ")), '', typ, type, typed, [type]]")
        let set = KeywordSet(Self.words.enumerated().filter { $0.offset.isMultiple(of: 2) }.map(\.element) + ["type"])
        for (index, word) in Self.words.enumerated() {
            #expect(list[index].isOne(of: set) == index.isMultiple(of: 2), "\(word)")
        }
        let rest = (Self.words.count..<list.count).map { list[$0].isOne(of: set) }
        #expect(rest == [false, false, true, false, false])
        #expect(list[Self.words.count].isOne(of: ["", "a"]))
        #expect(!list.isOne(of: set))
    }

    @Test(arguments: [1, 3, 16, 17, 40])
    func aMappingFindsItsKeysAndNoOther(_ count: Int) throws {
        let keys = Self.words.prefix(count)
        let node = try root(keys.enumerated().map { "\($0.element): \($0.offset)" }.joined(separator: "\n"))
        for (index, word) in Self.words.enumerated() {
            #expect(node[word]?.int == (index < count ? index : nil))
            #expect(node.hasKey(of: [word]) == (index < count))
        }
        #expect(node[""] == nil)
        #expect(!node.hasKey(of: ["type", "properties"]))
    }
}
