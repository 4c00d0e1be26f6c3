// What is no document for us: each with its place, its rule and words that say what to do.

import BinderyDiagnostics
import Testing

@testable import BinderyYAML

@Suite struct RefusalTests {
    @Test(arguments: [
        // Tabs.
        ("a:\n\tb: 1\n", "2:1 tab-indentation", "spaces"), ("a: b\n\tc: 1\n", "2:1 tab-indentation", "spaces"),
        ("a: |\n\tx\n", "2:1 tab-indentation", "spaces"),
        // Indentation, colons, dashes.
        ("a: b: c\n", "1:5 yaml-syntax", "quotes"), ("é: b: c\n", "1:5 yaml-syntax", "quotes"),
        ("a: 1\n b: 2\n", "2:3 yaml-syntax", "indent"), ("a:\n  b: 1\n c: 2\n", "3:2 yaml-syntax", "line 1, column 1"),
        ("a: 1\nfoo\nb: 2\n", "2:1 yaml-syntax", "colon"), ("- a\nb: 1\n", "2:1 yaml-syntax", "- "),
        ("a: 1\n- b\n", "2:1 yaml-syntax", "mapping"), ("a: - b\n", "1:4 yaml-syntax", "line of its own"),
        // Brackets and quotes.
        ("a: [1, 2\nb: 3\n", "2:2 yaml-syntax", "\"]\""), ("a: {x: 1\n", "2:1 yaml-syntax", "\"}\""),
        ("a: }\n", "1:4 yaml-syntax", "value"), ("[a]]\n", "1:4 yaml-syntax", "remove"),
        ("a: \"x\nb: 1\n", "1:4 yaml-syntax", "never closed"), ("a: 'x\n", "1:4 yaml-syntax", "never closed"),
        ("a: 'x\n---\n", "1:4 yaml-syntax", "never closed"), ("a: 'x' y\n", "1:8 yaml-syntax", "quote"),
        // Characters that begin nothing.
        ("a: @x\n", "1:4 yaml-syntax", "\"@\""), ("a: `x\n", "1:4 yaml-syntax", "\"`\""),
        ("a: & x\n", "1:5 yaml-syntax", "name"),
        // Escapes, tags, directives.
        ("a: \"\\q\"\n", "1:5 yaml-syntax", "single quotes"), ("a: \"\\ud83d\\ude00\"\n", "1:7 yaml-syntax", "\\U"),
        ("a: \"\\x1\"\n", "1:7 yaml-syntax", "two"), ("a: !x!y z\n", "1:4 yaml-syntax", "tag"),
        ("%YAML 3.0\n---\na\n", "1:1 yaml-syntax", "1.2"), ("%FOO x\n---\na\n", "1:5 yaml-syntax", "%"),
        ("a: |0\n x\n", "1:5 yaml-syntax", "0"), ("a: |x\n x\n", "1:5 yaml-syntax", "next line"),
        ("a: !<x y\n", "1:7 yaml-syntax", "tag"),
        ("%TAG x\n---\na\n", "1:6 yaml-syntax", "%"), ("a: !! x\n", "1:6 yaml-syntax", "tag"),
        // Keys.
        ("? [a]\n: 1\n", "1:3 non-scalar-key", "quotes"), ("{{a: 1}: 2}", "1:2 non-scalar-key", "mapping"),
        ("{a}: 2\nb: [a]\n? {x}\n: 1", "1:1 non-scalar-key", "mapping"),
        // Documents.
        ("", "1:1 empty-document", "no value"), ("# only\n\n", "1:1 empty-document", "no value"),
        ("---\n", "1:1 empty-document", "no value"),
        ("---\n...\n", "1:1 empty-document", "no value"),
        ("a: 1\n---\nb: 2\n", "2:1 several-documents", "one document"),
        ("a: 1\n...\nb: 2\n", "3:1 yaml-syntax", "one document"),
        ("---\n---\na: 1\n", "2:1 several-documents", "one document"),
        // Characters.
        ("a: x\0y\n", "1:5 control-character", "NUL"), ("é: 1\nb: \u{1}\n", "2:4 control-character", "U+0001"),
        ("a: \u{7F}\n", "1:4 control-character", "U+007F"), ("a: \u{FFFE}\n", "1:4 control-character", "U+FFFE"),
    ])
    func refuses(text: String, fault: String, word: String) {
        let reading = Reading(text)
        #expect(reading.node == nil)
        #expect(reading.errors.first == fault)
        let message = reading.log.diagnostics.first?.message ?? ""
        #expect(message.contains(word), "\(message)")
        #expect(reading.log.diagnostics.allSatisfy { !$0.message.hasSuffix(".") && !$0.message.contains("\n") })
    }

    @Test(
        arguments: [
            ([0x61, 0x3A, 0x20, 0xFF], "1:4 not-utf8"), ([0x61, 0x0A, 0xC3, 0x28], "2:1 not-utf8"),
            ([0xC3, 0xA9, 0x3A, 0x20, 0xE2, 0x82], "1:4 not-utf8"), ([0x61, 0xED, 0xA0, 0x80], "1:2 not-utf8"),
            ([0x61, 0xC0, 0x80], "1:2 not-utf8"), ([0xF4, 0x90, 0x80, 0x80], "1:1 not-utf8"),
            ([0xE2, 0x82, 0x28], "1:1 not-utf8"), ([0x80], "1:1 not-utf8"),
            ([0xFF, 0xFE, 0x61, 0x00], "1:1 not-utf8"), ([0xFE, 0xFF, 0x00, 0x61], "1:1 not-utf8"),
            ([0xFF, 0xFE, 0x00, 0x00], "1:1 not-utf8"), ([0x61, 0x00, 0x3A, 0x00], "1:1 not-utf8"),
            ([0x00, 0x00, 0xFE, 0xFF], "1:1 control-character"),
        ] as [([UInt8], String)])
    func refusesBytes(bytes: [UInt8], fault: String) {
        let reading = Reading(bytes)
        #expect(reading.node == nil)
        #expect(reading.errors == [fault])
    }

    @Test func aByteOrderMarkIsAccepted() throws {
        let node = try #require(Reading([0xEF, 0xBB, 0xBF] + Array("é: x\n".utf8)).node)
        #expect(node["é"]?.string == "x")
        #expect(node["é"]?.span.column == 4)
    }

    @Test(arguments: [2, 16, 17, 3_000])
    func duplicateKeysNameBothPlaces(count: Int) {
        let text = (0..<count).map { "k\($0): 1\n" }.joined() + "'k1': 2\n"
        let reading = Reading(text)
        #expect(reading.errors == ["\(count + 1):1 duplicate-key"])
        #expect(reading.log.diagnostics.first?.message.contains("\"k1\"") == true)
        #expect(reading.log.diagnostics.first?.message.contains("line 2, column 1") == true)
    }

    @Test func severalFaultsAreReportedAtOnce() {
        #expect(
            Reading("a: 1\na: 2\nb: *x\nc: !t 1\n").errors == [
                "3:4 undefined-alias", "4:4 unknown-tag", "2:1 duplicate-key",
            ])
        let many = Reading(String(repeating: "- *x\n", count: 10_000))
        #expect(many.log.diagnostics.count == YAMLLimits().errors)
    }

    @Test func nestingEndsAt512() {
        func lists(_ depth: Int) -> String {
            String(repeating: "[", count: depth) + String(repeating: "]", count: depth)
        }
        #expect(Reading(lists(512)).node != nil)
        #expect(Reading(lists(513)).errors == ["1:513 nesting-too-deep"])
        #expect(Reading(String(repeating: "[", count: 1_000_000)).errors == ["1:513 nesting-too-deep"])
        #expect(Reading(String(repeating: "- ", count: 100_000) + "x").errors == ["1:1025 nesting-too-deep"])
        let maps = (0..<600).map { String(repeating: " ", count: $0) + "a:\n" }.joined()
        #expect(Reading(maps).errors == ["513:513 nesting-too-deep"])
    }

    @Test func nestingCountsThroughAliases() {
        // Each step is one deeper than the one that it names; nothing is deep in the text itself.
        func steps(_ count: Int) -> String {
            "- &a0 []\n" + (1...count).map { "- &a\($0) [*a\($0 - 1)]\n" }.joined()
        }
        #expect(Reading(steps(510)).node != nil)
        #expect(Reading(steps(511)).errors == ["512:10 nesting-too-deep"])
        #expect(Reading(steps(100_000)).errors == ["512:10 nesting-too-deep"])
    }

    @Test func filesEndAt64Mebibytes() {
        let blank = [UInt8](repeating: 0x20, count: 64 << 20)
        #expect(Reading(blank + [0x20]).errors == ["1:1 file-too-large"])
        #expect(Reading(Array("ab: c".utf8), limits: YAMLLimits(bytes: 5)).node != nil)
        #expect(Reading(Array("ab: cd".utf8), limits: YAMLLimits(bytes: 5)).errors == ["1:1 file-too-large"])
    }

    @Test(.timeLimit(.minutes(1))) func hostileTextsEndSoon() {
        let directives = (0..<20_000).map { "%TAG !t\($0)! x\n" }.joined()
        #expect(Reading(directives + "---\na").errors == ["1:1 too-many-tag-directives"])
        let prefix = String(repeating: "x", count: 1_000_000)
        #expect(Reading("%TAG !e! \(prefix)\n---\n" + String(repeating: "- !e!a 1\n", count: 1_000)).node == nil)
        for unit in ["{", "? ", "- - ", "&a ", "*a ", "!x ", "'", "\"\\", "|\n", "%", "#", ",", ": ", "[{", "\r", "\t"]
        {
            let reading = Reading(String(repeating: unit, count: 50_000))
            #expect((reading.node == nil) == reading.log.hasErrors)
        }
    }
}
