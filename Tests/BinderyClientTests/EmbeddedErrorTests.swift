// What tells an error within a response of success from the data that was asked for.

import BinderyClient
import BinderyRuntime
import HTTPTypes
import Testing

@Suite struct EmbeddedErrorTests {
    /// A type of a lenient description: it declares `error`, and requires nothing.
    struct Loose: Record {
        var members: JSONObject
        var unknownFields: JSONObject {
            get { members }
            set { members = newValue }
        }

        init(json: inout JSONReader) throws(JSONError) { members = try JSONObject(json: &json) }
        func write(json: inout JSONWriter) { members.write(json: &json) }
        static var places: StaticString { "\tapi.yaml#/\nchoices\nerror\nusage\nresult\n" }
    }

    /// A type that requires a member, and declares no error.
    struct Strict: Record {
        var members: JSONObject
        var unknownFields: JSONObject {
            get { members }
            set { members = newValue }
        }

        init(json: inout JSONReader) throws(JSONError) {
            let start = json.mark
            members = try JSONObject(json: &json)
            if members["id"] == nil { throw json.failure(missing: "id\n", from: start) }
        }

        func write(json: inout JSONWriter) { members.write(json: &json) }
        static var places: StaticString { "\tapi.yaml#/\nid\nchoices\n" }
    }

    /// A type of which `error` is a member like others: a job that failed.
    struct Job: Record {
        var members: JSONObject
        var unknownFields: JSONObject {
            get { members }
            set { members = newValue }
        }

        init(json: inout JSONReader) throws(JSONError) {
            let start = json.mark
            members = try JSONObject(json: &json)
            if members["id"] == nil { throw json.failure(missing: "id\n", from: start) }
        }

        func write(json: inout JSONWriter) { members.write(json: &json) }
        static var places: StaticString { "\tapi.yaml#/\nid\nerror\n" }
    }

    private let operation = OperationDescription(id: "x", method: "GET", path: "/x", sentinel: "[DONE]")

    /// What a whole response, and what an event of a stream, of this JSON gives: nil where it is data.
    private func errors<Value: JSONReadable & Sendable>(
        _ json: String, as type: Value.Type
    ) async -> (whole: (any Error)?, event: (any Error)?) {
        func engine(_ body: String, _ contentType: String) -> ClientEngine {
            ClientEngine(
                api: APIDescription(title: "t", version: "1", servers: ["https://h"]),
                transport: ScriptedTransport(body, headers: [.contentType: contentType]),
                configuration: ClientConfiguration(retries: .none))
        }
        let whole = await failure { try await engine(json, "application/json").send(operation, as: Value.self) }
        let event = await failure {
            let stream = engine("data: \(json)\n\ndata: [DONE]\n\n", "text/event-stream")
            for try await _ in try await stream.stream(operation, of: Value.self) {}
        }
        return (whole, event)
    }

    @Test(arguments: [
        #"{"error":{"message":"m"}}"#, #"{"error":"m"}"#, #"{"error":7}"#, #"{"error":[{"message":"m"}]}"#,
        #"{"error":true,"message":"m"}"#, #"{"error":{}}"#, #"{"object":"error","message":"m","code":400}"#,
        #"{"type":"error","message":"m"}"#, #"{"detail":"m"}"#, #"{"detail":[{"loc":["body"],"msg":"m"}]}"#,
        #"{"error":{"message":"m"},"choices":[]}"#, #"{"error":{"message":"m"},"choices":null,"id":"1"}"#,
        #"{"error":{"message":"m"},"usage":{"total":3,"details":{"cached":0}}}"#,
        #"{"error":"m","details":[{"a":1}]}"#,
    ])
    func withoutContentItIsAnError(_ json: String) async {
        let loose = await errors(json, as: Loose.self)
        #expect(loose.whole is APIError && loose.event is APIError)
        let any = await errors(json, as: JSONValue.self)
        #expect(any.whole is APIError && any.event is APIError)
        if json.contains("\"id\"") { return }
        let strict = await errors(json, as: Strict.self)
        #expect(strict.whole is APIError && strict.event is APIError)
    }

    @Test(arguments: [
        #"{"error":null,"choices":[]}"#, #"{"error":"","usage":null}"#, #"{"error":false}"#, "{}",
        #"{"error":{"code":0,"message":""},"choices":[{"index":0}]}"#, #"{"error":{},"choices":[{"index":0}]}"#,
        #"{"error":"","choices":[{"index":0}]}"#, #"{"error":"partial","result":{"text":"x"}}"#, #"{"detail":null}"#,
        #"{"object":"x","text":"\"error\""}"#,
        #"{"choices":[{"error":"m"}]}"#,
    ])
    func contentIsData(_ json: String) async {
        let loose = await errors(json, as: Loose.self)
        #expect(loose.whole == nil && loose.event == nil, "\(loose)")
    }

    @Test func membersThatTheTypeRequiresMakeItData() async {
        for json in [#"{"id":"1","detail":"m"}"#, #"{"id":"1","type":"error"}"#, #"{"id":"1","error":"m"}"#] {
            let strict = await errors(json, as: Strict.self)
            #expect(strict.whole == nil && strict.event == nil, "\(json)")
        }
        let job = await errors(#"{"id":"1","error":{"message":"m"}}"#, as: Job.self)
        #expect(job.whole == nil && job.event == nil, "a member that the description declares")
    }

    /// A whole response is what was asked for; a stream has ended with it, and not as one that is complete.
    @Test(arguments: [
        #"{"id":"1","error":{"code":502,"message":"m"},"choices":[{"index":0,"finish_reason":"error"}]}"#,
        #"{"id":"1","error":[{"code":502,"message":"m"}],"choices":[{"index":0}]}"#,
    ])
    func inAStreamAnErrorBesideContentComesAfterIt(_ json: String) async {
        for errors in [
            await errors(json, as: Loose.self), await errors(json, as: Strict.self),
            await errors(json, as: JSONValue.self),
        ] {
            #expect(errors.whole == nil)
            #expect((errors.event as? APIError)?.message == "m" && (errors.event as? APIError)?.effectiveStatus == 502)
        }
        let stream = EventStream<Loose>(bytes: Array("data: {\"id\":\"0\"}\n\ndata: \(json)\n\ndata: [DONE]\n\n".utf8))
        var chunks: [JSONValue?] = []
        let error = await failure { for try await chunk in stream { chunks.append(chunk.members["id"]) } }
        #expect(chunks == ["0", "1"] && error is APIError && stream.outcome == nil)
        let job = await self.errors(
            #"{"id":"1","error":{"message":"m"},"result":{"text":"x"}}"#, as: Job.self)
        #expect(job.event == nil, "a member that the description declares")
    }

    @Test func whatIsAlmostJSONIsAnErrorToo() async {
        for json in [
            #"{"error":{"message":"m","score":NaN}}"#, #"{"error":{"message":"m","text":"\ud83d"}}"#,
            "\u{FEFF}{\"error\":{\"message\":\"m\"}}",
        ] {
            let strict = await errors(json, as: Strict.self)
            #expect((strict.whole as? APIError)?.message == "m" && (strict.event as? APIError)?.message == "m")
        }
    }

    /// Else a stream would end as if all were well, with its text cut.
    @Test func aStructureThatTheTypeDoesNotKnowIsAnErrorWhereNothingCameWithIt() async {
        let strict = await errors(#"{"id":"1","choices":[],"error":{"message":"m","code":502}}"#, as: Strict.self)
        #expect((strict.whole as? APIError)?.effectiveStatus == 502)
        #expect((strict.event as? APIError)?.effectiveStatus == 502)
    }

    @Test func anArrayOfErrorsIsAnError() async {
        let json = #"[{"error":{"code":429,"message":"m","status":"RESOURCE_EXHAUSTED"}}]"#
        let loose = await errors(json, as: Loose.self)
        #expect((loose.whole as? APIError)?.effectiveStatus == 429 && (loose.event as? APIError)?.message == "m")
    }

    @Test(arguments: [
        (#"{"error":{"code":429}}"#, 429), (#"{"error":{"code":"503"}}"#, 503), (#"{"error":{"status":500}}"#, 500),
        (#"{"error":{"status_code":408,"code":"x"}}"#, 408), (#"{"error":{"type":"server_error"}}"#, 500),
        (#"{"error":{"code":null,"type":"rate_limit_error"}}"#, 429), (#"{"error":{"status":"UNAVAILABLE"}}"#, 503),
        (#"{"error":"m"}"#, 200), (#"{"error":{"code":12}}"#, 200), (#"{"object":"error","code":404}"#, 404),
        (#"{"error":{"code":"Too Many Requests"}}"#, 429),
    ])
    func theStatusThatAnErrorNames(_ json: String, _ status: Int) {
        #expect(APIError(status: 200, bytes: Array(json.utf8)).effectiveStatus == status)
        #expect(APIError(status: 418, bytes: Array(json.utf8)).effectiveStatus == 418)
    }
}
