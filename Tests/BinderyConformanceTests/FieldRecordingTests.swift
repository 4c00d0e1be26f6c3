// A client meets responses that do not fit; what it recorded of them is judged like any traffic.

import BinderyClient
import BinderyDiagnostics
import BinderyRuntime
import BinderyYAML
import Foundation
import HTTPTypes
import Testing

@testable import BinderyConformance

@Suite struct FieldRecordingTests {
    private struct OneResponse: HTTPTransport {
        let type: String
        let body: String

        func send(_ request: HTTPRequest, body: [UInt8]?, limits: TransportLimits) async throws -> TransportResponse {
            TransportResponse(
                head: HTTPResponse(status: .ok, headerFields: [.contentType: type]),
                body: TransportBody(Array(self.body.utf8)))
        }
    }

    private static let description = """
        openapi: 3.1.0
        info: {title: Words, version: "1"}
        servers: [{url: https://words.example.com/v1}]
        paths:
          /words/{id}:
            get:
              operationId: word
              parameters: [{name: id, in: path, required: true, schema: {type: integer}}]
              responses:
                "200":
                  content:
                    application/json: {schema: {type: string}}
                    text/event-stream: {schema: {type: integer}}
        """

    @Test func whatAClientRecordsIsJudged() async throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: "bindery-field-\(UUID().uuidString)")
        defer { try? FileManager.default.removeItem(at: folder) }
        let recorder = DecodingIssueRecorder(to: folder.appending(path: "field.jsonl").path)
        let operation = OperationDescription(id: "word", method: "GET", path: "/words/7")
        func engine(_ body: String, _ type: String) -> ClientEngine {
            ClientEngine(
                api: APIDescription(title: "t", version: "1", servers: ["https://words.example.com/v1"]),
                transport: OneResponse(type: type, body: body),
                configuration: ClientConfiguration(retries: .none, issueRecorder: recorder))
        }
        await #expect(throws: (any Error).self) {
            try await engine("{\"word\": \"a\"}", "application/json").send(operation, as: String.self)
        }
        await #expect(throws: (any Error).self) {
            let stream = try await engine("data: 5\n\ndata: \"a\"\n\n", "text/event-stream")
                .stream(operation, of: Int.self)
            for try await _ in stream {}
        }
        #expect(recorder.recorded == 2)

        let log = DiagnosticLog()
        let source = SourceFile(path: "words.yaml", bytes: Array(Self.description.utf8))
        let root = try #require(DocumentReader.read(source, into: log))
        let run = ConformRun(Contract(root), log: log)
        let files = try #require(TrafficFiles.find([folder.path], into: log))
        TrafficReader(files, log: log).forEach(run.judge)
        #expect(log.diagnostics.isEmpty)
        #expect(run.exchanges == 2 && run.conforming == 0)
        #expect(
            run.findings.all.map { "\($0.key.kind.rawValue) \($0.key.detail)" } == [
                "other-type object", "other-type string",
            ])
    }
}
