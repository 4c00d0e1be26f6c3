// `bindery explain` and misspelt commands as a user runs them: what is printed, and the exit code.

import Foundation
import Testing

@Suite struct ExplainCommandTests {
    private let tool: Tool

    init() throws { tool = try Tool() }

    @Test func theArticleOfARule() async throws {
        let run = try await tool.run("explain", "duplicate-key")
        #expect(run.code == 0 && run.errors.isEmpty)
        #expect(run.output.hasPrefix("duplicate-key\n\nA mapping has the same key twice"))
    }

    @Test func allRules() async throws {
        let run = try await tool.run("explain")
        #expect(run.code == 0 && run.errors.isEmpty)
        #expect(run.output.split(separator: "\n").count > 130)
    }

    @Test func aRuleThatIsNone() async throws {
        let run = try await tool.run("explain", "duplicate-kye")
        #expect(run.code == 2 && run.output.isEmpty)
        #expect(run.errors.hasPrefix("Error: There is no rule 'duplicate-kye', did you mean 'duplicate-key'?\n"))
    }

    /// Among the commands of the tool itself, those under `overlay` included.
    @Test(arguments: [
        (["generat"], "'bindery generat', did you mean 'generate'?"),
        (["help", "inspekt"], "'bindery inspekt', did you mean 'inspect'?"),
        (["overlay", "aply"], "'bindery overlay aply', did you mean 'apply'?"),
    ])
    func aCommandThatIsNone(_ arguments: [String], _ message: String) async throws {
        let run = try await tool.run(arguments)
        #expect(run.code == 2 && run.output.isEmpty)
        #expect(run.errors == "Error: There is no command \(message)\n  See 'bindery --help' for more information.\n")
    }

    /// The last line of a run that failed names the article.
    @Test func aRunThatFailsNamesTheArticle() async throws {
        try tool.write("opnapi: 3.1.0\n", to: "pets.yaml")
        let run = try await tool.run("inspect", "--spec", "pets.yaml")
        #expect(run.code == 1)
        #expect(run.errors.hasSuffix("1 error; nothing was written; `bindery explain no-description` tells more\n"))
    }

    @Test func standardInputIsADescription() async throws {
        let yaml = "openapi: 3.1.0\ninfo: { title: Piped, version: '1' }\npaths: {}\n"
        try tool.write(yaml, to: "pets.yaml")
        let run = try await tool.run(["inspect", "--spec", "-"], input: "pets.yaml")
        #expect(run.code == 0 && run.errors.isEmpty)
        #expect(run.output.contains("\"title\": \"Piped\""))
        let empty = try await tool.run("inspect", "--spec", "-")
        #expect(empty.errors.hasPrefix("standard input:1:1: error: the file holds no value"))
    }
}
