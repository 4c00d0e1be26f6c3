// The rule ids in Sources go in; each must be shown by a golden's diagnostics or be asked for by a unit test.

import Foundation
import Testing

@Suite struct DiagnosticRuleTests {
    @Test func everyRuleHasACaseThatShowsItsText() throws {
        let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent()
        let sources = try texts(in: root.appending(path: "Sources"), endingIn: [".swift"])
        let report = /(?:error|warning|note|rule: |ofRequest: )\(?\s*"(?<rule>[a-z]+(?:-[a-z0-9]+)+)"/
        var rules: Set<String> = []
        for text in sources { for match in text.matches(of: report) { rules.insert(String(match.rule)) } }
        #expect(rules.count > 40)
        let tests = try texts(in: root.appending(path: "Tests"), endingIn: ["diagnostics.txt", "Tests.swift"])
        let missing = rules.filter { rule in
            !tests.contains { $0.contains("[\(rule)]") || $0.contains("\"\(rule)\"") }
        }
        #expect(missing.subtracting(Self.outOfReach).sorted() == [], "rules without a case")
    }

    /// A literal makes a rule about the description, whatever its id: the exit code would tell another story.
    @Test func rulesAboutTheRequestAreNotWrittenAsLiterals() throws {
        let sources = SourceTree.files(in: "Sources")
        let list = try #require(sources.first { $0.path.hasSuffix("BinderyDiagnostics/Rule.swift") })
        let ids = list.text.matches(of: /ofRequest: (?<id>"[a-z-]+")/).map { String($0.id) }
        #expect(ids.count > 20)
        for file in sources where file.path != list.path && !file.path.contains("/Explanations/") {
            for id in ids { #expect(!file.text.contains(id), "\(file) writes \(id): use the member of Rule") }
        }
    }

    /// What no test can bring about: a machine without memory.
    private static let outOfReach: Set<String> = ["out-of-memory"]

    private func texts(in folder: URL, endingIn endings: [String]) throws -> [String] {
        let files = FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil)
        var texts: [String] = []
        while let file = files?.nextObject() as? URL {
            guard !file.path.contains("/.build"), endings.contains(where: file.lastPathComponent.hasSuffix) else {
                continue
            }
            texts.append(try String(contentsOf: file, encoding: .utf8))
        }
        return texts
    }
}
