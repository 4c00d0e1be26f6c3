// What is emitted compiles, and is written as it was promised.

import BinderyDiagnostics
import Foundation
import Testing

@testable import BinderySwift

@Suite struct EmissionTests {
    @Test(arguments: AccessLevel.allCases) func everyKindOfDeclarationCompiles(_ access: AccessLevel) throws {
        let log = DiagnosticLog()
        let files = SampleAPI.chat.emit(access: access, into: log)
        if let folder = ProcessInfo.processInfo.environment["DUMP"] {
            for file in files { try file.text.write(toFile: folder + "/" + file.name, atomically: true, encoding: .utf8) }
        }
        #expect(log.diagnostics.isEmpty, "\(log.diagnostics)")
        let outcome = try Compiler.check(files)
        #expect(outcome.status == 0, "\(outcome.output)")
    }
}
