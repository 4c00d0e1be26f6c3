// The bounds of numbers, at the bound and beside it.

import BinderyRuntime
import Testing

/// What a check says, by message.
func findings(_ check: (inout Validator) -> Void) -> [String] {
    var validator = Validator()
    check(&validator)
    return validator.violations.map(\.message)
}

@Suite struct NumberChecksTests {
    @Test(arguments: [(-3, false), (-2, true), (-1, true)]) func minimum(_ value: Int, holds: Bool) {
        #expect(findings { $0.number(value, atLeast: -2, "") } == (holds ? [] : ["must be at least -2"]))
        #expect(findings { $0.number(Int32(value), atLeast: -2, "") }.isEmpty == holds)
        #expect(findings { $0.number(Double(value), atLeast: -2, "") } == (holds ? [] : ["must be at least -2"]))
    }

    @Test(arguments: [(1.9, true), (2, true), (2.000_000_000_000_001, false)])
    func maximum(_ value: Double, holds: Bool) {
        #expect(findings { $0.number(value, atMost: 2, "") } == (holds ? [] : ["must be at most 2"]))
    }

    @Test(arguments: [(0.0, false), (Double.leastNonzeroMagnitude, true), (-0.0, false)]) func exclusiveMinimum(
        _ value: Double, holds: Bool
    ) {
        #expect(findings { $0.number(value, above: 0, "") } == (holds ? [] : ["must be above 0"]))
    }

    @Test(arguments: [(0.999_999_999_999_999_9, true), (1.0, false)])
    func exclusiveMaximum(_ value: Double, holds: Bool) {
        #expect(findings { $0.number(value, below: 1, "") } == (holds ? [] : ["must be below 1"]))
        #expect(findings { $0.number(value, below: 0.25, "") } == ["must be below 0.25"])
    }

    @Test func theWholeRangeOfIntegers() {
        #expect(
            findings { $0.number(UInt64.max, atMost: UInt64.max - 1, "") } == ["must be at most 18446744073709551614"])
        #expect(findings { $0.number(Int.min, above: Int.min, "") } == ["must be above -9223372036854775808"])
        #expect(findings { $0.number(UInt64.max, multipleOf: "5", "") }.isEmpty)
        #expect(findings { $0.number(UInt64.max, multipleOf: "2", "") } == ["must be a multiple of 2"])
    }

    @Test(arguments: [
        (0.3, "0.1", true), (0.7, "0.1", true), (1.1, "0.1", true), (0.35, "0.1", false), (-0.3, "0.1", true),
        (4.35, "0.01", true), (4.355, "0.01", false), (1e-7, "1e-8", true), (1e-8, "1e-7", false), (0, "0.1", true),
        (1e22, "10", true), (1e22, "7", false), (1e308, "0.01", true), (12.5, "2.5", true), (12.5, "2.50", true),
        (12.5, "5", false), (100, "25", true), (110, "25", false), (3, "1.5", true), (4, "1.5", false),
        (1.797_693_134_862_315_7e308, "3", false), (Double.leastNonzeroMagnitude, "5e-324", true),
        (0.1 + 0.2, "0.1", false),
        (9_007_199_254_740_992, "1", true), (0.5, "1", false),
    ])
    func multiplesAreOfDecimals(_ value: Double, _ step: String, holds: Bool) {
        #expect(findings { $0.number(value, multipleOf: step, "") } == (holds ? [] : ["must be a multiple of \(step)"]))
    }

    @Test func whatIsNoStepSaysNothing() {
        for step in ["0", "", "-", "x", "1e", "1e999999999"] {
            #expect(findings { $0.number(0.3, multipleOf: step, "") }.isEmpty, "\(step)")
        }
        #expect(findings { $0.number(Double.infinity, multipleOf: "2", "") }.isEmpty)
    }

    @Test func whatIsSaid() {
        var validator = Validator()
        validator.enter("temperature")
        validator.number(2.5, atMost: 2, "api.yaml:12:20")
        #expect(
            validator.violations == [
                Violation(
                    path: "temperature", message: "must be at most 2", value: "2.5", bound: "2", place: "api.yaml:12:20"
                )
            ])
        #expect(validator.violations[0].description == "temperature (2.5) must be at most 2 [api.yaml:12:20]")
    }
}
