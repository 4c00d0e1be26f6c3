// What scalars mean by YAML 1.2's core schema, by their text, their style and their tag.

import BinderyDiagnostics
import Testing

@testable import BinderyYAML

@Suite struct ScalarTests {
    static let plain: [(String, YAMLScalar)] = [
        ("9223372036854776000", .int("9223372036854776000")), ("1e3", .float("1e3")), ("0o17", .int("0o17")),
        ("0x1F", .int("0x1F")), ("017", .int("017")), ("-12", .int("-12")), ("+3", .int("+3")), ("-0", .int("-0")),
        ("yes", .string("yes")), ("no", .string("no")), ("on", .string("on")), ("y", .string("y")),
        ("'1'", .string("1")), ("\"true\"", .string("true")), ("'~'", .string("~")), ("''", .string("")),
        ("1.10", .float("1.10")), ("1.", .float("1.")), (".5", .float(".5")), ("-1.5E-3", .float("-1.5E-3")),
        ("~", .null), ("null", .null), ("Null", .null), ("NULL", .null), ("nULL", .string("nULL")), ("", .null),
        ("true", .bool(true)), ("TRUE", .bool(true)), ("False", .bool(false)), ("tRUE", .string("tRUE")),
        (".inf", .float(".inf")), ("-.Inf", .float("-.Inf")), ("+.INF", .float("+.INF")), (".NaN", .float(".NaN")),
        ("-.nan", .string("-.nan")), (".", .string(".")), ("+", .string("+")), ("-x", .string("-x")),
        ("1_000", .string("1_000")), ("0b1", .string("0b1")), ("0o8", .string("0o8")), ("0xG", .string("0xG")),
        ("0x", .string("0x")), ("-0x1", .string("-0x1")), ("1e", .string("1e")), ("1.2.3", .string("1.2.3")),
        ("12:30:45", .string("12:30:45")), ("2024-01-01", .string("2024-01-01")), ("<<", .string("<<")),
        ("e3", .string("e3")), (".e3", .string(".e3")), ("1e3.5", .string("1e3.5")), ("~a", .string("~a")),
    ]

    @Test(arguments: plain) func means(text: String, meaning: YAMLScalar) throws {
        #expect(try root("a: \(text)\n")["a"]?.scalar == meaning)
        #expect(try root("- \(text)\n")[0].scalar == meaning)
    }

    @Test func blocksAreStrings() throws {
        let node = try root("a: |\n  1\nb: >-\n  true\n  false\nc: |-\n")
        #expect(node["a"]?.scalar == .string("1\n"))
        #expect(node["b"]?.scalar == .string("true false"))
        #expect(node["c"]?.scalar == .string(""))
    }

    @Test func tagsAreHonoured() throws {
        let node = try root(
            """
            - !!str 12
            - !!int '12'
            - !!float 1
            - !!bool "true"
            - !!null ''
            - ! 'x'
            - !!str
            - !!seq [1]
            - !!map {a: 1}
            - !<tag:yaml.org,2002:str> ~
            - ! 12
            - [! ~, ! true, 12 , true ]
            - !
            - ! &a 12
            - ! é
            """)
        let expected: [YAMLScalar?] = [
            .string("12"), .int("12"), .float("1"), .bool(true), .null, .string("x"), .string(""), nil, nil,
            .string("~"), .string("12"), nil, .string(""), .string("12"), .string("é"),
        ]
        #expect(node.elements.map(\.scalar) == expected)
        #expect(node[11].elements.map(\.scalar) == [.string("~"), .string("true"), .int("12"), .bool(true)])
    }

    @Test(arguments: [
        ("a: !foo 1", "1:4 unknown-tag"), ("a: !!binary eA==", "1:4 unknown-tag"), ("a: !foo [1]", "1:4 unknown-tag"),
        ("a: !!int x", "1:4 tag-mismatch"), ("a: !!bool yes", "1:4 tag-mismatch"),
        ("a: !!float 1x", "1:4 tag-mismatch"), ("a: !!null x", "1:4 tag-mismatch"), ("a: !!map x", "1:4 tag-mismatch"),
        ("a: !!seq {}", "1:4 tag-mismatch"), ("a: !!str []", "1:4 tag-mismatch"),
        ("%TAG !e! tag:e.org,2000:\n---\na: !e!x 1", "3:4 unknown-tag"),
    ])
    func tagsThatDoNotFitAreRefused(text: String, fault: String) {
        let reading = Reading(text)
        #expect(reading.node == nil)
        #expect(reading.errors == [fault])
    }

    @Test func typedReadsGiveOnlyTheirOwnType() throws {
        let node = try root("{s: x, i: -7, f: 1.0, b: True, n: ~, big: 9223372036854776000, x: 0xff, o: 0o17, q: '1'}")
        #expect(node["s"]?.string == "x")
        #expect(node["i"]?.int == -7)
        #expect(node["i"]?.string == nil)
        #expect(node["f"]?.int == nil)
        #expect(node["b"]?.bool == true)
        #expect(node["s"]?.bool == nil)
        #expect(node["n"]?.isNull == true)
        #expect(node["s"]?.isNull == false)
        #expect(node["big"]?.int == nil)
        #expect(node["big"]?.text == "9223372036854776000")
        #expect(node["x"]?.int == 255)
        #expect(node["o"]?.int == 15)
        #expect(node["q"]?.int == nil)
        #expect(node.text == nil)
        #expect(node.scalar == nil)
        #expect(!node.isNull)
    }

    @Test func escapesAreResolved() throws {
        let node = try root(#"a: "\u00e9\U0001F600\n\"\0""#)
        #expect(node["a"]?.text == "é😀\n\"\0")
    }
}
