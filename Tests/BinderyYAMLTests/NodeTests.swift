// Looking into nodes: kinds, entries, lookups, identity, places.

import BinderyDiagnostics
import Testing

@testable import BinderyYAML

@Suite struct NodeTests {
    @Test func mappingsKeepOrderAndAreLookedUpByKey() throws {
        let node = try root("b: 1\na: {c: [x, y]}\n")
        #expect(node.kind == .mapping)
        #expect(node.count == 2)
        #expect(node.entries.map { $0.key.text } == ["b", "a"])
        #expect(node["a"]?["c"]?[1].string == "y")
        #expect(node["a"]?["c"]?.elements.map(\.text) == ["x", "y"])
        #expect(node["c"] == nil)
        #expect(node["a"]?["c"]?["x"] == nil)
        #expect(node.elements.isEmpty)
        #expect(node.keyNode(key: "a")?.span.line == 2)
    }

    @Test(arguments: [2, 15, 16, 17, 18, 500])
    func mappingsOfAnySizeFindEachKey(count: Int) throws {
        let node = try root((0..<count).map { "key\($0): \($0)\n" }.joined())
        for number in 0..<count { #expect(node["key\(number)"]?.int == number) }
        #expect(node["key\(count)"] == nil)
        #expect(node[""] == nil)
    }

    @Test func keysAreComparedByBytesNotByCanonicalEquivalence() throws {
        let node = try root("\u{E9}: composed\ne\u{301}: decomposed\n")
        #expect(node["\u{E9}"]?.string == "composed")
        #expect(node["e\u{301}"]?.string == "decomposed")
    }

    @Test func keysOtherThanStringsKeepTheirText() throws {
        let node = try root("200: a\ntrue: b\nnull: c\n1.10: d\n~: e\n'': f\n")
        #expect(node.entries.map { $0.key.text } == ["200", "true", "null", "1.10", "~", ""])
        #expect(node["200"]?.text == "a")
        #expect(node["true"]?.text == "b")
        #expect(node[""]?.text == "f")
    }

    @Test func nodesAreEqualByIdentity() throws {
        let node = try root("a: 1\nb: 1\n")
        let again = try root("a: 1\nb: 1\n")
        #expect(node["a"] == node["a"])
        #expect(node["a"] != node["b"])
        #expect(node != again)
        #expect(Set([node["a"], node["a"], node["b"]]).count == 2)
    }

    @Test func placesCountLinesAndScalarsFromOne() throws {
        let node = try root("a: 'é😀' # é\n😀é: [b, é, c]\n")
        #expect(node["a"]?.span.description == "t.yaml:1:4")
        #expect(node["😀é"]?.span.description == "t.yaml:2:5")
        #expect(node["😀é"]?[2].span.description == "t.yaml:2:12")
    }

    @Test func cursorKnowsWhatNobodyTook() throws {
        let node = try root("a: 1\nb: 2\nc: 3\n")
        let cursor = try #require(NodeCursor(node))
        #expect(cursor.take("b")?.int == 2)
        #expect(cursor.take("d") == nil)
        #expect(cursor.unreadKeys().map(\.text) == ["a", "c"])
        #expect(NodeCursor(node.entries[0].value) == nil)
    }
}
