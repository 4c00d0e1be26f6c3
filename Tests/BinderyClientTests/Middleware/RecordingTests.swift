// Recordings and their replay: what a fixture looks like, that it has no secret, that a replay is the recording.

import Foundation
import HTTPTypes
import Synchronization
import Testing

@testable import BinderyClient
@testable import BinderyRuntime

/// A folder of a test's own, which goes with it.
final class ScratchFolder: Sendable {
    let path: String

    init() throws {
        path = FileManager.default.temporaryDirectory.appending(path: "fixtures-\(UUID().uuidString)").path
        try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    }

    deinit { try? FileManager.default.removeItem(atPath: path) }

    var names: [String] { ((try? FileManager.default.contentsOfDirectory(atPath: path)) ?? []).sorted() }

    func text(_ name: String) throws -> String { try String(contentsOfFile: path + "/" + name, encoding: .utf8) }

    func write(_ text: String, to name: String) throws {
        try text.write(toFile: path + "/" + name, atomically: true, encoding: .utf8)
    }
}

@Suite struct RecordingTests {
    private let folder: ScratchFolder

    init() throws { folder = try ScratchFolder() }

    private func client(
        _ transport: any HTTPTransport, _ middlewares: [any ClientMiddleware] = [], key: String = "sk-very-secret",
        kind: SecurityKind = .bearer, retries: RetryPolicy = .none
    ) -> NotesClient {
        NotesClient(
            transport: transport, apiKey: key,
            configuration: ClientConfiguration(
                timeouts: Timeouts(connect: nil, firstByte: nil, idle: nil), retries: retries,
                middlewares: middlewares, clock: TestClock()))
    }

    @Test func aFixtureReadsWell() async throws {
        let transport = ScriptedTransport(
            #"{"id":"n/1","tags":[],"more":{"a":1.50}}"#,
            headers: [.contentType: "application/json", .setCookie: "s=1", .init("x-ratelimit-limit-tokens")!: "9"])
        let recorder = RecordingMiddleware(to: folder.path + "/notes.json")
        _ = try await client(transport, [recorder]).create("héllo \"you\"")
        #expect(folder.names == ["notes.json"])
        #expect(
            try folder.text("notes.json") == #"""
                {
                  "interactions": [
                    {
                      "request": {
                        "operation": "createNote",
                        "method": "POST",
                        "path": "/v1/notes/7",
                        "headers": {
                          "accept": "application/json",
                          "content-type": "application/json",
                          "authorization": "[redacted]"
                        },
                        "body": {
                          "json": {
                            "text": "héllo \"you\""
                          }
                        }
                      },
                      "response": {
                        "status": 200,
                        "headers": {
                          "content-type": "application/json",
                          "set-cookie": "[redacted]",
                          "x-ratelimit-limit-tokens": "9"
                        },
                        "body": {
                          "json": {
                            "id": "n/1",
                            "tags": [],
                            "more": {
                              "a": 1.50
                            }
                          }
                        }
                      }
                    }
                  ]
                }

                """#)
    }

    /// Bodies of every form come back byte for byte.
    @Test(arguments: [
        #"{"a":1.50,"b":"é\u00e9\/","c":[{},[],[1,2]]}"#, "{ \"spaced\": 1 }\r\n", "{\"a\":1,\"a\":2}", "plain\ntext\n",
        "\u{FEFF}[1]",
        "[]", "\"text\"", "1e5", "{broken",
    ])
    func aReplayIsTheRecordingByteForByte(_ body: String) async throws {
        for name in ["all.json", "each"] {
            let recorder = RecordingMiddleware(to: folder.path + "/" + name)
            let transport = ScriptedTransport(body, headers: [.contentType: "application/json"])
            let recorded = try await client(transport, [recorder]).download().collect(upTo: 1 << 20)
            #expect(recorded == Array(body.utf8))
            let replay = try ReplayTransport(from: folder.path + "/" + name)
            let replayed = try await client(replay, key: "another").download()
            #expect(try await replayed.collect(upTo: 1 << 20) == recorded)
            #expect(replayed.contentType == "application/json" && replayed.status == 200)
            #expect(replay.unused == 0)
        }
    }

    @Test func bytesThatAreNoTextComeBack() async throws {
        let bytes = (0...255).map { UInt8($0) }
        let answering = ClosureMiddleware { _, _ in
            TransportResponse(head: HTTPResponse(status: .ok), body: TransportBody(bytes))
        }
        let recorder = RecordingMiddleware(to: folder.path + "/bytes.json")
        _ = try await client(ScriptedTransport(), [recorder, answering]).download().collect(upTo: 1000)
        let replay = try ReplayTransport(from: folder.path + "/bytes.json")
        #expect(try await client(replay).download().collect(upTo: 1000) == bytes)
    }

    @Test func aStreamIsAListOfItsEvents() async throws {
        let text = ": hi\n\ndata: {\"n\": 1}\r\n\r\nevent: x\ndata: 2\n\ndata: [DONE]\n\n"
        let recorder = RecordingMiddleware(to: folder.path + "/stream.json")
        let transport = ScriptedTransport(text, headers: [.contentType: "text/event-stream"])
        for try await _ in try await client(transport, [recorder]).stream() {}
        let file = try folder.text("stream.json")
        #expect(file.contains(#""data: {\"n\": 1}\r\n\r\n","#))
        #expect(file.contains(#""event: x\ndata: 2\n\n","#))
        let replay = try ReplayTransport(from: folder.path + "/stream.json", repeats: true)
        let stream = try await client(replay).stream()
        var chunks: [JSONValue] = []
        for try await chunk in stream { chunks.append(chunk) }
        #expect(chunks == [["n": 1], 2])
        #expect(stream.outcome == .sentinel)
        let bytes = try await replay.send(
            HTTPRequest(method: .post, scheme: "https", authority: "h", path: "/v1/notes/7"),
            body: Array(#"{"stream":true}"#.utf8), limits: TransportLimits()
        ).body.collected(upTo: 1000)
        #expect(String(decoding: bytes, as: UTF8.self) == text)
    }

    @Test func noSecretIsInAnyFixture() async throws {
        let key = "sk-very/secret+1"
        for (index, kind) in [SecurityKind.bearer, .basic, .query("api_key"), .header("x-key"), .cookie("session")]
            .enumerated()
        {
            let api = APIDescription(
                title: "Notes", version: "1", servers: ["https://h/v1"],
                security: [SecurityDescription(name: "key", kind: kind)])
            let transport = ScriptedTransport { sent in
                let head = sent.request
                let echo = "\(head.path ?? "") \(head.headerFields.map(\.value)) \(key) own-secret-9"
                let body = JSONValue(["echo": .string(echo), "access_token": "tok-99", "deep": [["Password": "pw-99"]]])
                return (200, [.init("x-echo")!: echo, .setCookie: "s=\(key)"], body.description)
            }
            let recorder = RecordingMiddleware(to: folder.path + "/\(index)", secrets: ["own-secret-9"])
            let engine = ClientEngine(
                api: api, transport: transport, apiKey: key,
                configuration: ClientConfiguration(
                    headers: [.init("x-other-token")!: "hidden-77"], retries: .none, middlewares: [recorder]))
            let body = JSONValue(["key": .string(key), "client_secret": "cs-99", "keep": "this"])
            let form = RequestContent.form(JSONValue(["client_secret": "cs-99", "keep": "this"]))
            var arguments = CallArguments()
            try arguments.path("id", "7")
            for content in [RequestContent.json(body), form] {
                _ = try await engine.send(
                    NotesClient.note, arguments: arguments, content: content, as: JSONValue.self)
            }
            let scratch = folder.path + "/\(index)/"
            let names = try FileManager.default.contentsOfDirectory(atPath: scratch).sorted()
            #expect(names == ["0001-createNote.json", "0002-createNote.json"])
            for name in names {
                let text = try String(contentsOfFile: scratch + name, encoding: .utf8)
                for secret in [
                    "very", "dmVye", "c2stdm", "own-secret", "tok-99", "pw-99", "cs-99", "hidden-77",
                ] { #expect(!text.contains(secret), "\(secret) in \(text)") }
                #expect(text.contains("this"))
            }
            // What was taken out may be anything when it is replayed.
            let replay = try ReplayTransport(from: folder.path + "/\(index)")
            let other = ClientEngine(
                api: api, transport: replay, apiKey: "other-key", configuration: ClientConfiguration(retries: .none))
            let response: JSONValue = try await other.send(NotesClient.note, arguments: arguments, content: .json(body))
            #expect(response["access_token"] == "[redacted]")
        }
    }

    @Test func errorsAndRetriesAreReplayedInTheirOrder() async throws {
        let recorder = RecordingMiddleware(to: folder.path + "/retries.json")
        let statuses = StatusList([503, 200, 400])
        let transport = ScriptedTransport { _ in
            let status = statuses.next()
            return (status, [.contentType: "application/json"], #"{"status":\#(status)}"#)
        }
        let recording = client(transport, [recorder], retries: RetryPolicy(count: 1))
        #expect(try await recording.create() == ["status": 200])
        #expect(await failure { try await recording.create() } is APIError)
        let replaying = client(
            try ReplayTransport(from: folder.path + "/retries.json"), retries: RetryPolicy(count: 1))
        let response = try await replaying.response { try await $0.create() }
        #expect(response.attempts == 2 && response.body == ["status": 200])
        let error = try #require(await failure { try await replaying.create() } as? APIError)
        #expect(error.status == 400)
        let exhausted = await failure { try await replaying.create() }
        #expect(exhausted as? ReplayError == .exhausted(request: "POST /v1/notes/7", count: 3))
    }

    @Test func whatIsNotReadToItsEndIsNotWritten() async throws {
        let recorder = RecordingMiddleware(to: folder.path + "/part.json")
        let client = client(ScriptedTransport("data: 1\n\ndata: 2\n\n"), [recorder])
        _ = try await client.download()
        for _ in 0..<20 { await Task.yield() }
        #expect(folder.names.isEmpty)
        let failing = ClosureMiddleware { _, _ in
            let pieces = AsyncThrowingStream<[UInt8], any Error> { continuation in
                continuation.yield([1])
                continuation.finish(throwing: TransportError.interrupted(reason: "x"))
            }
            return TransportResponse(head: HTTPResponse(status: .ok), body: TransportBody(pieces))
        }
        let broken = self.client(ScriptedTransport(), [recorder, failing])
        #expect(await failure { try await broken.download().collect(upTo: 100) } != nil)
        #expect(folder.names.isEmpty)
    }

    @Test func aFileThatCannotBeWrittenIsAnError() async throws {
        try folder.write("", to: "file")
        let recorder = RecordingMiddleware(to: folder.path + "/file/x.json")
        #expect(await failure { try await client(ScriptedTransport(), [recorder]).create() } != nil)
    }

    @Test func aNewRecordingReplacesTheFolders() async throws {
        let path = folder.path + "/again"
        let first = client(ScriptedTransport(), [RecordingMiddleware(to: path)])
        for _ in 0..<3 { _ = try await first.create() }
        try "mine".write(toFile: path + "/notes.md", atomically: true, encoding: .utf8)
        _ = try await client(ScriptedTransport(), [RecordingMiddleware(to: path)]).create()
        #expect(
            try FileManager.default.contentsOfDirectory(atPath: path).sorted() == ["0001-createNote.json", "notes.md"])
    }
}

/// Statuses, one after the other.
private final class StatusList: Sendable {
    private let left: Mutex<[Int]>

    init(_ statuses: [Int]) { left = Mutex(statuses) }

    func next() -> Int { left.withLock { $0.isEmpty ? 500 : $0.removeFirst() } }
}
