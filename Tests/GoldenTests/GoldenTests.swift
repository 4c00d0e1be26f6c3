// Every folder of Cases/ is a test: what comes out of its input is compared with what it holds.

import BinderyGenerator
import Foundation
import Testing

/// The one command that rewrites what is expected. Tests never do so by themselves.
let updateCommand = "UPDATE_GOLDENS=1 swift test --filter GoldenTests"
let isUpdating = ProcessInfo.processInfo.environment["UPDATE_GOLDENS"] == "1"

@Suite struct GoldenTests {
    @Test(arguments: GoldenCase.accepted)
    func accepted(_ golden: GoldenCase) throws {
        let actual = try golden.actual()
        try compare(actual, with: golden)
        #expect(actual["api.json"] != nil, "the input was refused:\n\(actual["diagnostics.txt"] ?? "without a word")")
    }

    @Test(arguments: GoldenCase.rejected)
    func rejected(_ golden: GoldenCase) throws {
        let actual = try golden.actual()
        try compare(actual, with: golden)
        #expect(actual.keys.sorted() == ["diagnostics.txt"], "a refusal gives diagnostics and nothing else")
        #expect(actual["diagnostics.txt"]?.contains("error: ") == true)
    }

    @Test func inputsAreShort() throws {
        #expect(GoldenCase.accepted.count >= 30)
        #expect(GoldenCase.rejected.count >= 10)
        for golden in GoldenCase.accepted {
            let input = try String(contentsOf: golden.input(), encoding: .utf8)
            #expect(input.split(separator: "\n").count <= 40, "\(golden.testDescription): one idea, at most 40 lines")
        }
    }

    private func compare(_ actual: [String: String], with golden: GoldenCase) throws {
        let expected = try golden.expected()
        let names = Set(expected.keys).union(actual.keys).sorted().filter { expected[$0] != actual[$0] }
        guard !isUpdating else {
            for name in names {
                let file = golden.folder.appending(path: name)
                if let text = actual[name] {
                    try FileManager.default.createDirectory(
                        at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
                    try Data(text.utf8).write(to: file)
                } else {
                    try FileManager.default.removeItem(at: file)
                }
            }
            return
        }
        for name in names {
            let shown = "\(golden.testDescription)/\(name)"
            let diff = UnifiedDiff().between(expected[name], and: actual[name], named: shown)
            Issue.record("\(diff)If this is right: \(updateCommand)")
        }
    }
}
