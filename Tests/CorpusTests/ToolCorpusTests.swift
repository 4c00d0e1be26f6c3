// Every tool and every format of the recorded requests becomes Swift; what models wrote after it is read and comes back equal.

import BinderyDiagnostics
import BinderyGenerator
import BinderyIR
import BinderyRuntime
import Foundation
import Testing

@Suite struct ToolCorpusTests {
    /// Calls that are none of their tool's schema: models leave out what is required, by file, with what is said of it.
    private static let exceptions: [String: String] = [
        "requests/api.groq.com/424be6bdf684b350.json": missing("name", in: #"{"invalid_param":"value"}"#),
        "requests/api.groq.com/56639794b0f186ad.json": missing("name", in: #"{"invalid_param":"value"}"#),
        "requests/api.groq.com/9500c2ae1321fa40.json": missing("name", in: #"{"foo":"bar"}"#),
        "requests/api.groq.com/9795d4605d3228a5.json": missing("name", in: #"{"foo":"bar"}"#),
        // Their requests are not there, and the host's tools of that name are others.
        "responses/api.openai.com/01fbb01957ea800e.json": missing("the_day_of_the_week", in: "{}"),
        "responses/api.openai.com/224dac9ccf81db98.json": missing("city", in: #"{"location": "San Francisco"}"#),
        "responses/api.openai.com/70e528566cce7f7e.json": missing("the_day_of_the_week", in: "{}"),
    ]
    /// Schemas that say in OpenAPI's words what the one on the wire says in JSON Schema's.
    private static let otherWords = [
        "requests/openrouter.ai/04bf2af3d642f56a.json insert_level_with_spaces":
            "$.properties.level.nullable: true is lost"
    ]

    private static func missing(_ key: String, in text: String) -> String {
        #"error: expected the key "\#(key)", found \#(text)"#
    }

    @Test(.enabled(if: sharedFolder != nil, "BINDERY_SHARED is not set"))
    func recordedCallsAndAnswersComeBackEqual() async throws {
        let recorded = try RecordedTools()
        let generated = try generate(recorded.schemas)
        let tools = recorded.schemas.filter { $0.tool != nil }
        let types = recorded.schemas.indices.map { index in
            recorded.schemas[index].tool == nil ? "S\(index)" : "T\(index).Arguments"
        }
        let files = generated.files.filter { !$0.name.contains(".Tools.") }
        let program = try await SchemaProgram(
            files: Dictionary(uniqueKeysWithValues: files.map { ($0.name, $0.text) }), types: types)

        let answers = recorded.schemas.enumerated().flatMap { index, schema in
            // Without arguments models write nothing at all, or the empty object.
            schema.answers.map { (type: index, text: $0.text.isEmpty ? "{}" : $0.text, path: $0.path) }
        }
        let rewritten = try await program.rewritten(answers.map { ($0.type, $0.text) })
        #expect(rewritten.count == answers.count)
        let equality = EqualAsJSON(generated.api)
        var found: [RecordedAnswer: String] = [:]
        var calls: Set<RecordedAnswer> = []
        var texts: Set<RecordedAnswer> = []
        for (answer, text) in zip(answers, rewritten) {
            let recorded = RecordedAnswer(text: answer.text, path: answer.path)
            if let fault = difference(answer.text, text, equality) {
                found[recorded] = String(fault.prefix { $0 != "(" }.dropLast(fault.contains("(") ? 1 : 0))
            } else if types[answer.type].hasPrefix("T") {
                calls.insert(recorded)
            } else {
                texts.insert(recorded)
            }
        }
        // Of the schemas that it may be after one is enough.
        let faults = Dictionary(
            found.filter { !calls.contains($0.key) && !texts.contains($0.key) }.map { ($0.key.path, $0.value) }
        ) { first, _ in first }
        print(
            "corpus: \(tools.count) tools and \(recorded.schemas.count - tools.count) formats as Swift;",
            "\(calls.count) calls and \(texts.count) answers came back equal, \(faults.count) files did not;",
            "\(recorded.otherTools) tools in forms of their own, \(recorded.strayCalls.count) calls of what no request offers"
        )
        for path in Set(faults.keys).union(Self.exceptions.keys).sorted() {
            #expect(faults[path] == Self.exceptions[path], "\(path)")
        }
        #expect(tools.count >= 70 && recorded.schemas.count - tools.count >= 5)
        #expect(calls.count >= 220 && texts.count >= 5)
        #expect(recorded.strayCalls.count <= 4, "\(recorded.strayCalls)")
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
            #expect(
                difference == Self.otherWords["\(schema.path) \(schema.tool ?? "")"],
                "\(schema.path) \(schema.tool ?? "")")
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
