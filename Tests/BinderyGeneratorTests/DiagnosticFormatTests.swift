// Findings that try to break out of the form in which they are told, and what a strict run makes of notes.

import BinderyDiagnostics
import BinderyGenerator
import Foundation
import Testing

@Suite struct DiagnosticFormatTests {
    private static let file = SourceFile(path: "spec/a b,c:d.yaml", bytes: Array("one\n  two: 2\n".utf8))
    private static let nasty = "100% \"x\"\r\n::error::\u{1B}[31m \\ <é>\u{2028}"

    /// What a run says that finds an error, a warning and a note.
    private func said(
        _ format: DiagnosticFormat, isVerbose: Bool = false, isStrict: Bool = false, hasError: Bool = true
    ) -> (lines: [String], exitCode: Int32?) {
        var lines: [String] = []
        let report = Report(isVerbose: isVerbose, isStrict: isStrict, format: format) { lines.append($0) }
        do throws(Report.Failure) {
            _ = try report.run { log -> Int? in
                let span = SourceSpan(file: Self.file, line: 2, column: 3)
                log.note("a-note", Self.nasty, at: span)
                log.warning("a-warning", "plain", at: nil)
                if hasError { log.error("an-error", Self.nasty, at: span) }
                return 1
            }
        } catch {
            return (lines, error.exitCode)
        }
        report.finish()
        return (lines, nil)
    }

    @Test func textHasAPlaceAnExcerptAndACaret() {
        let (lines, exitCode) = said(.text)
        #expect(exitCode == 1)
        #expect(lines.count == 4)
        #expect(lines[1].hasPrefix("spec/a b,c:d.yaml:2:3: error: 100%"))
        #expect(lines[1].hasSuffix("[an-error]\n      two: 2\n      ^"))
        #expect(lines[2] == "1 note: 1 a-note (--verbose shows them)")
        #expect(lines[3] == "1 error; nothing was written")
    }

    @Test func aLongListIsCutForAPerson() {
        var lines: [String] = []
        let report = Report(isVerbose: false) { lines.append($0) }
        _ = try? report.run { log -> Int? in
            for count in 0..<5_000 { log.error("an-error", "again: \(count)", at: nil) }
            return nil
        }
        #expect(lines.count == 1_002)
        #expect(lines[1_000] == "and 4000 more")
    }

    @Test func jsonIsAnObjectALine() throws {
        let lines = said(.json).lines
        #expect(lines.count == 3)
        for line in lines {
            #expect(line.utf8.allSatisfy { $0 >= 0x20 && $0 != 0x7F })
            let object = try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any]
            #expect(object?["severity"] is String && object?["rule"] is String)
        }
        let last = try JSONSerialization.jsonObject(with: Data(lines[2].utf8)) as? [String: Any]
        #expect(last?["message"] as? String == Self.nasty)
        #expect(last?["file"] as? String == "spec/a b,c:d.yaml")
        #expect(last?["line"] as? Int == 2)
        #expect(last?["column"] as? Int == 3)
    }

    @Test func sarifIsOneDocument() throws {
        let lines = said(.sarif).lines
        #expect(lines.count == 1)
        let document = try JSONSerialization.jsonObject(with: Data(lines[0].utf8)) as? [String: Any]
        #expect(document?["version"] as? String == "2.1.0")
        let run = try #require((document?["runs"] as? [[String: Any]])?.first)
        let driver = (run["tool"] as? [String: Any])?["driver"] as? [String: Any]
        let rules = (driver?["rules"] as? [[String: String]])?.compactMap { $0["id"] }
        #expect(rules == ["a-warning", "a-note", "an-error"])
        let results = try #require(run["results"] as? [[String: Any]])
        #expect(results.compactMap { $0["level"] as? String } == ["warning", "note", "error"])
        #expect(results.compactMap { $0["ruleIndex"] as? Int } == [0, 1, 2])
        #expect((results[2]["message"] as? [String: String])?["text"] == Self.nasty)
        let location = (results[2]["locations"] as? [[String: Any]])?.first?["physicalLocation"] as? [String: Any]
        #expect((location?["artifactLocation"] as? [String: String])?["uri"] == "spec/a%20b%2Cc%3Ad.yaml")
        #expect(location?["region"] as? [String: Int] == ["startLine": 2, "startColumn": 3])
    }

    @Test func gitHubCommandsCannotBeForged() {
        let lines = said(.github, isVerbose: true).lines
        #expect(lines[0] == "::warning title=a-warning::plain")
        #expect(
            lines[1].hasPrefix(
                "::notice file=spec/a b%2Cc%3Ad.yaml,line=2,col=3,title=a-note::100%25 \"x\"%0D%0A::error::"))
        #expect(lines[2].hasPrefix("::error file="))
        #expect(lines.allSatisfy { !$0.contains("\n") && !$0.contains("\r") })
    }

    @Test(arguments: DiagnosticFormat.allCases)
    func strictMakesErrorsOfAll(_ format: DiagnosticFormat) {
        #expect(said(format, hasError: false).exitCode == nil)
        let strict = said(format, isStrict: true, hasError: false)
        #expect(strict.exitCode == 1)
        let all = strict.lines.joined(separator: "\n")
        #expect(all.contains("a-note") && all.contains("a-warning"))
        #expect(!all.contains("notice") && !all.contains("\"note\""))
    }
}
