// How diagnostics print.

import BinderyDiagnostics
import Testing

@Suite struct DiagnosticTests {
    let file = SourceFile(path: "api/a.yaml", bytes: Array("one: 1\n\ttwo: 2\r\nthree".utf8))

    @Test func printsInTheFormThatEditorsRead() {
        let span = SourceSpan(file: file, line: 2, column: 2)
        let diagnostic = Diagnostic(.error, "duplicate-key", "the key stands twice", at: span)
        #expect(diagnostic.description == "api/a.yaml:2:2: error: the key stands twice [duplicate-key]")
    }
}
