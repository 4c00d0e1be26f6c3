// Descriptions that ask for more work than their size explains: refused, with the place where it was too much.

import BinderyDiagnostics
import BinderyOpenAPI
import BinderyYAML
import Testing

@Suite struct LimitTests {
    private static let description = """
        openapi: 3.1.0
        info: {title: T, version: '1'}
        components:
          schemas:
            One: {type: object, properties: {two: {$ref: '#/components/schemas/Two'}}}
            Two: {oneOf: [{type: string}, {type: object, properties: {a: {type: string}}}]}

        """

    private func findings(_ limits: LoweringLimits) throws -> [String] {
        let log = DiagnosticLog()
        let file = SourceFile(path: "api.yaml", bytes: Array(Self.description.utf8))
        var options = LoweringOptions()
        options.limits = limits
        let api = Frontend.lower(try #require(YAMLReader.read(file, into: log)), options: options, into: log)
        #expect((api == nil) == log.hasErrors)
        return log.diagnostics.map { "\($0.span?.line ?? 0): \($0.message) [\($0.rule.id)]" }
    }

    @Test func honestSizeIsNoFault() throws {
        #expect(try findings(LoweringLimits()) == [])
        #expect(try findings(LoweringLimits(schemas: 0, questions: 0)) == [])
    }

    @Test func tooManySchemas() throws {
        let found = try findings(LoweringLimits(schemas: 2 - Self.nodes))
        #expect(found.count == 1)
        #expect(found.first?.hasSuffix("the description holds 2 schemas and more, written out [too-large]") == true)
    }

    @Test func tooManyQuestions() throws {
        #expect(
            try findings(LoweringLimits(questions: 3 - 10 * Self.nodes)).contains {
                $0.hasSuffix("the unions of this description hold too many others to be told apart [too-large]")
            })
    }

    @Test func tooManyMembers() throws {
        let found = try findings(LoweringLimits(members: 1))
        #expect(found.count == 1)
        let text = "6: 'oneOf' has 2 members that are types, which is more than 1: leave the schema out"
        #expect(found.first?.hasPrefix(text) == true)
        #expect(found.first?.hasSuffix("[too-large]") == true)
    }

    /// How many nodes the description has.
    private static var nodes: Int {
        let file = SourceFile(path: "api.yaml", bytes: Array(description.utf8))
        return YAMLReader.read(file, into: DiagnosticLog())?.documentSize ?? 0
    }
}
