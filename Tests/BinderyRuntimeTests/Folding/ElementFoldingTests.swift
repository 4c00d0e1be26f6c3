// Elements of arrays: which one a later element continues, in one chunk and in several.

import BinderyRuntime
import Testing

@Suite struct ElementFoldingTests {
    /// The calls of chunks, each of which holds some.
    private func fold(_ chunks: [FoldedCall]...) -> [FoldedCall] {
        var all: [FoldedCall]?
        for var chunk: [FoldedCall]? in chunks { ChunkFold.merge(&all, &chunk) }
        return all ?? []
    }

    @Test func theFirstChunkIsFoldedInItself() {
        let pieces = [FoldedCall(0, "a", "f", ""), FoldedCall(0, nil, nil, "{}")]
        #expect(fold(pieces) == [FoldedCall(0, "a", "f", "{}")])
        #expect(fold([], pieces) == [FoldedCall(0, "a", "f", "{}")])
        // Held by a value that comes for the first time.
        var message: FoldedMessage?
        var first: FoldedMessage? = FoldedMessage(calls: pieces)
        ChunkFold.merge(&message, &first)
        #expect(message?.calls == [FoldedCall(0, "a", "f", "{}")])
        #expect(first?.calls == pieces, "the chunk stays as it is")
    }

    @Test func elementsOfTheFirstChunkStandInOrder() {
        #expect(fold([FoldedCall(2, "c"), FoldedCall(0, "a"), FoldedCall(1, "b")]).map(\.index) == [0, 1, 2])
        var messages: [FoldedMessage]?
        var first: [FoldedMessage]? = [
            FoldedMessage(index: 1, calls: [FoldedCall(1, "b"), FoldedCall(0, "a")]),
            FoldedMessage(index: 0, calls: [FoldedCall(0, "a", "f", "1")]),
            FoldedMessage(index: 0, calls: [FoldedCall(0, nil, nil, "2")]),
        ]
        ChunkFold.merge(&messages, &first)
        #expect(
            messages == [
                FoldedMessage(index: 0, calls: [FoldedCall(0, "a", "f", "12")]),
                FoldedMessage(index: 1, calls: [FoldedCall(0, "a"), FoldedCall(1, "b")]),
            ])
    }

    @Test func aPieceWithAnIndexContinuesACallWithoutOne() {
        #expect(
            fold([FoldedCall(nil, "a", "f", "{")], [FoldedCall(0, nil, nil, "}")]) == [FoldedCall(0, "a", "f", "{}")])
        #expect(
            fold([FoldedCall(nil, "a", "f", "{")], [FoldedCall(0, "a", nil, "}")]) == [FoldedCall(0, "a", "f", "{}")])
        // Counted from 1.
        #expect(
            fold([FoldedCall(nil, "a", "f", "{")], [FoldedCall(1, nil, nil, "}")]) == [FoldedCall(1, "a", "f", "{}")])
        // The place decides between two.
        #expect(
            fold(
                [FoldedCall(nil, "a", "f", "["), FoldedCall(nil, "b", "g", "{")],
                [FoldedCall(0, nil, nil, "]"), FoldedCall(1, nil, nil, "}")])
                == [FoldedCall(0, "a", "f", "[]"), FoldedCall(1, "b", "g", "{}")])
    }

    @Test func anotherCallStaysAnother() {
        // Some servers leave out an index of 0.
        #expect(
            fold(
                [FoldedCall(nil, "a", "f", "[")], [FoldedCall(nil, nil, nil, "]")], [FoldedCall(1, "b", "g", "{")],
                [FoldedCall(1, nil, nil, "}")]) == [FoldedCall(nil, "a", "f", "[]"), FoldedCall(1, "b", "g", "{}")])
        #expect(fold([FoldedCall(0, "a", "f")], [FoldedCall(0, "b", "g")]).map(\.id) == ["a", "b"])
        #expect(fold([FoldedCall(nil, "a", "f")], [FoldedCall(0, "b", "g")]).map(\.id) == ["a", "b"])
        // Elements that never have a key are told apart by their index alone.
        var messages = [FoldedMessage(index: nil)]
        var next = [FoldedMessage(index: 1)]
        ChunkFold.merge(&messages, &next)
        #expect(messages.map(\.index) == [nil, 1])
    }

    /// Each look-up of one of n elements takes few steps: 50,000 of them, all looked at one by one, would take minutes.
    @Test(.timeLimit(.minutes(1))) func thousandsOfElements() {
        let count = 50_000
        var all: [FoldedCall] = []
        for index in 0..<count {
            var begin = [FoldedCall(index, "id\(index)", "f", "")]
            ChunkFold.merge(&all, &begin)
        }
        for index in (0..<count).reversed() {
            var piece = [FoldedCall(index, nil, nil, "{}")]
            ChunkFold.merge(&all, &piece)
            #expect(ChunkFold.place(of: piece[0], in: all)?.index == index)
        }
        #expect(all.map(\.index) == Array(0..<count) && all.allSatisfy { $0.arguments == "{}" })
    }

    /// More elements than are looked at one by one are found as few are.
    @Test func manyElementsAsFew() {
        for order in [Array(0..<12), Array((0..<12).reversed()), [5, 0, 11, 3, 7, 1, 9, 2, 10, 4, 8, 6]] {
            var all: [FoldedCall] = []
            for index in order {
                var begin = [FoldedCall(index, "a\(index)", "f", "1"), FoldedCall(index, "b\(index)", "g", "2")]
                ChunkFold.merge(&all, &begin)
            }
            #expect(all.map(\.index) == (0..<12).flatMap { [$0, $0] })
            var piece = [FoldedCall(7, nil, nil, "3")]
            ChunkFold.merge(&all, &piece)
            #expect(all.filter { $0.index == 7 }.map(\.arguments) == ["1", "23"])
        }
        var mixed = (0..<12).map { FoldedCall($0 == 6 ? nil : $0, "a\($0)", "f", "1") }
        var piece = [FoldedCall(11, nil, nil, "2"), FoldedCall(3, nil, nil, "2")]
        ChunkFold.merge(&mixed, &piece)
        #expect(mixed.map(\.arguments).filter { $0 == "12" }.count == 2 && mixed.count == 12)
    }
}
