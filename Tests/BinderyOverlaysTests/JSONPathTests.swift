// Queries beside those of the compliance suite: what YAML adds, limits, and where a mistake is said to be.

import BinderyDiagnostics
import BinderyOverlays
import BinderyYAML
import Testing

@Suite struct JSONPathTests {
    private func paths(_ query: String, _ document: String) throws -> [String] {
        let path = try JSONPath(query)
        return try #require(path.select(in: try Reading.node(document))).map { Location.normalized($0.location) }
    }

    @Test func normalizedPathsEscapeWhatTheyMust() throws {
        #expect(
            try paths("$.*", #"{"a'b": 1, "a\\b": 1, "a\nb": 1, "\u000b": 1, "é": 1, "\"": 1}"#) == [
                #"$['a\'b']"#, #"$['a\\b']"#, #"$['a\nb']"#, #"$['\u000b']"#, "$['é']", "$['\"']",
            ])
    }

    @Test(arguments: [
        ("$[?@ == 16]", "[0x10, 0o20, 16.0, 1.6e1, '16', 17]", 4),
        ("$[?@ == 9007199254740993]", "[9007199254740992, 9007199254740993, 9007199254740994]", 1),
        ("$[?@ > 1e300]", "[.inf, -.inf, .nan, 1e301]", 2),
        ("$[?@ == $[0]]", "[.nan]", 0),
        ("$[?@ == null]", "[~, null, '', 'null']", 2),
        ("$[?@ == true]", "[true, True, 'true', yes]", 2),
        // Two spellings of one letter are two texts.
        ("$['e\u{301}']", "{\"\u{E9}\": 1}", 0),
        ("$[?@ == 'e\u{301}']", "[\"\u{E9}\"]", 0),
        ("$[?length(@) == 2]", "[\"e\u{301}\", \"\u{1F469}\u{200D}\u{1F52C}\", ab]", 2),
        ("$[?@ < 'b']", "[a, b, B, \"\u{E9}\"]", 2),
        ("$['200']", "{200: a}", 1),
        ("$[?@ == {}]", "[]", -1),
        ("$[?@.a == $.x]", "{x: {p: [1, {}]}, y: {a: {p: [1, {}]}}, z: {a: {p: [1, []]}}}", 1),
    ])
    func valuesAreThoseOfYAML(query: String, document: String, count: Int) throws {
        guard count >= 0 else {
            #expect(throws: JSONPathError.self) { try JSONPath(query) }
            return
        }
        #expect(try paths(query, document).count == count)
    }

    @Test(arguments: [
        ("", 0, "a path begins with \"$\""),
        ("a", 0, "a path begins with \"$\""),
        ("$.", 2, "a name or * follows \".\", not the end"),
        ("$..", 3, "a name or * follows \"..\", not the end"),
        ("$.a b", 3, "here the path should end or go on with"),
        ("$['a'", 1, "this bracket has no end"),
        ("$['a", 2, "this string has no end"),
        ("$['a' 'b']", 6, "\",\" or \"]\" follows a selector, not \"\\'\""),
        ("$[]", 2, "a selector is a name in quotes, *, an index, a slice or ?"),
        ("$[01]", 2, "an index has no leading zero"),
        ("$[-0]", 2, "an index is not written -0"),
        ("$[9007199254740992]", 2, "an index is less than 2^53"),
        ("$[99999999999999999999]", 2, "an index is less than 2^53"),
        (#"$["\q"]"#, 3, "there is no escape \\q"),
        (#"$["\uD800"]"#, 3, "half of a surrogate pair stands alone"),
        ("$[?@.a = 1]", 7, "equality is written \"==\""),
        ("$[?name == 1]", 3, "name is not a value: strings stand in quotes, members are written @.name"),
        ("$[?1]", 3, "a value alone is not a condition"),
        ("$[?@..a == 1]", 3, "what is compared must be one node"),
        ("$[?!@.a == 1]", 3, "\"!\" negates a test, not one side of =="),
        ("$[?len(@) == 1]", 3, "there is no function len(); known: length(), count(), match(), search(), value()"),
        ("$[?length(@)]", 3, "length() gives a value, which is not a condition"),
        ("$[?length(@.*) == 1]", 10, "what is compared must be one node"),
        ("$[?count(1) == 1]", 9, "count() takes a query, such as @.*"),
        ("$[?count(@.*, 1) == 1]", 3, "count() takes 1 argument, not 2"),
        ("$[?match(@, 'a') == true]", 3, "match() is true or false and is not compared"),
        ("$[?(@.a]", 7, "\")\", && or || follows a condition"),
        ("$[?(@.a", 3, "this parenthesis has no end"),
        ("$[?]", 3, "a condition is made of"),
    ])
    func mistakesAreSaidWhereTheyAre(query: String, offset: Int, message: String) {
        do {
            _ = try JSONPath(query)
            Issue.record("\(query) is taken")
        } catch {
            #expect(error.offset == offset && error.message.hasPrefix(message), "\(query): \(error)")
        }
    }

    @Test func nestingIsLimited() throws {
        for (open, close) in [("(", ")"), ("!(", ")"), ("@[?", "]"), ("$[?count($[?", "]) == 1]")] {
            let few = "$[?" + String(repeating: open, count: 20) + "@.a" + String(repeating: close, count: 20) + "]"
            #expect(throws: Never.self) { try JSONPath(few) }
            let many = "$[?" + String(repeating: open, count: 100_000) + "@.a"
            #expect(throws: JSONPathError.self) { try JSONPath(many) }
        }
        #expect(throws: Never.self) { try JSONPath("$[?" + String(repeating: "@.a||", count: 50_000) + "@.a]") }
        #expect(throws: JSONPathError.self) { try JSONPath("$" + String(repeating: ".a", count: 1_000_000)) }
    }

    @Test func endlessQueriesEnd() throws {
        let list = try Reading.node("[" + Array(repeating: "[1]", count: 3_000).joined(separator: ",") + "]")
        for query in ["$..*..*..*..*..*..*..*..*..*..*..*..*..*", "$[*,*,*,*,*][*,*][*,*]..[*,*,*]"] {
            let selected = try JSONPath(query).select(in: list, limit: 500_000)
            #expect((selected?.count ?? 0) < 3_000_000, "\(query)")
        }
        #expect(try JSONPath("$[?count($..*) == count($..*)]").select(in: list, limit: 500_000) == nil)
    }
}
