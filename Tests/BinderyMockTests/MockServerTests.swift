// A mock of this repository's own description, called by the generated client and by hand.

import BinderyClient
import BinderyConformance
import BinderyDiagnostics
import BinderyGenerator
import BinderyIR
import BinderyServer
import BinderyYAML
import Foundation
import HTTPTypes
import OpenAIChat
import Testing

@testable import BinderyMock

@Suite struct MockServerTests {
    static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().path

    struct Unreadable: Error {}

    static func mock(_ path: String, _ change: (inout MockOptions) -> Void = { _ in }) throws -> MockServer {
        let log = DiagnosticLog()
        var flags = ConfigFlags()
        flags.module = "API"
        flags.spec = path
        guard let config = ConfigReader.read(flags: flags, needsOutput: false, into: log),
            let api = Generate.api(for: config, into: log), let linked = Generate.document(for: config, into: log)
        else { throw Unreadable() }
        var options = MockOptions()
        change(&options)
        return MockServer(api, linked.root, options)
    }

    private func chat(_ change: (inout MockOptions) -> Void = { _ in }) throws -> MockServer {
        try Self.mock("\(Self.root)/spec/openai.yaml", change)
    }

    private func client(_ mock: MockServer) -> OpenAIClient {
        OpenAIClient(transport: InProcessTransport(mock), apiKey: "key")
    }

    private let request = CreateChatCompletionRequest(model: "gpt", messages: [.user("Hello")])

    @Test func aGeneratedClientReadsAWholeResponseAndAStream() async throws {
        let client = client(try chat())
        let response = try await client.chat.completions.create(request)
        #expect(!response.choices.isEmpty)
        let stream = try await client.chat.completions.stream(request)
        let whole = try await stream.completion()
        #expect(whole.choices.first?.finishReason != nil)
        #expect(whole.choices.first?.message.content?.isEmpty == false)
    }

    private static let body = #"{"model": "a", "messages": [{"role": "user", "content": "a"}]}"#

    @Test func aRequestThatTheDescriptionDoesNotAllowIsRefusedInItsForm() async throws {
        let mock = try chat()
        let body = #"{"model": 3, "messages": [{"role": "user", "content": "a"}]}"#
        let refused = try await sent(mock, "POST", "/v1/chat/completions", body)
        #expect(refused.status == 400)
        let error = try JSONValue(parsing: refused.bytes)["error"]
        #expect(error?["message"]?.string?.contains("/model: a value is of another type: integer") == true)
        #expect(error?["message"]?.string?.contains("openai.yaml:") == true)
        #expect(try await sent(mock, "POST", "/v1/chat/completions", "{\"model\"").status == 400)
        #expect(try await sent(mock, "POST", "/v1/chat/completions", "").status == 400)
        #expect(try await sent(mock, "POST", "/v1/chat/completions", "a", type: "text/plain").status == 415)
        let keyless = try await sent(mock, "POST", "/v1/chat/completions", body, key: nil)
        #expect(keyless.status == 401 && keyless.headers[.wwwAuthenticate]?.hasPrefix("Bearer ") == true)
        #expect(try JSONValue(parsing: keyless.bytes)["error"]?["message"]?.string == "The request has no credentials.")
        #expect(try await sent(mock, "GET", "/v1/nothing").status == 404)
        let unchecked = try chat { $0.checks = false }
        #expect(try await sent(unchecked, "POST", "/v1/chat/completions", body, key: nil).status == 200)
    }

    @Test func aWishedStatusHasItsDescribedBody() async throws {
        let mock = try chat()
        let limited = try await sent(mock, "POST", "/v1/chat/completions", Self.body, headers: ["prefer": "code=429"])
        #expect(limited.status == 429)
        #expect(try JSONValue(parsing: limited.bytes)["error"]?["message"]?.string != nil)
    }

    // MARK: Faults

    @Test func aFaultBefallsTheFirstRequestsOnly() async throws {
        let mock = try chat { $0.fault = try! MockFault(parsing: "status=503, retry-after=0, first=2") }
        let response = try await client(mock).chat.completions.create(request)
        #expect(!response.choices.isEmpty)
        let again = try chat { $0.fault = try! MockFault(parsing: "status=503, retry-after=0") }
        let client = client(again)
        await #expect(throws: APIError.self) { try await client.chat.completions.create(request) }
    }

    @Test(arguments: ["cut@1", "error@1", "malformed@1"])
    func aStreamThatFailsIsToldOfWithWhatHadArrived(_ text: String) async throws {
        let mock = try chat { $0.fault = try! MockFault(parsing: text) }
        let stream = try await client(mock).chat.completions.stream(request)
        var count = 0
        await #expect(throws: (any Error).self) { for try await _ in stream { count += 1 } }
        #expect(count == 1)
    }

    @Test func aRequestCanWishForAFault() async throws {
        let mock = try chat()
        let path = "/v1/chat/completions"
        let failed = try await sent(mock, "POST", path, Self.body, headers: ["x-bindery-fault": "status=500"])
        #expect(failed.status == 500)
        let wrong = try await sent(mock, "POST", path, Self.body, headers: ["x-bindery-fault": "explode"])
        #expect(wrong.status == 400)
        #expect(String(decoding: wrong.bytes, as: UTF8.self).contains("'explode' is no fault"))
    }

    @Test(arguments: ["status=99", "status", "cut@x", "latency=fast", "latency=-1s", "boom", "retry-after=-1"])
    func aFaultThatCannotBeReadIsRefused(_ text: String) {
        #expect(throws: MockFault.Malformed.self) { try MockFault(parsing: text) }
    }

    // MARK: Every golden description

    @Test func everyOperationOfEveryGoldenDescriptionResponds() async throws {
        let cases = "\(Self.root)/Tests/GoldenTests/Cases"
        var (served, conforming) = (0, 0)
        var failed: [String] = []
        for folder in try FileManager.default.contentsOfDirectory(atPath: cases).sorted() {
            let path = "\(cases)/\(folder)/input.yaml"
            guard FileManager.default.fileExists(atPath: path),
                let mock = try? Self.mock(path, { $0.checks = false })
            else { continue }
            let log = DiagnosticLog()
            let source = SourceFile(path: path, bytes: Array(try Data(contentsOf: URL(filePath: path))))
            let root = try #require(DocumentReader.read(source, into: log))
            let contract = Contract(root)
            for operation in contract.operations where operation.method != "TRACE" {
                let target =
                    "/"
                    + operation.path.split(separator: "/").map { segment in
                        segment.contains("{") ? "1" : String(segment.prefix { $0 != "#" && $0 != "?" })
                    }.joined(separator: "/")
                let response = try await sent(mock, operation.method, target)
                served += 1
                if response.status >= 500 {
                    failed.append("\(folder) \(operation.id) \(response.status)")
                } else if response.status < 300 {
                    conforming += 1
                }
            }
        }
        print("\(served) operations responded, \(conforming) with success")
        #expect(served > 70)
        // It describes no response.
        #expect(failed == ["malformed-operations post 501"])
    }
}

/// A response as it came.
struct SentResponse {
    var status: Int
    var headers: HTTPFields
    var bytes: [UInt8]
}

func sent(
    _ mock: MockServer, _ method: String, _ path: String, _ body: String = "", key: String? = "key",
    type: String = "application/json", headers: [String: String] = [:]
) async throws -> SentResponse {
    var head = HTTPRequest(
        method: try #require(HTTPRequest.Method(rawValue: method)), scheme: "http", authority: "localhost", path: path)
    if let key { head.headerFields[.authorization] = "Bearer \(key)" }
    if !body.isEmpty { head.headerFields[.contentType] = type }
    for (name, value) in headers { head.headerFields[try #require(HTTPField.Name(name))] = value }
    let response = await mock.respond(to: ServerRequest(head: head, body: TransportBody(Array(body.utf8))))
    var bytes: [UInt8] = []
    switch response.body {
    case .none: break
    case .bytes(let all): bytes = all
    case .pieces(let pieces): for try await piece in pieces { bytes += piece }
    }
    return SentResponse(status: response.head.status.code, headers: response.head.headerFields, bytes: bytes)
}
