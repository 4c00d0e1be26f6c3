// Nodes written as YAML read back as the same values, whatever they hold.

import BinderyDiagnostics
import Foundation
import Testing

@testable import BinderyYAML

@Suite struct WriterTests {
    /// Whether two nodes say the same: scalars by kind and text, keys in order.
    static func same(_ one: YAMLNode, _ other: YAMLNode) -> Bool {
        var open = [(one, other)]
        while let (one, other) = open.popLast() {
            guard one.kind == other.kind, one.count == other.count, one.scalar == other.scalar else { return false }
            open += zip(one.elements, other.elements)
            for (mine, theirs) in zip(one.entries, other.entries) {
                guard mine.key.text == theirs.key.text else { return false }
                open.append((mine.value, theirs.value))
            }
        }
        return true
    }

    private func expectRoundTrip(_ node: YAMLNode, _ shown: @autoclosure () -> String) {
        let text = YAMLWriter.text(of: node)
        let reading = Reading(text)
        guard let back = reading.node else {
            Issue.record("\(shown())\n---\n\(text)\n---\n\(reading.log.diagnostics.map(\.description))")
            return
        }
        #expect(Self.same(node, back), "\(shown())\n---\n\(text)")
    }

    @Test func styles() throws {
        let node = try root(
            ##"{a: [1, "1", 0x1F, .inf, ~, true, 'true', "x: y", "#", [], {}, [[b], {c: d}]], "e f": "two\nlines\n", "": "-"}"##
        )
        #expect(
            YAMLWriter.text(of: node) == """
                a:
                  - 1
                  - "1"
                  - 0x1F
                  - .inf
                  - null
                  - true
                  - "true"
                  - "x: y"
                  - "#"
                  - []
                  - {}
                  - - - b
                    - c: d
                e f: |
                  two
                  lines
                "": "-"

                """)
    }

    static let texts = [
        "", " ", "a ", " a", "-", "- a", "-a", "?", "? a", ":", ":a", "a:", "a: b", "a:b", "a #b", "a#b", "#", "&a",
        "*a",
        "!a", "|", ">", "%a", "@a", "`a", "'a'", "\"a\"", "[a", "a]", "{", "a, b", "~", "null", "yes", "True", "0",
        "1e3",
        "0o7", "-.INF", ".nan", "1_000", "2024-01-01", "<<", "=", "---", "--- a", "...", "a\nb", "a\nb\n", "a\n\nb\n\n",
        "\na", "\n", "\n\n", "a\n ", "a\n \n", " a\nb", "\ta\nb", "a\n\tb", "a\r\nb", "a\tb", "\u{0}", "\u{7F}",
        "\u{85}",
        "\u{2028}a\nb", "\u{FEFF}a", "\u{FFFE}", "😀", "a\n# b", "a\n---\nb\n", "\\", "é: ü", "a\n...\n",
        String(repeating: "k", count: 3_000), String(repeating: "long: \"text\" ", count: 300),
    ]

    @Test func textsThatAreHardToWrite() throws {
        for text in Self.texts {
            let json = String(decoding: try JSONEncoder().encode([text, text]), as: UTF8.self)
            let pair = json.dropFirst().dropLast()
            let key = String(decoding: try JSONEncoder().encode(text), as: UTF8.self)
            for source in [
                "[\(pair)]", "{\(key): \(key), \"z\": [[\(key)], {\(key): [\(key)]}]}", "[{\(key): 1}]", key,
            ] {
                let node = try #require(JSONTests.read(Array(source.utf8)).node, "\(source)")
                expectRoundTrip(node, source)
            }
        }
    }

    @Test func taggedScalars() throws {
        expectRoundTrip(
            try root("[!!float 3, !!str 3, !!int '3', ! x, !!null '', !!bool 'true', !!float '1.5']"), "tags")
        expectRoundTrip(try root("a: &x {b: [1]}\nc: *x\nd: {<<: *x, e: f}"), "aliases")
    }

    @Test func textsThatNobodyWrote() {
        var random = SeededNumbers(state: 77)
        let pieces = [
            "a", " ", "\n", "- ", ": ", "#", "\"", "'", "\t", "|", "é", "\u{2028}", "\u{7}", "?", "[", "\\", "0",
        ]
        for round in 0..<20_000 {
            let text = (0..<random.next(below: 9)).map { _ in pieces[random.next(below: pieces.count)] }.joined()
            guard let json = try? JSONEncoder().encode([text: [text]]),
                let node = JSONTests.read(Array(json)).node
            else { continue }
            expectRoundTrip(node, "\(round) \(text.debugDescription)")
        }
    }

    @Test func changedDocuments() {
        var random = SeededNumbers(state: 42)
        var written = 0
        for round in 0..<10_000 {
            var bytes = MutationTests.seeds[round % MutationTests.seeds.count]
            for _ in 0...random.next(below: 3) {
                let piece = MutationTests.pieces[random.next(below: MutationTests.pieces.count)]
                bytes.insert(contentsOf: piece, at: random.next(below: bytes.count + 1))
            }
            guard let node = Reading(bytes).node else { continue }
            written += 1
            expectRoundTrip(node, String(decoding: bytes, as: UTF8.self))
        }
        #expect(written > 500)
    }

    @Test func deepDocuments() throws {
        let text = String(repeating: "[{\"a\": ", count: 255) + "1" + String(repeating: "}]", count: 255)
        expectRoundTrip(try #require(JSONTests.read(Array(text.utf8)).node), "deep")
    }

    @Test(.enabled(if: ProcessInfo.processInfo.environment["BINDERY_SHARED"] != nil, "needs the shared descriptions"))
    func descriptions() throws {
        let shared = try #require(ProcessInfo.processInfo.environment["BINDERY_SHARED"])
        let folder = URL(filePath: shared).appending(path: "specs")
        let names = try FileManager.default.contentsOfDirectory(atPath: folder.path).filter { $0.hasSuffix(".yaml") }
        #expect(!names.isEmpty)
        for name in names.sorted() {
            let reading = Reading([UInt8](try Data(contentsOf: folder.appending(path: name))))
            expectRoundTrip(try #require(reading.node, "\(name): \(reading.errors)"), name)
        }
    }

    /// Many tools read YAML 1.1, where these are booleans, numbers, times and dates.
    @Test(arguments: ["no", "On", "12:30:45", "2020-01-01", "2020-1-1T00:00:00Z", "1_000", "0b11", "-1:30"])
    func whatIsNoTextInOlderYAMLIsQuoted(_ text: String) throws {
        #expect(YAMLWriter.text(of: try root(#"["\#(text)"]"#)) == "- \"\(text)\"\n")
    }

    @Test(arguments: ["none", "y", "2.3.0", "24h", "1-2", "a:b", "2020-01", "north", "0bx", "1_a"])
    func otherTextsStayPlain(_ text: String) throws {
        #expect(YAMLWriter.text(of: try root(#"["\#(text)"]"#)) == "- \(text)\n")
    }
}
