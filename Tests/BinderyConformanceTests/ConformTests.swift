// Recordings in every form go in; what they say otherwise than a small description comes out, with its place.

import BinderyDiagnostics
import BinderyGenerator
import BinderyYAML
import Foundation
import Testing

@testable import BinderyConformance

@Suite struct ConformTests {
    static let description = """
        openapi: 3.1.0
        info: {title: Pets, version: "1"}
        servers: [{url: https://example.com/v1}]
        paths:
          /pets/{id}:
            post:
              operationId: change
              requestBody:
                content: {application/json: {schema: {type: object, properties: {age: {type: integer, maximum: 30}}}}}
              responses:
                "200":
                  content: {application/json: {schema: {$ref: '#/components/schemas/Pet'}}}
        components:
          schemas:
            Pet:
              type: object
              required: [name]
              properties:
                name: {type: string}
                mood: {enum: [calm, wild]}
                home:
                  oneOf:
                    - {type: object, properties: {type: {const: house}}}
                    - {type: object, properties: {type: {const: barn}, cows: {type: integer}}}
        """

    struct Outcome {
        var kinds: [String]
        var rules: [String]
        var conforming: Int
    }

    /// Judges one file with this name and text.
    func outcome(_ name: String, _ bytes: [UInt8], limit: Int = 64 << 20) throws -> Outcome {
        let folder = FileManager.default.temporaryDirectory.appending(path: "bindery-conform-\(UUID().uuidString)")
        defer { try? FileManager.default.removeItem(at: folder) }
        let file = folder.appending(path: name)
        try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(bytes).write(to: file)
        let log = DiagnosticLog()
        let source = SourceFile(path: "pets.yaml", bytes: Array(Self.description.utf8))
        let root = try #require(DocumentReader.read(source, into: log))
        let run = ConformRun(Contract(root), log: log)
        let files = try #require(TrafficFiles.find([folder.path], into: log))
        TrafficReader(files, limit: limit, log: log).forEach(run.judge)
        let kinds = run.findings.all.map { "\($0.key.kind.rawValue) \($0.firstPointer) #\($0.key.pointer)" }
        return Outcome(kinds: kinds, rules: log.diagnostics.map(\.rule.id), conforming: run.conforming)
    }

    func outcome(_ name: String, _ text: String) throws -> Outcome { try outcome(name, Array(text.utf8)) }

    func line(response: String, status: Int = 200, request: String = "{\"age\": 3}") -> String {
        "{\"method\": \"post\", \"url\": \"https://example.com/v1/pets/7\", \"request\": {\"body\": \(request)}, "
            + "\"response\": {\"status\": \(status), \"body\": \(response)}}"
    }

    @Test(arguments: [
        ("{\"name\": \"Rex\", \"home\": {\"type\": \"barn\", \"cows\": 2}}", []),
        ("{\"mood\": \"calm\"}", ["missing-member  #/components/schemas/Pet"]),
        ("{\"name\": null}", ["unexpected-null /name #/components/schemas/Pet/properties/name"]),
        ("{\"name\": 5}", ["other-type /name #/components/schemas/Pet/properties/name"]),
        ("{\"name\": \"a\", \"mood\": \"odd\"}", ["new-word /mood #/components/schemas/Pet/properties/mood"]),
        ("{\"name\": \"a\", \"legs\": 4}", ["undeclared-member /legs #/components/schemas/Pet"]),
        (
            "{\"name\": \"a\", \"home\": {\"type\": \"tent\"}}",
            ["unknown-variant /home #/components/schemas/Pet/properties/home"]
        ),
        (
            "{\"name\": \"a\", \"home\": {\"type\": \"house\", \"cows\": 1}}",
            ["undeclared-member /home/cows #/components/schemas/Pet/properties/home/oneOf/0"]
        ),
    ])
    func contradictionsAreToldAtTheirPlace(_ response: String, _ expected: [String]) throws {
        #expect(try outcome("a.jsonl", line(response: response)).kinds == expected)
    }

    @Test func requestsCountWhereTheyWereAccepted() throws {
        let old = "{\"age\": 31}"
        let taken = try outcome("a.jsonl", line(response: "{\"name\": \"a\"}", request: old))
        #expect(taken.kinds.map { $0.prefix(12) } == ["broken-bound"])
        let refused = try outcome("a.jsonl", line(response: "{}", status: 400, request: old))
        #expect(refused.kinds.map { $0.prefix(18) } == ["undescribed-status"])
    }

    @Test func everyFormIsRead() throws {
        let body = "{\"mood\": \"calm\"}"
        let har =
            "{\"log\": {\"entries\": [{\"request\": {\"method\": \"POST\", \"url\": \"/pets/1\"}, \"response\": "
            + "{\"status\": 200, \"content\": {\"mimeType\": \"application/json\", \"encoding\": \"base64\", \"text\": "
            + "\"\(Data(body.utf8).base64EncodedString())\"}}}]}}"
        let cassette = """
            interactions:
            - request: {method: POST, uri: 'https://example.com/v1/pets/1', body: null}
              response:
                status: {code: 200}
                body:
                  string: !!binary |
                    \(Data(body.utf8).base64EncodedString())
            """
        for (name, text) in [("a.har", har), ("a.yaml", cassette), ("responses/a.json", body)] {
            #expect(try outcome(name, text).kinds == ["missing-member  #/components/schemas/Pet"], "\(name)")
        }
    }

    @Test(arguments: [
        ("a.har", "{\"log\": {\"entries\": [{\"request\": {", "traffic-truncated"),
        ("a.har", "{\"log\": {}}", "traffic-form"),
        ("a.jsonl", "{\"request\": ", "traffic-syntax"),
        ("a.json", "{}", "traffic-kind"),
        ("a.jsonl", "{\"request\": {\"body\": \"{\"}, \"method\": \"POST\", \"url\": \"/pets/1\"}", "traffic-body"),
        ("a.jsonl", "{\"request\": {}, \"_webSocketMessages\": []}", "traffic-websocket"),
        ("a.jsonl", "{\"request\": {\"body\": {\"base64_string\": \"?\"}}}", "traffic-encoding"),
        ("responses/a.json", String(repeating: "[", count: 100_000), "traffic-syntax"),
    ])
    func whatCannotBeReadIsSaid(_ name: String, _ text: String, _ rule: String) throws {
        #expect(try outcome(name, text).rules == [rule])
    }

    @Test func longExchangesAreLeftOut() throws {
        let long = line(response: "{\"name\": \"\(String(repeating: "a", count: 200_000))\"}")
        let found = try outcome(
            "a.jsonl", Array("\(long)\n\(line(response: "{\"name\": \"a\"}"))".utf8), limit: 100_000)
        #expect(found.rules == ["traffic-too-long"])
        #expect(found.conforming == 1)
    }

    @Test func secretsAreNotShown() {
        #expect(Redaction.shown("calm") == "calm")
        #expect(Redaction.shown("sk-12") == "(redacted, 5 bytes)")
        #expect(Redaction.shown(String(repeating: "a1", count: 20)) == "(redacted, 40 bytes)")
    }

    @Test(arguments: FindingKind.allCases) func everyFindingIsExplained(_ kind: FindingKind) {
        #expect(Explanations.find(kind.rawValue)?.rule == kind.rawValue)
    }
}
