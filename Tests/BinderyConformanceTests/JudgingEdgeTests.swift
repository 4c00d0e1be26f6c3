// Exchanges at the edges of what a description says: each conforms, or is told, as the table has it.

import BinderyDiagnostics
import BinderyYAML
import Foundation
import Testing

@testable import BinderyConformance

@Suite struct JudgingEdgeTests {
    /// A description, a line of traffic, and the findings that contradict.
    struct Case: CustomTestStringConvertible {
        var name: String
        var paths: String
        var schemas = "{}"
        var line: String
        var kinds: [String]
        /// Whether the exchange conforms although, or does not although, nothing is found.
        var conforms: Bool?
        var testDescription: String { name }
    }

    private static func response(_ content: String) -> String {
        "{/p: {get: {responses: {'200': {content: {\(content)}}}}}}"
    }

    private static func request(_ schema: String) -> String {
        "{/p: {post: {requestBody: {content: {application/json: {schema: \(schema)}}}, responses: {'200': {}}}}}"
    }

    private static func query(_ parameter: String) -> String {
        "{/p: {get: {parameters: [{name: i, \(parameter)}], responses: {'200': {}}}}}"
    }

    private static let got = #""response": {"status": 200}"#
    private static let readOnly = #"{"method": "POST", "url": "/p", "request": {"body": {"x": 1}}, \#(got)}"#

    private static func sent(_ query: String) -> String { #"{"method": "GET", "url": "/p\#(query)", \#(got)}"# }

    private static func came(_ body: String, _ status: String = #""status": 200, "#) -> String {
        #"{"method": "GET", "url": "/p", "response": {\#(status)"body": \#(body)}}"#
    }

    static let cases: [Case] = [
        Case(
            name: "a range of media types", paths: response("'*/*': {schema: {type: object, required: [a]}}"),
            line: came(#"{"b": 1}"#), kinds: ["missing-member"]),
        Case(
            name: "an unknown word of a discriminator",
            paths: response(
                "application/json: {schema: {discriminator: {propertyName: t}, oneOf: [{$ref: '#/components/schemas/Cat'}, "
                    + "{$ref: '#/components/schemas/Dog'}]}}"),
            schemas: "{Cat: {type: object, properties: {t: {type: string}}}, "
                + "Dog: {type: object, properties: {t: {type: string}}}}",
            line: came(#"{"t": "Bird"}"#), kinds: ["unknown-variant"]),
        Case(
            name: "a body that is not JSON", paths: response("application/json: {schema: {type: object}}"),
            line: came(#""{\"a\":""#), kinds: [], conforms: false),
        Case(
            name: "no status", paths: response("application/json: {schema: {type: object, required: [a]}}"),
            line: came("{}", ""), kinds: ["missing-member"]),
        Case(
            name: "a body with a media type in it",
            paths: response("application/json: {schema: {type: object, properties: {id: {type: integer}}}}"),
            line: came(#"{"id": "x", "mimeType": "image/png"}"#), kinds: ["other-type"]),
        Case(
            name: "readOnly behind a reference",
            paths: request("{required: [id], properties: {id: {$ref: '#/components/schemas/Id'}}}"),
            schemas: "{Id: {type: integer, readOnly: true}}", line: readOnly, kinds: []),
        Case(
            name: "readOnly in another part",
            paths: request("{allOf: [{properties: {id: {readOnly: true}}}, {required: [id]}]}"), line: readOnly,
            kinds: []),
        Case(
            name: "required in another part and not readOnly",
            paths: request("{allOf: [{properties: {id: {type: integer}}}, {required: [id]}]}"), line: readOnly,
            kinds: ["missing-member"]),
        Case(
            name: "a number among texts", paths: query("in: query, schema: {anyOf: [{type: integer}, {enum: [all]}]}"),
            line: sent("?i=5"), kinds: []),
        Case(
            name: "neither of them", paths: query("in: query, schema: {anyOf: [{type: integer}, {enum: [all]}]}"),
            line: sent("?i=none"), kinds: ["new-word"]),
        Case(
            name: "a style of its own",
            paths: query(
                "in: query, style: pipeDelimited, explode: false, schema: {type: array, items: {type: integer}}"),
            line: sent("?i=1%7C2"), kinds: []),
        Case(
            name: "an empty value", paths: query("in: query, allowEmptyValue: true, schema: {type: integer}"),
            line: sent("?i="), kinds: []),
        Case(
            name: "a comma in an element",
            paths: query("in: query, schema: {type: array, maxItems: 1, items: {type: string}}"),
            line: sent("?i=x%2Cy"), kinds: []),
        Case(
            name: "a method of its own",
            paths: "{/p: {additionalOperations: {COPY: {responses: {'200': {content: {application/json: "
                + "{schema: {type: object, required: [a]}}}}}}}}}",
            line: came("{}").replacing("GET", with: "COPY"), kinds: ["missing-member"]),
    ]

    private func run(_ one: Case, keepsEvidence: Bool = false, _ log: DiagnosticLog) throws -> ConformRun {
        let text = """
            openapi: 3.2.0
            info: {title: A, version: "1"}
            paths: \(one.paths)
            components: {schemas: \(one.schemas)}
            """
        let source = SourceFile(path: "a.yaml", bytes: Array(text.utf8))
        let root = try #require(DocumentReader.read(source, into: log))
        let folder = FileManager.default.temporaryDirectory.appending(path: "bindery-edge-\(UUID().uuidString)")
        defer { try? FileManager.default.removeItem(at: folder) }
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        try Data((one.line + "\n").utf8).write(to: folder.appending(path: "t.jsonl"))
        let run = ConformRun(Contract(root), keepsEvidence: keepsEvidence, log: log)
        let files = try #require(TrafficFiles.find([folder.path], into: log))
        TrafficReader(files, log: log).forEach(run.judge)
        return run
    }

    @Test(arguments: cases) func itIsTold(_ one: Case) throws {
        let run = try run(one, DiagnosticLog())
        let kinds = run.findings.all.filter { $0.weight == .contradiction }.map(\.key.kind.rawValue)
        #expect(kinds == one.kinds)
        #expect(run.exchanges == 1)
        #expect((run.conforming == 1) == (one.conforms ?? one.kinds.isEmpty))
    }

    // MARK: Secrets

    @Test func secretsAreNoWordsOfAnEnumeration() throws {
        let header = Case(
            name: "", paths: Self.query("in: header, schema: {type: string, enum: [a]}"),
            line: #"{"method": "GET", "url": "/p", "request": {"headers": {"i": "hush"}}, \#(Self.got)}"#, kinds: [])
        let marked = Case(
            name: "", paths: Self.query("in: query, schema: {type: string, enum: [a]}"),
            line: Self.sent("?i=sk-QUERYSECRET"), kinds: [])
        for one in [header, marked] {
            let run = try run(one, keepsEvidence: true, DiagnosticLog())
            let proof = try #require(run.evidence?.proofs.first { $0.key.kind == .newWord }?.value)
            #expect(proof.words == nil)
        }
    }

    @Test(arguments: ["/reset/sk-live-4242424242", "/hooks/eyJabc.eyJdef.ghi", "/share/QwErTyUiOpAsDfGhJkLzXcVb"])
    func partsOfPathsThatMayBeKeysAreNotTold(_ path: String) throws {
        let one = Case(
            name: "", paths: "{}", line: #"{"method": "GET", "url": "\#(path)", \#(Self.got)}"#, kinds: [])
        let run = try run(one, DiagnosticLog())
        let detail = try #require(run.findings.all.first).key.detail
        #expect(detail.hasSuffix("/(redacted)"), "\(detail)")
        #expect(PathTree.isIdentifier(path.split(separator: "/")[1]))
    }

    @Test(arguments: [
        "getUserProfileInformation", "completionTokensDetails", "disk-usage", "task-lists", "risk-report",
    ])
    func wordsAreNoKeys(_ word: String) {
        #expect(!Redaction.isToken(Substring(word)) && !Redaction.hasKey(word))
        #expect(!PathTree.isIdentifier(Substring(word)))
        #expect(Redaction.path("/v1/\(word)") == "/v1/\(word)")
    }

    @Test func aResponseWithoutAStatusIsInferred() throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: "bindery-edge-\(UUID().uuidString)")
        defer { try? FileManager.default.removeItem(at: folder) }
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        try Data((Self.came(#"{"a": 1}"#, "") + "\n").utf8).write(to: folder.appending(path: "t.jsonl"))
        let log = DiagnosticLog()
        let files = try #require(TrafficFiles.find([folder.path], into: log))
        let inferred = try #require(InferredDescription(of: files, title: "A", operation: nil, into: log))
        #expect(inferred.conforming == 1)
        #expect(inferred.root["paths"]?["/p"]?["get"]?["responses"]?["200"] != nil)
    }

    @Test func tagsOfOtherLibrariesAreRead() {
        var bytes = Array("a: !binary |-\n  eA==\nb: !!binary eA==\nc: !!python/unicode 'x'\n".utf8)
        let places = CassetteText.hideBinaries(in: &bytes)
        #expect(places.count == 2)
        #expect(!String(decoding: bytes, as: UTF8.self).contains("python"))
        #expect(!String(decoding: bytes, as: UTF8.self).contains("binary"))
    }
}
