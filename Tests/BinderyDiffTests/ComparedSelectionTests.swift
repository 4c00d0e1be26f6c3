// The words of `only` and `except` go in, and two descriptions of which one alone may know them; what is compared must be theirs.

import BinderyDiagnostics
import BinderyDiff
import BinderyGenerator
import Testing

@Suite struct ComparedSelectionTests {
    private static func description(_ operations: String...) -> String {
        let paths = operations.map { name in
            "  /\(name): {get: {operationId: \(name), security: [{key: []}], responses: {'204': {description: d}}}}\n"
        }
        return """
            openapi: 3.1.0
            info: {title: T, version: '1'}
            components: {securitySchemes: {key: {type: http, scheme: bearer}}}
            paths:
            \(paths.joined())
            """
    }

    private static let few = description("a", "b")
    private static let more = description("a", "b", "c", "d")

    @Test(arguments: [
        (["c"], [], ["removed GET /c [source wire]"]),
        (["a", "c"], [], ["removed GET /c [source wire]"]),
        (["a"], [], []),
        ([], ["c"], ["removed GET /d [source wire]"]),
        ([], ["c", "d"], []),
    ])
    func eitherDescriptionMayKnowAWord(_ only: [String], _ except: [String], _ expected: [String]) throws {
        #expect(try Compared(Self.more, Self.few, only: only, except: except).lines == expected)
        let back = expected.map { $0.replacing("removed", with: "added").replacing("source wire", with: "") }
        #expect(try Compared(Self.few, Self.more, only: only, except: except).lines == back)
    }

    @Test func aWordThatNeitherKnowsIsToldOfOnce() throws {
        let log = DiagnosticLog()
        let differences = try Compared.inputs(Self.few, Self.more, into: log) { inputs in
            Generate.differences(from: inputs[0], to: inputs[1], only: ["e", "c"], except: [], into: log)
        }
        #expect(differences == nil)
        #expect(log.diagnostics.map(\.rule) == [.unknownOperation])
        #expect(log.diagnostics.first?.message.hasPrefix("--only: 'e' is not an operation") == true)
    }
}
