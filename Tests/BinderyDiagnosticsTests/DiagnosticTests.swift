// How diagnostics print, and what their sources and their log give.

import BinderyDiagnostics
import Testing

@Suite struct DiagnosticTests {
    let file = SourceFile(path: "api/a.yaml", bytes: Array("one: 1\n\ttwo: 2\r\nthree\rfour\n".utf8))

    private func excerpt(_ text: String, line: Int, column: Int) -> [Substring] {
        let file = SourceFile(path: "f", bytes: Array(text.utf8))
        let span = SourceSpan(file: file, line: line, column: column)
        return Diagnostic(.error, "r", "m", at: span).excerpted.split(separator: "\n", omittingEmptySubsequences: false)
    }

    @Test func printsInTheFormThatEditorsRead() {
        let span = SourceSpan(file: file, line: 2, column: 2)
        let diagnostic = Diagnostic(.error, "duplicate-key", "the key stands twice", at: span)
        #expect(diagnostic.description == "api/a.yaml:2:2: error: the key stands twice [duplicate-key]")
        #expect(
            Diagnostic(.note, "no-config", "none is there", at: nil).description == "note: none is there [no-config]")
    }

    @Test func excerptsPutACaretBelowThePlace() {
        let span = SourceSpan(file: file, line: 2, column: 4)
        let text = Diagnostic(.warning, "r", "m", at: span).excerpted
        #expect(text == "api/a.yaml:2:4: warning: m [r]\n    \ttwo: 2\n    \t  ^")
        #expect(excerpt("é😀: x", line: 1, column: 5).suffix(2) == ["    é😀: x", "        ^"])
    }

    @Test func excerptsOfPlacesOutsideTheTextHaveNoLine() {
        #expect(excerpt("a\n", line: 2, column: 1) == ["f:2:1: error: m [r]"])
        #expect(excerpt("", line: 1, column: 1) == ["f:1:1: error: m [r]"])
    }

    @Test func excerptsOfLongLinesShowThePlace() throws {
        let lines = excerpt(
            String(repeating: "a", count: 5_000) + "X" + String(repeating: "b", count: 5_000), line: 1, column: 5_001)
        #expect(lines.count == 3)
        #expect(lines[1].count < 250)
        let caret = try #require(lines[2].firstIndex(of: "^"))
        let position = lines[2].distance(from: lines[2].startIndex, to: caret)
        #expect(lines[1][lines[1].index(lines[1].startIndex, offsetBy: position)] == "X")
    }

    @Test func linesEndAtEachKindOfBreak() {
        #expect((1...5).map { file.line($0) } == ["one: 1", "\ttwo: 2", "three", "four", nil])
        #expect(file.line(0) == nil)
        #expect(SourceFile(path: "", bytes: []).line(1) == nil)
        #expect(SourceFile(path: "", bytes: Array("\n\na".utf8)).line(2) == "")
        #expect(SourceFile(path: "", bytes: Array("\n\na".utf8)).line(3) == "a")
    }

    @Test func linesOfLongFilesAreFound() {
        let file = SourceFile(path: "", bytes: Array((1...1_000).map { "line \($0)\r\n" }.joined().utf8))
        for number in 1...1_000 { #expect(file.line(number) == "line \(number)") }
        #expect(file.line(1_001) == nil)
        #expect(file.line(.max) == nil)
    }

    @Test func theByteOrderMarkBelongsToNoLine() {
        #expect(SourceFile(path: "", bytes: [0xEF, 0xBB, 0xBF, 0x61]).line(1) == "a")
    }

    @Test func linesOfBytesThatAreNoTextAreShownAllTheSame() {
        #expect(SourceFile(path: "", bytes: [0x61, 0xFF, 0x0A]).line(1) == "a\u{FFFD}")
    }

    @Test func theLogKeepsOrderAndKnowsErrors() {
        let log = DiagnosticLog()
        log.note("a", "1", at: nil)
        log.warning("b", "2", at: nil)
        #expect(!log.hasErrors)
        log.error("c", "3", at: nil)
        log.note("d", "4", at: nil)
        #expect(log.hasErrors)
        #expect(log.diagnostics.map(\.rule.id) == ["a", "b", "c", "d"])
        #expect(log.diagnostics.map(\.severity) == [.note, .warning, .error, .note])
    }

    @Test func theLogSaysEachThingOnce() {
        let log = DiagnosticLog()
        for line in [2, 2, 3] { log.note("a", "1", at: SourceSpan(file: file, line: line, column: 1)) }
        log.warning("a", "1", at: SourceSpan(file: file, line: 2, column: 1))
        #expect(log.diagnostics.map { $0.span?.line } == [2, 3, 2])
    }

    @Test func severitiesAreOrdered() {
        #expect(Diagnostic.Severity.note < .warning)
        #expect(Diagnostic.Severity.warning < .error)
    }
}
