// Regular expressions of a description, run on texts that others send.

import Testing

@testable import BinderyConformance

@Suite struct PatternTests {
    /// Each of these would keep a program busy for minutes.
    @Test(arguments: ["^([a-z0-9]+)*@$", "^[a-z0-9]+(?:-?[a-z0-9]+)*$", "^(a|a)*$"])
    func whatMayTakeLongIsNotLookedAt(_ pattern: String) throws {
        let pattern = try #require(Pattern(pattern))
        let text = String(repeating: "a", count: 60) + "!"
        #expect(pattern.mayTakeLong(on: text) && pattern.matches(text))
        #expect(!pattern.mayTakeLong(on: "aa!") && !pattern.matches("aa!"))
    }

    @Test func othersAreHeldAgainstLongTexts() throws {
        let pattern = try #require(Pattern("^[a-z]+$"))
        #expect(pattern.matches(String(repeating: "a", count: 1_000)))
        #expect(!pattern.matches(String(repeating: "a", count: 1_000) + "!"))
    }
}
