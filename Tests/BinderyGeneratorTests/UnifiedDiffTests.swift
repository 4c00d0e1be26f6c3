// Two texts come in; the diff must say by which lines they differ, and no more than fits a screen.

import BinderyGenerator
import Testing

@Suite struct UnifiedDiffTests {
    @Test func showsTheChangeWithItsNeighbours() {
        let old = (1...9).map { "line \($0)\n" }.joined()
        let new = old.replacing("line 5\n", with: "line five\n")
        #expect(
            UnifiedDiff().between(old, and: new, named: "a.swift") == """
                --- a.swift
                +++ a.swift
                @@ line 3 @@
                 line 3
                 line 4
                -line 5
                +line five
                 line 6
                 line 7

                """)
    }

    @Test func saysWhereNothingIs() {
        #expect(UnifiedDiff().between(nil, and: "a\n", named: "x") == "--- nothing\n+++ x\n@@ line 1 @@\n+a\n")
        #expect(UnifiedDiff().between("a\n", and: nil, named: "x") == "--- x\n+++ nothing\n@@ line 1 @@\n-a\n")
    }

    @Test func staysShort() {
        let old = (1...10_000).map { "old \($0)\n" }.joined()
        let new = (1...10_000).map { "new \($0)\n" }.joined()
        let diff = UnifiedDiff().between(old, and: new, named: "x")
        #expect(diff.split(separator: "\n").count == 43)
        #expect(diff.hasSuffix("… 19961 more lines differ or lie between\n"))
    }
}

@Suite struct PathTests {
    @Test(arguments: [
        ("a/../b", "b"), ("./a", "a"), ("../a", "../a"), ("/a/../../b", "/b"), ("a/b/../../..", ".."), ("a/..", "."),
        ("../../a/./b//c", "../../a/b/c"),
    ])
    func shortens(_ path: String, _ short: String) { #expect(Path.shortened(path) == short) }

    @Test func joins() {
        #expect(Path.join("spec", "a.yaml") == "spec/a.yaml")
        #expect(Path.join("", "a.yaml") == "a.yaml")
        #expect(Path.join("spec", "/a.yaml") == "/a.yaml")
        #expect(Path.folder(of: "/a") == "/")
        #expect(Path.folder(of: "a") == "")
    }
}
