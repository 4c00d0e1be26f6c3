// Lengths in scalars, patterns as ECMA-262 means them, and how little of a text is shown.

import Testing

@testable import BinderyRuntime

@Suite struct TextChecksTests {
    @Test(arguments: [
        ("", 0), ("abc", 3), ("é", 1), ("e\u{301}", 2), ("👍🏽", 2), ("👨‍👩‍👧", 5), ("🇩🇪", 2), ("\r\n", 2), ("日本", 2),
    ])
    func lengthsCountScalars(_ text: String, _ count: Int) {
        #expect(findings { $0.length(text, atMost: count, "") }.isEmpty)
        #expect(findings { $0.length(text, atLeast: count, "") }.isEmpty)
        #expect(
            findings { $0.length(text, atLeast: count + 1, "") }
                == ["has \(count) characters, at least \(count + 1) are needed"])
        guard count > 0 else { return }
        #expect(
            findings { $0.length(text, atMost: count - 1, "") }
                == ["has \(count) characters, at most \(count - 1) are allowed"])
    }

    @Test(arguments: [
        ("b", "abc", true), ("^b", "abc", false), ("^abc$", "abc", true), ("^abc$", "abc\n", false),
        (#"^\d+$"#, "12", true), (#"^\d+$"#, "١٢", false), (#"^\w+$"#, "a_1", true), (#"^\w+$"#, "é", false),
        ("^.$", "é", true), ("^.$", "e\u{301}", false), ("^..$", "👍🏽", true), ("é", "e\u{301}", false),
        ("^[a-zA-Z0-9_-]+$", "get-weather", true), ("^[a-zA-Z0-9_-]+$", "get weather", false),
        (#"^\p{Lu}"#, "Éa", true), ("^[a-c]$", "B", false),
    ])
    func patternsAreSearchedByScalars(_ pattern: String, _ text: String, holds: Bool) {
        #expect(findings { $0.pattern(text, pattern, "") } == (holds ? [] : ["must match \(pattern)"]))
    }

    @Test func aPatternIsNotRunOnALongText() {
        let limit = Validator.maximumPatternLength
        #expect(findings { $0.pattern(String(repeating: "a", count: limit), "^b$", "") } == ["must match ^b$"])
        #expect(findings { $0.pattern(String(repeating: "a", count: limit + 1), "^b$", "") }.isEmpty)
        #expect(findings { $0.pattern(String(repeating: "👍", count: limit), "^b$", "") } == ["must match ^b$"])
    }

    @Test func aRepeatedRepetitionIsNotRunOnMoreThanAWord() {
        let start = ContinuousClock().now
        #expect(findings { $0.pattern(String(repeating: "a", count: 40) + "!", "^(a+)+$", "") }.isEmpty)
        #expect(ContinuousClock().now - start < .seconds(1))
        #expect(findings { $0.pattern("aaa!", "^(a+)+$", "") } == ["must match ^(a+)+$"])
    }

    @Test(arguments: [
        ("(a+)+", 12), ("(a*)*", 12), ("((a+)b)*", 12), ("(a+){2,}", 12), ("(a{2,})*", 12), ("(a|a)*", 12),
        ("^(a?){60}$", -1), ("^(a?){8}$", 1_024),
        ("^(a?b)+$", 12), ("^(a+)?$", 1_024), ("^(a)+$", 1_024), ("^a+b+$", 1_024), ("a+b+", 256), ("[(a+)]+", 1_024),
        (#"^\(a+\)+$"#, 1_024), ("^(a{2})+$", 1_024), ("^(a+)(b)+", 1_024), ("^(a|b)$", 1_024), ("^(?:ab)+$", 1_024),
        ("^[^@]+@[^@]+[.][a-z]+$", 256), ("^a*b*c*d*$", 64), ("a*b*c*d*e*f*", 12), ("^[a-z]{32}$", 1_024), ("", 1_024),
    ])
    func costlyPatternsAreRunOnLess(_ pattern: String, _ length: Int) {
        #expect(PatternCost(of: pattern).maximumLength == length)
    }

    @Test(arguments: ["a*a*c", "^a*a*a*a*a*c", "(a|a|a)+$", "^(a?){60}a{60}$", "^(a+)+$", "a+c"])
    func noPatternHangs(_ pattern: String) {
        for length in [8, 12, 60, 64, 250, 256, 1_024, 4_096] {
            let start = ContinuousClock().now
            _ = findings { $0.pattern(String(repeating: "a", count: length - 1) + "!", pattern, "") }
            let time = ContinuousClock().now - start
            #expect(time < .seconds(20), "\(length): \(time)")
            if time > .seconds(1) { print("slow: \(pattern) on \(length): \(time)") }
        }
    }

    @Test func aPatternIsCompiledOnceAndSharedByTasks() async {
        let first = Pattern.named("^shared[0-9]+$")
        await withTaskGroup(of: Bool.self) { group in
            for number in 0..<64 {
                group.addTask {
                    guard let pattern = Pattern.named("^shared[0-9]+$"), pattern === first else { return false }
                    return !pattern.isMissing(in: "shared\(number)") && pattern.isMissing(in: "shared")
                }
            }
            for await holds in group { #expect(holds) }
        }
    }

    @Test func whatIsNoPatternSaysNothing() {
        #expect(findings { $0.pattern("a", "(?<=a)b", "") }.isEmpty)
    }

    @Test func onlyTheBeginningOfATextIsShown() {
        var validator = Validator()
        let secret = String(repeating: "k", count: 40) + "SECRET"
        validator.enter("key")
        validator.length(secret, atMost: 3, "api.yaml:1:1")
        validator.length("a\n\"b", atMost: 3, "api.yaml:1:1")
        #expect(validator.violations.map(\.value) == ["\"" + String(repeating: "k", count: 40) + "…\"", #""a\n\"b""#])
        validator.enter(secret: "password")
        validator.length("hunter2", atLeast: 12, "api.yaml:1:1")
        #expect(validator.violations.last?.path == "key.password")
        #expect(validator.violations.last?.value == nil)
        #expect(!"\(ValidationError(violations: validator.violations))".contains("SECRET"))
    }
}
