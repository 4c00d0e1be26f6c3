// A request that was not recorded: what the error says; and recordings that cannot be read.

import HTTPTypes
import Testing

@testable import BinderyClient
@testable import BinderyRuntime

@Suite struct ReplayTests {
    private let folder: ScratchFolder

    init() throws { folder = try ScratchFolder() }

    private func replay() async throws -> ReplayTransport {
        let recorder = RecordingMiddleware(to: folder.path + "/notes.json")
        let configuration = ClientConfiguration(retries: .none, middlewares: [recorder])
        let client = NotesClient(transport: ScriptedTransport(), apiKey: "sk-1", configuration: configuration)
        _ = try await client.create("hello")
        try await client.engine.perform(OperationDescription(id: "list", method: "GET", path: "/list?page=2"))
        return try ReplayTransport(from: folder.path + "/notes.json")
    }

    private func error(_ path: String, method: HTTPRequest.Method = .post, _ body: String) async throws -> ReplayError {
        let replay = try await replay()
        let request = HTTPRequest(method: method, scheme: "https", authority: "elsewhere", path: path)
        let error = await failure {
            try await replay.send(request, body: Array(body.utf8), limits: TransportLimits())
        }
        #expect(replay.unused == 2, "what does not match takes nothing away")
        return try #require(error as? ReplayError)
    }

    @Test func theErrorNamesWhatDiffers() async throws {
        #expect(
            try await error("/v1/notes/7", #"{"text":"bye","more":[1]}"#)
                == .unmatched(
                    request: "POST /v1/notes/7", nearest: 1,
                    differences: [
                        #"body.text: recorded "hello", sent "bye""#, "body.more: recorded without it, sent [1]",
                    ]))
        #expect(
            try await error("/v1/list?page=3", method: .get, "").description.contains(
                "number 2; what differs:\n- the path: recorded /v1/list?page=2, sent /v1/list?page=3"))
        guard case .unmatched(_, 1?, let differences) = try await error("/v1/notes/7", "{}") else {
            Issue.record("another error")
            return
        }
        #expect(differences == [#"body.text: recorded "hello", sent without it"#])
    }

    @Test func layoutOfJSONAndTheServerDoNotCount() async throws {
        let replay = try await replay()
        let request = HTTPRequest(method: .post, scheme: "http", authority: "localhost:1", path: "/v1/notes/7")
        // White space makes it no compact JSON, and yet the same value.
        let response = try await replay.send(
            request, body: Array(#"{ "text": "hel\u006co" }"#.utf8), limits: TransportLimits())
        #expect(response.head.status == .ok)
        #expect(replay.unused == 1)
    }

    @Test func aCallThatWasNotRecordedIsNotSentAgain() async throws {
        let client = NotesClient(transport: try await replay(), apiKey: "any")
        let error = await failure { try await client.create("other") }
        guard case ReplayError.unmatched? = error else {
            Issue.record("\(String(describing: error))")
            return
        }
    }

    @Test func aRecordingThatIsNoneSaysSo() throws {
        for (text, reason) in [
            ("{", "cannot be read"), ("[]", "interactions"), (#"{"interactions":[{}]}"#, "no method"),
            (#"{"interactions":[{"request":{"method":"GET","path":"/"},"response":{"status":1}}]}"#, "no status"),
            (
                #"{"interactions":[{"request":{"method":"GET","path":"/"},"response":{"status":200,"body":{"x":1}}}]}"#,
                "none of json"
            ),
        ] {
            try folder.write(text, to: "bad.json")
            let path = folder.path + "/bad.json"
            do {
                _ = try ReplayTransport(from: path)
                Issue.record("\(text) was read")
            } catch let error as ReplayError {
                #expect("\(error)".contains(path) && "\(error)".contains(reason))
            }
        }
        #expect(throws: ReplayError.self) { try ReplayTransport(from: folder.path + "/nowhere") }
        #expect(throws: ReplayError.self) { try ReplayTransport(from: folder.path + "/nowhere.json") }
    }

    @Test func marksOfRedactionStandForAnything() {
        #expect(FixtureRequest.fits("a=[redacted]&b=1", "a=x&b=1"))
        #expect(FixtureRequest.fits("[redacted]", ""))
        #expect(FixtureRequest.fits("[redacted]x[redacted]", "12x34"))
        #expect(!FixtureRequest.fits("a=[redacted]&b=1", "a=x&b=2"))
        #expect(!FixtureRequest.fits("ab[redacted]ba", "aba"))
        #expect(!FixtureRequest.fits("[redacted]x[redacted]", "1234"))
    }

    @Test func layoutIsOnlyWhiteSpace() {
        let text = #"{"a":[],"b":{},"c":[1,{"d":"x,{}[]:\"\\"}],"e":-1.5e+3,"f":null}"#
        let pretty = JSONLayout.pretty(Array(text.utf8))
        #expect(
            String(decoding: pretty, as: UTF8.self) == #"""
                {
                  "a": [],
                  "b": {},
                  "c": [
                    1,
                    {
                      "d": "x,{}[]:\"\\"
                    }
                  ],
                  "e": -1.5e+3,
                  "f": null
                }
                """#)
        #expect(JSONLayout.compact(pretty) == Array(text.utf8))
        #expect(JSONLayout.pretty(pretty) == pretty)
    }
}
