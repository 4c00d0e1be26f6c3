// Numbers that JSON does not have, as some servers write them: null to a tolerant client.

import BinderyRuntime
import HTTPTypes
import Synchronization
import Testing

@testable import BinderyClient

@Suite struct MendingTests {
    private func engine(
        _ body: String, _ contentType: String, tolerance: JSONCoding.Tolerance = .tolerant,
        onIssue: (@Sendable (DecodingIssue) -> Void)? = nil
    ) -> ClientEngine {
        var configuration = ClientConfiguration(retries: .none)
        configuration.tolerance = tolerance
        configuration.onDecodingIssue = onIssue
        return ClientEngine(
            api: APIDescription(title: "t", version: "1", servers: ["https://h"]),
            transport: ScriptedTransport(body, headers: [.contentType: contentType]), configuration: configuration)
    }

    private let operation = OperationDescription(id: "x", method: "GET", path: "/x", sentinel: "[DONE]")

    @Test(arguments: [
        (#"{"a":NaN}"#, #"{"a":null}"#), (#"{"a": -Infinity ,"b":[Infinity,NaN,1]}"#, #"{"a":null,"b":[null,null,1]}"#),
        (#"{"NaN":"NaN, \" Infinity","a":NaN}"#, #"{"NaN":"NaN, \" Infinity","a":null}"#),
        (#"{"a":NaN,"b":"\ud83d"}"#, #"{"a":null,"b":"\ufffd"}"#), ("NaN", "null"),
    ])
    func theyAreNull(_ body: String, _ read: String) async throws {
        let issues = Mutex<[DecodingIssue]>([])
        let value = try await engine(body, "application/json") { issue in issues.withLock { $0.append(issue) } }
            .send(operation, as: JSONValue.self)
        #expect(try value == JSONValue(parsing: Array(read.utf8)))
        #expect(issues.withLock { !$0.isEmpty }, "it is told")
        let stream = try await engine("data: \(body)\n\ndata: [DONE]\n\n", "text/event-stream")
            .stream(operation, of: JSONValue.self)
        var chunks: [JSONValue] = []
        for try await chunk in stream { chunks.append(chunk) }
        #expect(chunks == [value])
    }

    @Test(arguments: [#"{"a":NaN}"#, "[Infinity]"])
    func aStrictReadingRefusesThem(_ body: String) async {
        let error = await failure {
            try await engine(body, "application/json", tolerance: .strict).send(operation, as: JSONValue.self)
        }
        guard case ClientError.undecodableResponse? = error else {
            Issue.record("\(String(describing: error))")
            return
        }
    }

    @Test(arguments: [#"{"a":nan}"#, #"{"a":NaNa}"#, #"{"a":--Infinity}"#, #"{"a":+Infinity}"#, #"{"a":NaN"#])
    func whatElseIsNoJSONStaysNone(_ body: String) async {
        #expect(await failure { try await engine(body, "application/json").send(operation, as: JSONValue.self) } != nil)
    }

    /// An error of which a member is not what the description says: the member is kept as it came.
    @Test func aDocumentedErrorIsReadTolerantly() throws {
        func body(_ json: String) -> Note? {
            DocumentedError.decoded(
                Array(json.utf8), status: 400,
                as: [DocumentedError(Int.self, "4XX"), DocumentedError(Note.self, "400")])
                as? Note
        }
        let kept = try #require(body(#"{"model":"m","name":{"detail":[1]}}"#))
        #expect(kept.name == nil && kept.unknownFields == ["name": ["detail": [1]]])
        #expect(body("\u{FEFF}{\"model\":\"m\",\"name\":NaN}")?.model == "m")
        #expect(body(#"{"name":"n"}"#) == nil)
        // What fits wholly comes first.
        let documented = [DocumentedError(Note.self, "default"), DocumentedError([String: JSONValue].self, "default")]
        let other = DocumentedError.decoded(
            Array(#"{"model":"m","name":7}"#.utf8), status: 400, as: documented)
        #expect(other is [String: JSONValue])
    }
}
