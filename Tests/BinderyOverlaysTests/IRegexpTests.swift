// Patterns in filters, by RFC 9485, and how long they take.

import BinderyOverlays
import Testing

@Suite struct IRegexpTests {
    private func matches(_ pattern: String, _ text: String, _ function: String = "match") throws -> Bool {
        let quoted = [pattern, text].map { text in
            "\""
                + text.unicodeScalars.map { $0 == "\"" || $0 == "\\" ? "\\\($0)" : $0.value < 32 ? "\\n" : "\($0)" }
                .joined() + "\""
        }
        let document = try Reading.node("[{t: \(quoted[1]), p: \(quoted[0])}]")
        return try #require(JSONPath("$[?\(function)(@.t, @.p)]").select(in: document)).count == 1
    }

    @Test(arguments: [
        ("a|b|", ["a", "b", ""], ["ab", "c"]),
        ("(a|bc)*d?", ["", "a", "bcad", "d"], ["b", "dd"]),
        ("a{2}", ["aa"], ["a", "aaa"]),
        ("a{2,}", ["aa", "aaaa"], ["a", ""]),
        ("a{0,2}b", ["b", "aab"], ["aaab"]),
        ("(ab){0}c", ["c"], ["abc"]),
        ("(a*)*b", ["b", "aaab"], ["aaa"]),
        ("()*", [""], ["a"]),
        ("[a-c]+", ["abc"], ["abd", ""]),
        ("[^a-c\\n]", ["d"], ["a", "\n"]),
        ("[-a]+", ["-a"], ["b"]),
        ("[a-]+", ["-a"], ["b"]),
        ("[\\-\\]\\^]+", ["-]^"], ["a"]),
        ("[\\p{Lu}0-9]+", ["A1Ä"], ["a"]),
        ("\\p{L}+\\P{L}", ["éa1"], ["1", "aa"]),
        ("\\p{Nd}\\p{Z}\\p{Sc}", ["1 €"], ["a €"]),
        (".", ["a", "😀"], ["\n", "ab", ""]),
        ("\\.\\*\\(\\)\\{\\}\\[\\]\\|\\\\\\?\\+", [".*(){}[]|\\?+"], ["a"]),
        ("a^b|^a$", ["a"], ["a^b"]),
        ("\\$\\^", ["$^"], [""]),
    ])
    func whole(pattern: String, taken: [String], refused: [String]) throws {
        for text in taken { #expect(try matches(pattern, text), "\(pattern) and \(text)") }
        for text in refused { #expect(try !matches(pattern, text), "\(pattern) and \(text)") }
    }

    @Test func search() throws {
        #expect(try matches("b+", "abbc", "search") && matches("", "x", "search") && matches("^a", "ab", "search"))
        #expect(try !matches("^b", "ab", "search") && !matches("a$", "ab", "search") && matches("b$", "ab", "search"))
    }

    @Test(arguments: [
        "(", ")", "[", "]", "[]", "[^]", "a{", "a{2", "a{2,1}", "a{,2}", "*", "a**", "a+?", "\\d", "\\w", "\\",
        "\\p{Xx}", "\\p",
        "[b-a]", "[a-b-c]", "[a-\\p{L}]", "{", "}", "a|*", "(?:a)", "[[:alpha:]]", "a{99999}{99999}",
        "(){999}{999}{999}{999}",
        "a{99999999999999999999}",
    ])
    func whatIsNoPatternMatchesNothing(pattern: String) throws {
        #expect(try !matches(pattern, "a") && !matches(pattern, "a", "search") && !matches(pattern, ""))
    }

    /// An engine that goes back and tries again needs longer than the universe has for these.
    @Test func timeIsThatOfTheText() throws {
        let text = String(repeating: "a", count: 20_000)
        for pattern in ["(a*)*b", "(a|a)*b", "(a|aa)+b", "(.*)(.*)(.*)(.*)x", "((a{0,9}){0,9}){0,9}b"] {
            #expect(try !matches(pattern, text))
        }
        let deep = String(repeating: "(", count: 100_000)
        #expect(try !matches(deep, "a"))
    }
}
