// Counts, unique items, members that need others, and the way to a value.

import BinderyRuntime
import Testing

@Suite struct CountChecksTests {
    @Test func items() {
        #expect(findings { $0.items(1, atLeast: 1, "") }.isEmpty)
        #expect(findings { $0.items(0, atLeast: 1, "") } == ["has 0 items, at least 1 is needed"])
        #expect(findings { $0.items(4, atMost: 4, "") }.isEmpty)
        #expect(findings { $0.items(5, atMost: 4, "") } == ["has 5 items, at most 4 are allowed"])
    }

    @Test func members() {
        #expect(findings { $0.members(2, atLeast: 2, "") }.isEmpty)
        #expect(findings { $0.members(1, atLeast: 2, "") } == ["has 1 member, at least 2 are needed"])
        #expect(findings { $0.members(16, atMost: 16, "") }.isEmpty)
        #expect(findings { $0.members(17, atMost: 16, "") } == ["has 17 members, at most 16 are allowed"])
    }

    @Test func membersAreCountedAsTheyAreWritten() {
        let validator = Validator()
        #expect(validator.memberCount(JSONValue(["a": 1, "b": nil])) == 2)
        #expect(validator.memberCount([1, 2]) == 0)
    }

    @Test func uniqueItemsAreEqualAsJSON() {
        var validator = Validator()
        validator.enter("tags")
        validator.unique([1, "1", 1.0, ["a": 1, "b": 2], ["b": 2.0, "a": 1], nil] as [JSONValue], "")
        #expect(validator.violations.map(\.path) == ["tags[2]", "tags[4]"])
        #expect(validator.violations.allSatisfy { $0.message == "stands there twice" })
        #expect(findings { $0.unique(["a", "A"], "") }.isEmpty)
    }

    @Test func aMemberNeedsAnother() {
        for members: Set<String> in [[], ["b"], ["a", "b"]] {
            #expect(findings { $0.member("a", needs: "b", among: members, "") }.isEmpty)
        }
        #expect(findings { $0.member("a", needs: "b", among: ["a"], "") } == ["needs b beside it"])
    }

    @Test func membersThatAreMissingAreNotChecked() {
        var validator = Validator()
        validator.number("n", nil as Int?, atLeast: 1, "")
        validator.number("n", nil as Double?, multipleOf: "2", "")
        validator.length("name", nil, atLeast: 1, "")
        validator.pattern("name", nil, "a", "")
        #expect(validator.violations.isEmpty)
    }

    @Test func membersAreCheckedInOneCall() {
        var validator = Validator()
        validator.number("a", 0, atLeast: 1, "1")
        validator.number("b", 1.5, atMost: 1, "2")
        validator.number("c", Int32(1), above: 1, "3")
        validator.number("d", UInt64(1), below: 1, "4")
        validator.number("e", 3, multipleOf: "2", "5")
        validator.length("f", "", atLeast: 1, "6")
        validator.length("g", "ab", atMost: 1, "7")
        validator.pattern("h", "ab", "^b", "8")
        #expect(
            validator.violations.map(\.description) == [
                "a (0) must be at least 1 [1]", "b (1.5) must be at most 1 [2]", "c (1) must be above 1 [3]",
                "d (1) must be below 1 [4]", "e (3) must be a multiple of 2 [5]",
                #"f ("") has 0 characters, at least 1 are needed [6]"#,
                #"g ("ab") has 2 characters, at most 1 are allowed [7]"#, #"h ("ab") must match ^b [8]"#,
            ])
        validator.number("a", 1, atLeast: 1, "1")
        validator.number("b", 1, atMost: 1, "2")
        validator.number("c", 2, above: 1, "3")
        validator.number("d", 0, below: 1, "4")
        validator.number("e", 4, multipleOf: "2", "5")
        validator.length("f", "a", atLeast: 1, "6")
        validator.length("g", "a", atMost: 1, "7")
        validator.pattern("h", "b", "^b", "8")
        #expect(validator.violations.count == 8)
    }

    @Test func pathsLeadToTheValue() {
        var validator = Validator()
        validator.enter("messages")
        validator.enter(2)
        validator.enter("a key")
        validator.enter("image_url")
        validator.items(0, atLeast: 1, "")
        validator.leave()
        validator.leave()
        validator.enterName()
        validator.length("long", atMost: 3, "")
        validator.leave()
        validator.enter("")
        validator.items(0, atLeast: 1, "")
        #expect(
            validator.violations.map(\.path)
                == [#"messages[2]["a key"].image_url"#, "messages[2]", #"messages[2][""]"#])
        #expect(validator.violations[1].message == "has a key that has 4 characters, at most 3 are allowed")
    }

    @Test func manyViolationsAreListedUpToTwenty() {
        let one = Violation(path: "", message: "has 0 items", value: nil, bound: "1", place: "a.yaml:1:1")
        let text = ValidationError(violations: Array(repeating: one, count: 23)).description
        #expect(text.split(separator: "\n").count == 21)
        #expect(text.hasPrefix("The value has 0 items [a.yaml:1:1]\n"))
        #expect(text.hasSuffix("\nand 3 more"))
    }
}
