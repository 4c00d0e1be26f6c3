// JSON by RFC 8259: what it says, where it stands, and the words for what it must not be.

import BinderyDiagnostics
import Foundation
import Testing

@testable import BinderyYAML

@Suite struct JSONTests {
    private func json(_ text: String) throws -> YAMLNode {
        let (node, errors) = Self.read(Array(text.utf8))
        #expect(errors == [])
        return try #require(node)
    }

    static func read(_ bytes: [UInt8]) -> (node: YAMLNode?, errors: [String]) {
        let log = DiagnosticLog()
        let node = JSONReader.read(SourceFile(path: "t.json", bytes: bytes), into: log)
        #expect((node == nil) == log.hasErrors)
        return (node, log.diagnostics.map { "\($0.span!.line):\($0.span!.column) \($0.rule.id): \($0.message)" })
    }

    @Test func valuesKeepWhatTheyAre() throws {
        let node = try json(#"{"a": [1, -0.50e+3, true, null, "12", "true", "", "~"], "b": {}, "c": []}"#)
        let scalars = node["a"]?.elements.map(\.scalar)
        let expected: [YAMLScalar] = [
            .int("1"), .float("-0.50e+3"), .bool(true), .null, .string("12"), .string("true"), .string(""),
            .string("~"),
        ]
        #expect(scalars == expected)
        #expect(node["b"]?.kind == .mapping && node["b"]?.count == 0)
        #expect(node["c"]?.kind == .sequence && node["c"]?.count == 0)
    }

    @Test func placesCountCharacters() throws {
        let node = try json("\u{FEFF}{\r\n \"é😀\": \"\u{2028}\", \"x\":\n1 , \"\u{7F}\":\r [2]}")
        func place(_ node: YAMLNode?) -> String { node.map { "\($0.span.line):\($0.span.column)" } ?? "-" }
        #expect(place(node) == "1:1")
        #expect(place(node.keyNode(key: "é😀")) == "2:2")
        #expect(place(node["é😀"]) == "2:8")
        #expect(place(node.keyNode(key: "x")) == "2:13")
        #expect(place(node["x"]) == "3:1")
        #expect(place(node["\u{7F}"]?[0]) == "4:3")
    }

    @Test func escapesAndLongKeys() throws {
        let long = String(repeating: "k", count: 70_000)
        let node = try json("{\"\(long)\": \"\\ud83d\\uDE00\\u0000\\/\\\\\\\"\\b\\f\\n\\r\\t\\u00e9\"}")
        #expect(node[long]?.string == "😀\u{0}/\\\"\u{8}\u{C}\n\r\té")
    }

    @Test func mergeKeysAndAnchorsAreTexts() throws {
        let node = try json(#"{"<<": {"a": 1}, "&b": "*b"}"#)
        #expect(node["<<"]?["a"]?.int == 1 && node["a"] == nil && node["&b"]?.string == "*b")
    }

    @Test(arguments: [
        ("", "1:1 empty-document: the file holds no value; nothing but blanks is there"),
        (
            "{\"a\": 1,\n \"a\": 2}",
            "2:2 duplicate-key: the key \"a\" is already in this mapping, at line 1, column 2; "
                + "remove one of the two"
        ),
        ("[1,]", "1:4 json-syntax: no value follows the comma; remove the comma before ]"),
        ("{\"a\": 1,}", "1:9 json-syntax: no key follows the comma; remove the comma before }"),
        ("[1 2]", "1:4 json-syntax: a comma or ] is missing before 2"),
        ("[1}", "1:3 json-syntax: an array ends with ], not with }"),
        ("{a: 1}", "1:2 json-syntax: a key is missing here: it stands in double quotes, {\"key\": value}"),
        ("{\"a\" 1}", "1:6 json-syntax: a key is followed by a colon and its value: {\"key\": value}"),
        (
            "{\"a\": [\n1",
            "2:2 json-syntax: the file ends within the array that begins at line 1, column 7; its ] is missing"
        ),
        ("[1] x", "1:5 json-syntax: the document ends before x; keep one value in a file and remove what follows it"),
        ("// x\n{}", "1:1 json-syntax: JSON has no comments; remove it, or name the file .yaml and comment with #"),
        ("['a']", "1:2 json-syntax: a text stands in double quotes, not in single ones"),
        ("[012]", "1:2 json-syntax: a number has no 0 before its other digits; put it into quotes if it is a text"),
        ("[1.]", "1:4 json-syntax: a digit follows the point of a number"),
        ("[-]", "1:3 json-syntax: a number has a digit here"),
        ("[1e]", "1:4 json-syntax: a digit follows the exponent's letter"),
        (
            "[nul]",
            "1:2 json-syntax: \"nul\" is not a value; it is true, false or null, or a text, which stands in double quotes"
        ),
        ("[\"a\tb\"]", "1:4 control-character: a control character stands in a text; write it as \\t"),
        ("[\"a\nb\"]", "1:4 json-syntax: the line ends within a text; close it with \", or write \\n for a line end"),
        ("[\"\\ud800\"]", "1:3 lone-surrogate: this is one half of a pair of surrogates; alone it is not a character"),
        ("[\"\\x\"]", "1:3 json-syntax: \\ is followed by one of \" \\ / b f n r t u; write \\\\ for a backslash"),
        ("[\"é", "1:4 json-syntax: the file ends within a text; its \" is missing"),
    ])
    func faultsSayWhatToDo(_ text: String, _ fault: String) {
        #expect(Self.read(Array(text.utf8)).errors == [fault])
    }

    @Test func bytesAreUTF8() {
        #expect(
            Self.read([0x22, 0xC3, 0xA9, 0xC0, 0x80, 0x22]).errors.first?.hasPrefix("1:3 not-utf8: the byte 0xC0")
                == true)
        for bytes: [UInt8] in [
            [0xED, 0xA0, 0x80], [0xF4, 0x90, 0x80, 0x80], [0xE0, 0x80, 0x80], [0x80], [0xFF], [0xE2, 0x82],
        ] {
            #expect(Self.read([0x22] + bytes + [0x22]).errors.first?.hasPrefix("1:2 not-utf8") == true, "\(bytes)")
        }
    }

    @Test func depthIsBounded() {
        let deep = { (count: Int) in
            Array((String(repeating: "[", count: count) + String(repeating: "]", count: count)).utf8)
        }
        #expect(Self.read(deep(512)).errors == [])
        #expect(Self.read(deep(513)).errors.first?.hasPrefix("1:513 nesting-too-deep") == true)
        #expect(Self.read(deep(1_000_000)).errors.count == 1)
        var limits = YAMLLimits()
        limits.bytes = 3
        let log = DiagnosticLog()
        #expect(JSONReader.read(SourceFile(path: "t.json", bytes: deep(2)), limits: limits, into: log) == nil)
        #expect(log.diagnostics.map(\.rule.id) == ["file-too-large"])
    }

    @Test func theReaderIsPickedByContent() throws {
        func read(_ text: String, _ path: String) -> (YAMLNode?, [String]) {
            let log = DiagnosticLog()
            let node = DocumentReader.read(SourceFile(path: path, bytes: Array(text.utf8)), into: log)
            return (node, log.diagnostics.map(\.rule.id))
        }
        #expect(read(#" {"a": "\ud83d\ude00"}"#, "a.yaml").0?["a"]?.string == "😀")
        #expect(read("{a: b}", "a.yaml").0?["a"]?.string == "b")
        #expect(read("{a: b}", "a.JSON").1 == ["json-syntax"])
        #expect(read("a: b", "a.yml").0?["a"]?.string == "b")
    }
}
