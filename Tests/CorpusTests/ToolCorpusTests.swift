// Every tool and every format of the recorded requests becomes Swift; what models wrote after it is read and comes back equal.

import BinderyDiagnostics
import BinderyGenerator
import BinderyIR
import BinderyRuntime
import Foundation
import Testing

@Suite struct ToolCorpusTests {
    /// Texts that are no JSON of their schema, by file, each with the reason.
    private static let exceptions: [String: String] = [:]

    @Test(.enabled(if: sharedFolder != nil, "BINDERY_SHARED is not set"))
    func recordedCallsAndAnswersComeBackEqual() throws {
        let recorded = try RecordedTools()
        let generated = try generate(recorded.schemas)
        let tools = recorded.schemas.filter { $0.tool != nil }
        let types = recorded.schemas.indices.map { index in
            recorded.schemas[index].tool == nil ? "S\(index)" : "T\(index).Arguments"
        }
        let files = generated.files.filter { !$0.name.contains(".Tools.") }
        let program = try SchemaProgram(
            files: Dictionary(uniqueKeysWithValues: files.map { ($0.name, $0.text) }), types: types)
        defer { program.remove() }

        let answers = recorded.schemas.enumerated().flatMap { index, schema in
            schema.answers.map { (type: index, text: $0.text, path: $0.path) }
        }
        let rewritten = try program.rewritten(answers.map { ($0.type, $0.text) })
        #expect(rewritten.count == answers.count)
        let equality = EqualAsJSON(generated.api)
        var faults: [String: String] = [:]
        var equal = (calls: 0, answers: 0)
        for (answer, text) in zip(answers, rewritten) {
            if let fault = difference(answer.text, text, equality) {
                faults[answer.path] = fault
            } else if recorded.schemas[answer.type].tool == nil {
                equal.answers += 1
            } else {
                equal.calls += 1
            }
        }
        print(
            "corpus: \(tools.count) tools and \(recorded.schemas.count - tools.count) formats as Swift;",
            "\(equal.calls) calls and \(equal.answers) answers came back equal, \(faults.count) files did not;",
            "\(recorded.otherTools) tools in forms of their own, \(recorded.strayCalls.count) calls of what no request offers"
        )
        for path in Set(faults.keys).union(Self.exceptions.keys).sorted() {
            #expect(faults[path] == Self.exceptions[path], "\(path)")
        }
        #expect(tools.count >= 70 && recorded.schemas.count - tools.count >= 5)
        #expect(equal.calls >= 100 && equal.answers >= 5)
    }

    /// What goes to the model is what the file says.
    @Test(.enabled(if: sharedFolder != nil, "BINDERY_SHARED is not set"))
    func theSchemasOnTheWireAreThoseOfTheFiles() throws {
        let recorded = try RecordedTools()
        let api = try generate(recorded.schemas).api
        let equality = EqualAsJSON(api)
        for (index, schema) in recorded.schemas.enumerated() where schema.tool != nil {
            let tool = try #require(api.tools.first { $0.name == "t\(index)" })
            let difference = equality.firstDifference(schema.schema, try JSONValue(parsing: tool.parameters))
            #expect(difference == nil, "\(schema.path) \(schema.tool ?? "")")
        }
    }

    private func generate(_ schemas: [RecordedSchema]) throws -> Generated {
        let folder = FileManager.default.temporaryDirectory.appending(path: "bindery-tools-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        for (index, schema) in schemas.enumerated() {
            let isTool = schema.tool != nil
            let file: JSONValue = isTool ? ["name": "t\(index)", "parameters": schema.schema] : schema.schema
            let name = isTool ? "tools/t\(index).json" : "schemas/s\(index).json"
            let url = folder.appending(path: name)
            try FileManager.default.createDirectory(
                at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
            try Data(try JSONCoding.encode(file)).write(to: url)
        }
        let config = folder.appending(path: "bindery.json")
        try Data(#"{"tools": ["tools/*.json"], "schemas": ["schemas/*.json"], "module": "Corpus"}"#.utf8).write(
            to: config)
        let log = DiagnosticLog()
        let read = try #require(ConfigReader.read(config.path, needsOutput: false, into: log), "\(log.diagnostics)")
        return try #require(Generate.files(for: read, into: log), "\(log.diagnostics)")
    }

    /// What differs between the text of a model and what became of it.
    private func difference(_ text: String, _ rewritten: String, _ equality: EqualAsJSON) -> String? {
        if rewritten.hasPrefix("error: ") { return rewritten }
        guard let one = try? JSONValue(parsing: text), let other = try? JSONValue(parsing: rewritten) else {
            return "no JSON"
        }
        return equality.firstDifference(one, other)
    }
}
