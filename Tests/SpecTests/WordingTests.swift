// The sentences under spec/ are this project's own: none is taken from the descriptions of others.

import BinderyYAML
import Foundation
import Testing

struct WordingTests {
    @Test(.enabled(if: SharedFiles.isThere, SharedFiles.absence))
    func noSixWordsInARowAreSomeoneElses() throws {
        var theirs: Set<Int> = []
        for text in try SharedFiles.texts() { theirs.formUnion(Wording.runs(of: Array(text))) }
        #expect(theirs.count > 100_000)

        var sentences = 0
        for file in try SpecFiles.files(endingIn: ".yaml") + SpecFiles.files(endingIn: ".json") + SpecFiles.overlays {
            forEachProse(in: try SpecFiles.read(file)) { node, text in
                for sentence in text.split(whereSeparator: { ".;:?!".contains($0) }) {
                    let runs = Wording.runs(of: Array(sentence.utf8))
                    sentences += runs.isEmpty ? 0 : 1
                    let isOwn = theirs.isDisjoint(with: runs)
                    #expect(isOwn, "\(node.span): say in other words: \(sentence)")
                }
            }
        }
        print("Compared \(sentences) sentences of six words and more.")
        #expect(sentences > 200)
    }

    @Test func runsIgnoreCaseAndPunctuation() {
        let one = Wording.runs(of: Array("The cat, that sat on the `mat`".utf8))
        let other = Wording.runs(of: Array("the CAT that sat on\n the mat".utf8))
        #expect(one == other)
        #expect(one.count == 2)
        #expect(Wording.runs(of: Array("only five words are here".utf8)).isEmpty)
    }

    private func forEachProse(in node: YAMLNode, _ body: (YAMLNode, String) -> Void) {
        for (key, value) in node.entries {
            if let text = value.string, ["description", "summary", "title", "reason"].contains(key.text) {
                body(value, text)
            }
            forEachProse(in: value, body)
        }
        for element in node.elements { forEachProse(in: element, body) }
    }
}

/// A text as the runs of six words in it, each as a number that stands for it.
enum Wording {
    static func runs(of bytes: [UInt8]) -> Set<Int> {
        let words = words(of: bytes)
        guard words.count >= 6 else { return [] }
        return Set((0...words.count - 6).map { start in words[start..<start + 6].reduce(0) { $0 &* 1_000_003 &+ $1 } })
    }

    /// Every run of letters and digits, in lower case, as a number.
    private static func words(of bytes: [UInt8]) -> [Int] {
        var words: [Int] = []
        var word = 0
        for byte in bytes {
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"):
                word = (word &* 257 &+ Int(byte)) & 0xFFFF_FFFF_FFFF
            case UInt8(ascii: "A")...UInt8(ascii: "Z"):
                word = (word &* 257 &+ Int(byte | 0x20)) & 0xFFFF_FFFF_FFFF
            default:
                if word != 0 { words.append(word) }
                word = 0
            }
        }
        if word != 0 { words.append(word) }
        return words
    }
}
