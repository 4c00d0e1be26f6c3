// Holes keep indentation, and take their line with them where they hold nothing.

import Testing

@testable import BinderySwift

@Suite struct CodeTests {
    @Test func aBlockIsIndentedAsItsHoleIs() {
        let inner: Code = "a\n\n    b"
        let code: Code = """
            {
                \(inner)
            }
            """
        #expect(code.text == "{\n    a\n\n        b\n}")
    }

    @Test func anEmptyHoleTakesItsLineAway() {
        let empty: Code = ""
        let code: Code = """
            \(empty)
            first
                \(empty)\(empty)
            \(empty)second
            \(empty)
            """
        #expect(code.text == "first\nsecond")
    }

    @Test func literalsAreQuoted() {
        let code: Code = "x = \(literal: "\"; \\(y)\n\u{202E}\u{0}")"
        #expect(code.text == #"x = "\"; \\(y)\n\u{202E}\u{0}""#)
    }
}
