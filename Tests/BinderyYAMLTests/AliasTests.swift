// Anchors, aliases and merge keys.

import BinderyDiagnostics
import Testing

@testable import BinderyYAML

@Suite struct AliasTests {
    private func keys(_ node: YAMLNode?) -> [String] { node?.entries.compactMap { $0.key.text } ?? [] }

    private func pairs(_ node: YAMLNode?) -> [String] {
        node?.entries.map { "\($0.key.text ?? "?")=\($0.value.text ?? "?")" } ?? []
    }

    @Test func anAliasIsItsAnchorsNode() throws {
        let node = try root("a: &x {k: [1]}\nb: *x\nc: &s text\nd: *s\n")
        #expect(node["a"] == node["b"])
        #expect(node["b"]?["k"]?[0].int == 1)
        #expect(node["b"]?.span.line == 1)
        #expect(node["d"]?.string == "text")
    }

    @Test func aLaterAnchorOfTheSameNameWins() throws {
        let node = try root("- &a 1\n- *a\n- &a 2\n- *a\n- &b [&b x]\n- *b\n")
        #expect(node.elements.map(\.text) == ["1", "1", "2", "2", nil, "x"])
    }

    @Test func anAliasMayBeAKey() throws {
        #expect(try pairs(root("- &k name\n- {*k : 1}\n")[1]) == ["name=1"])
    }

    @Test func mergeBringsEntriesInItsPlace() throws {
        let node = try root("base: &b {x: 1, y: 2}\none:\n  a: 0\n  <<: *b\n  z: 3\n")
        #expect(pairs(node["one"]) == ["a=0", "x=1", "y=2", "z=3"])
        #expect(node["one"]?["<<"] == nil)
        #expect(node["one"]?["y"] == node["base"]?["y"])
        #expect(node["one"]?.keyNode(key: "y")?.span.line == 1)
    }

    @Test func writtenKeysWinBeforeAndAfterTheMerge() throws {
        let node = try root("- &b {x: 1, y: 2, z: 3}\n- {x: 9, <<: *b, y: 8}\n")
        #expect(pairs(node[1]) == ["x=9", "z=3", "y=8"])
    }

    @Test func ofAListOfMergesTheFirstWins() throws {
        let node = try root("- &a {x: 1, y: 1}\n- &b {y: 2, z: 2}\n- {<<: [*a, *b, {z: 3, w: 3}]}\n- {<<: []}\n")
        #expect(pairs(node[2]) == ["x=1", "y=1", "z=2", "w=3"])
        #expect(node[3].kind == .mapping)
        #expect(node[3].count == 0)
    }

    @Test func mergesOfMergesAndLargeOnes() throws {
        let many = (0..<40).map { "k\($0): \($0)" }.joined(separator: ", ")
        let node = try root("- &a {\(many)}\n- &b {<<: *a, k7: seven}\n- {<<: *b, k8: eight, last: x}\n")
        #expect(node[2].count == 41)
        #expect(node[2]["k7"]?.text == "seven")
        #expect(node[2]["k8"]?.text == "eight")
        #expect(node[2]["k39"]?.int == 39)
        #expect(node[0]["k7"]?.int == 7)
    }

    @Test func aQuotedOrTaggedMergeKeyIsAKey() throws {
        #expect(try keys(root("{'<<': 1}")) == ["<<"])
        #expect(try keys(root("{!!str <<: 1}")) == ["<<"])
        #expect(try keys(root("{!!merge <<: {a: 1}}")) == ["a"])
        #expect(try root("a: <<")["a"]?.string == "<<")
    }

    @Test(arguments: [
        ("a: *x", "1:4 undefined-alias"), ("a: *x\nx: &x 1", "1:4 undefined-alias"),
        ("a: &x [*x]", "1:8 recursive-alias"), ("&r\na: {b: [*r]}", "2:9 recursive-alias"),
        ("- &a {x: 1}\n- {*a : 1}", "2:4 non-scalar-key"), ("{<<: 1}", "1:2 merge-value"),
        ("{<<: }", "1:2 merge-value"), ("{<<: [{a: 1}, 2]}", "1:2 merge-value"),
        ("{<<: {a: 1}, <<: {b: 1}}", "1:14 duplicate-key"), ("{<<: {a: 1}, b: 1, b: 2}", "1:20 duplicate-key"),
    ])
    func refuses(text: String, fault: String) {
        let reading = Reading(text)
        #expect(reading.node == nil)
        #expect(reading.errors == [fault])
    }

    @Test func theRecursiveAliasNamesItsAnchorsPlace() {
        let message = Reading("o:\n  k: &x\n    - *x\n").log.diagnostics.first?.message ?? ""
        #expect(message.contains("*x"))
        #expect(message.contains("line 2, column 6"))
    }

    @Test func bombsAreRefusedByCountNotBySize() {
        var text = "a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n"
        for level in 1...40 {
            text += "a\(level): &a\(level) [" + Array(repeating: "*a\(level - 1)", count: 10).joined(separator: ", ")
            text += "]\n"
        }
        #expect(Reading(text).errors.map { $0.split(separator: " ").last } == ["too-many-nodes"])
    }

    @Test func mergeBombsAreRefusedToo() {
        let many = (0..<2_000).map { "k\($0): \($0)" }.joined(separator: ", ")
        let text = "- &a {\(many)}\n" + String(repeating: "- {<<: *a}\n", count: 20_000)
        let reading = Reading(Array(text.utf8), limits: YAMLLimits(nodes: 1_000_000))
        #expect(reading.node == nil)
        #expect(reading.errors.map { $0.split(separator: " ").last } == ["too-many-nodes"])
    }

    @Test func theCountIsExact() {
        // Root, two scalars, a list of two and the alias to it: 3 + 3 + 3 + its key and values.
        let text = Array("a: &a [x, y]\nb: *a\n".utf8)
        #expect(Reading(text, limits: YAMLLimits(nodes: 9)).node != nil)
        #expect(Reading(text, limits: YAMLLimits(nodes: 8)).errors == ["2:4 too-many-nodes"])
    }
}
