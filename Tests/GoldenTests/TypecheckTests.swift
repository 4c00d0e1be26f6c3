// The Swift of every golden comes in; the compiler's verdict goes out, in the strictest mode.

import Foundation
import Testing

@Suite(.serialized) struct TypecheckTests {
    /// A module for each case, since cases declare the same names.
    @Test(arguments: GoldenCase.accepted)
    func compilesWithoutAWarning(_ golden: GoldenCase) async throws {
        let swift = try golden.actual().filter { $0.key.hasSuffix(".swift") }
        let said = try await Compiler.complaints(about: swift, over: golden.base())
        #expect(said.isEmpty, "\(golden.testDescription) does not compile:\n\(said.prefix(4_000))")
    }
}
