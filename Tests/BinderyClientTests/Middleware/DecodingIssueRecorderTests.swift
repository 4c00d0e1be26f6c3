// Responses that do not fit go in; what the recorder writes has no secret and stays within its bounds.

import HTTPTypes
import Testing

@testable import BinderyClient
@testable import BinderyRuntime

@Suite struct DecodingIssueRecorderTests {
    private let folder: ScratchFolder
    private let operation = OperationDescription(id: "x", method: "POST", path: "/x", sentinel: "[DONE]")

    init() throws { folder = try ScratchFolder() }

    private func engine(_ body: String, _ recorder: DecodingIssueRecorder, type: String = "application/json")
        -> ClientEngine
    {
        ClientEngine(
            api: APIDescription(title: "t", version: "1", servers: ["https://h/v1"]),
            transport: ScriptedTransport(body, headers: [.contentType: type]),
            configuration: ClientConfiguration(retries: .none, issueRecorder: recorder))
    }

    @Test func whatIsGivenUpIsRecordedWithoutSecrets() async throws {
        let recorder = DecodingIssueRecorder(to: folder.path + "/deep/a.jsonl", secrets: ["hunter2"])
        let body = #"{"model":"m","name":{"password":"p","of":"hunter2"}}"#
        let note = try await engine(body, recorder).send(operation, as: Note.self)
        #expect(note.name == nil)
        #expect(recorder.recorded == 1)
        #expect(
            try folder.text("deep/a.jsonl") == #"""
                {"method":"POST","url":"/v1/x","response":{"status":200,"headers":{"content-type":"application/json"},"body":"{\"model\":\"m\",\"name\":{\"password\":\"[redacted]\",\"of\":\"[redacted]\"}}"}}

                """#)
    }

    @Test func whatCannotBeReadIsRecorded() async throws {
        let recorder = DecodingIssueRecorder(to: folder.path + "/a.jsonl")
        #expect(await failure { try await engine(#"{"name":"n"}"#, recorder).send(operation, as: Note.self) } != nil)
        let events = "data: {\"model\":\"m\"}\n\ndata: {\"model\":\"m\",\"name\":1}\n\ndata: [DONE]\n\n"
        let stream = try await engine(events, recorder, type: "text/event-stream").stream(operation, of: Note.self)
        for try await _ in stream {}
        let lines = try folder.text("a.jsonl").split(separator: "\n")
        #expect(lines.count == 2 && recorder.recorded == 2)
        #expect(lines.last?.contains(#""body":"data: {\"model\":\"m\",\"name\":1}\n\n""#) == true)
    }

    @Test func whatFitsIsNot() async throws {
        let recorder = DecodingIssueRecorder(to: folder.path + "/a.jsonl")
        _ = try await engine(#"{"model":"m","more":1}"#, recorder).send(operation, as: Note.self)
        #expect(recorder.recorded == 0 && folder.names == [])
    }

    @Test func boundsHold() async throws {
        let few = DecodingIssueRecorder(to: folder.path + "/few.jsonl", maximumExchanges: 2)
        let small = DecodingIssueRecorder(to: folder.path + "/small.jsonl", maximumBytes: 300)
        for recorder in [few, small] {
            for _ in 0..<5 { _ = try await engine(#"{"model":"m","name":1}"#, recorder).send(operation, as: Note.self) }
        }
        #expect(few.recorded == 2 && few.leftOut == 3)
        #expect(small.recorded == 2 && small.leftOut == 3)
        #expect(try folder.text("small.jsonl").utf8.count <= 300)
        let lost = DecodingIssueRecorder(to: folder.path)
        _ = try await engine(#"{"model":"m","name":1}"#, lost).send(operation, as: Note.self)
        #expect(lost.recorded == 0 && lost.leftOut == 1, "a folder is no file, and the call goes on")
    }
}
