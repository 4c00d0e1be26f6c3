// What turns one document into another: applied to the first, it gives the second, whatever the two are.

import BinderyDiagnostics
import BinderyOverlays
import BinderyTestSupport
import BinderyYAML
import Foundation
import Testing

private let shared = ProcessInfo.processInfo.environment["BINDERY_SHARED"]

@Suite struct OverlayDiffTests {
    /// The overlay as text, after it did what it shall; nil where the documents are of different kinds.
    @discardableResult
    private func roundTrip(_ old: YAMLNode, _ new: YAMLNode, _ name: @autoclosure () -> String) throws -> String? {
        let log = DiagnosticLog()
        guard let written = OverlayDiff.overlay(from: old, to: new, title: "T", into: log) else {
            #expect(old.kind != new.kind && log.diagnostics.map(\.rule.id) == ["overlay-diff-roots"], "\(name())")
            return nil
        }
        let text = YAMLWriter.text(of: written)
        let again = DiagnosticLog()
        let overlay = try #require(
            Overlay.read(try Reading.node(text, path: "overlay.yaml"), into: again), "\(name()): \(again.diagnostics)")
        let result = try #require(
            OverlayApplication.apply([overlay], to: old, into: again), "\(name()): \(again.diagnostics)\n\(text)")
        #expect(again.diagnostics.isEmpty, "\(name()): \(again.diagnostics)")
        #expect(MutableTree(result).isSame(as: MutableTree(new)), "\(name()):\n\(text)")
        return text
    }

    private func actions(_ old: String, _ new: String) throws -> String {
        let text = try #require(try roundTrip(Reading.node(old), Reading.node(new), "\(old) → \(new)"))
        return text.replacing("overlay: 1.1.0\ninfo:\n  title: T\n  version: 1.0.0\nactions:\n", with: "")
    }

    @Test(arguments: [
        (
            "{a: 1, b: {c: [x]}, d: 2}", "{a: 3, b: {c: [x, y]}}",
            """
            \u{20} - target: $.b.c
                update:
                  - y
              - target: $.d
                remove: true
              - target: $
                update:
                  a: 3

            """
        ),
        // An element that goes, one that changes, one that comes first.
        ("{a: [{n: 1}, {n: 2}, {n: 3}]}", "{a: [{n: 1}, {n: 3}]}", "  - target: $.a[1]\n    remove: true\n"),
        (
            "{a: [{n: 1, m: 1}, {n: 2, m: 2}]}", "{a: [{n: 1, m: 1}, {n: 2, m: 3}]}",
            "  - target: $.a[1]\n    update:\n      m: 3\n"
        ),
        ("{a: [1, 2, 3, 4]}", "{a: [2, 4]}", "  - target: $.a[0, 2]\n    remove: true\n"),
        ("{a: [1]}", "{a: [5]}", "  - target: $.a[0]\n    update: 5\n"),
        // Another kind of value: the old one goes first.
        (
            "{a: {b: 1}}", "{a: {b: [1]}}",
            "  - target: $.a.b\n    remove: true\n  - target: $.a\n    update:\n      b:\n        - 1\n"
        ),
        (
            "{/it's: {a.b: {x: 1}}}", "{/it's: {a.b: {x: 2}}}",
            "  - target: $['/it\\'s']['a.b']\n    update:\n      x: 2\n"
        ),
    ])
    func theFewestWordsAreFound(old: String, new: String, expected: String) throws {
        #expect(try actions(old, new) == expected)
    }

    @Test func alikeIsSaid() throws {
        let log = DiagnosticLog()
        let node = try Reading.node("{a: [1, {b: 2}], c: d}")
        let other = try Reading.node("{c: d, a: [1, {b: 2}]}")
        #expect(OverlayDiff.overlay(from: node, to: other, title: "T", into: log) != nil)
        #expect(log.diagnostics.map(\.rule.id) == ["overlay-diff-alike"])
        for text in ["{}", "[]", "1"] { try roundTrip(Reading.node(text), Reading.node(text), text) }
    }

    @Test func kindsOfWholeDocumentsStay() throws {
        for (old, new) in [("{}", "[]"), ("[]", "1"), ("1", "{}")] {
            #expect(try roundTrip(Reading.node(old), Reading.node(new), "\(old) → \(new)") == nil)
        }
    }

    @Test func anyTwoTrees() throws {
        for seed in 0..<1_500 as Range<UInt64> {
            var chance = SplitMix(seed: seed)
            let old = Datum.make(&chance, depth: 5)
            let new = seed.isMultiple(of: 3) ? Datum.make(&chance, depth: 5) : old.changed(&chance)
            try roundTrip(Reading.node(old.json), Reading.node(new.json), "seed \(seed): \(old.json) → \(new.json)")
        }
    }

    @Test(.enabled(if: shared != nil, "set BINDERY_SHARED to the folder that holds suites/overlay and specs"))
    func publishedDocuments() throws {
        let shared = try #require(shared)
        var pairs = 0
        let sets = shared + "/suites/overlay/compliant-sets/"
        for set in try FileManager.default.contentsOfDirectory(atPath: sets).sorted() where !set.contains(".") {
            let (old, new) = try (
                Reading.node(path: sets + set + "/openapi.yaml"), Reading.node(path: sets + set + "/output.yaml")
            )
            try roundTrip(old, new, set)
            try roundTrip(new, old, set)
            pairs += 2
        }
        for name in try FileManager.default.contentsOfDirectory(atPath: shared + "/specs").sorted()
        where name.hasSuffix(".yaml") || name.hasSuffix(".json") {
            let path = shared + "/specs/" + name
            let old = try Reading.node(path: path)
            var chance = SplitMix(seed: UInt64(pairs))
            for often in [400, 40] {
                try roundTrip(old, Reading.node(Datum(old).changed(&chance, often: often).json), "\(name) \(often)")
                pairs += 1
            }
        }
        print("documents compared and changed into one another: \(pairs) pairs")
        #expect(pairs == 22)
    }
}
