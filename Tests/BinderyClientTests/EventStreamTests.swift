// From events to typed chunks: ends, errors, and what is read past.

import BinderyClient
import BinderyRuntime
import Testing

@Suite struct EventStreamTests {
    struct Chunk: Record {
        var n: Int
        var unknownFields: JSONObject = [:]

        init(n: Int, unknownFields: JSONObject = [:]) {
            self.n = n
            self.unknownFields = unknownFields
        }

        init(json: inout JSONReader) throws(JSONError) {
            let start = json.enterRecord()
            var n: Int?
            var unknownFields = JSONObject()
            var member = 0
            while json.nextMember(&member, of: "n\n", unknown: &unknownFields) { json.required(&n) }
            guard let n, json.isSound else { try json.fail(missing: "n\n", from: start) }
            self.init(n: n, unknownFields: unknownFields)
        }

        func write(json: inout JSONWriter) {
            let start = json.count
            json.literal(",\"n\":")
            n.write(json: &json)
            json.closeObject(from: start, names: "n\n", unknown: unknownFields)
        }
    }

    /// A chunk whose type requires a member called error.
    struct Reporting: JSONReadable, Sendable, Equatable {
        var error: String

        init(error: String) { self.error = error }

        init(json: inout JSONReader) throws(JSONError) {
            let start = json.mark
            guard let error = try [String: String](json: &json)["error"] else {
                throw json.failure(missing: "error\n", from: start)
            }
            self.error = error
        }
    }

    private func read<Value: JSONReadable & Sendable>(
        _ text: String, as type: Value.Type = Chunk.self
    ) async -> (chunks: [Value], error: (any Error)?, outcome: EventStream<Value>.Outcome?) {
        let stream = EventStream<Value>(bytes: Array(text.utf8))
        var chunks: [Value] = []
        do {
            for try await chunk in stream { chunks.append(chunk) }
            return (chunks, nil, stream.outcome)
        } catch {
            return (chunks, error, stream.outcome)
        }
    }

    @Test func theSentinelEndsAndNothingAfterItIsRead() async {
        let result = await read("data: {\"n\":1}\n\ndata: [DONE]\n\ndata: garbage\n\nevent: error\ndata: {}\n\n")
        #expect(result.chunks.map(\.n) == [1])
        #expect(result.error == nil)
        #expect(result.outcome == .sentinel)
    }

    @Test func theEndOfTheBodyIsAnotherOutcome() async {
        for end in ["\n\n", "\n", ""] {
            let result = await read("data: {\"n\":1}\n\ndata: {\"n\":2}" + end)
            #expect(result.chunks.map(\.n) == [1, 2])
            #expect(result.error == nil)
            #expect(result.outcome == .endOfBody)
        }
        #expect(await read("data: [DONE]").outcome == .sentinel)
    }

    @Test func emptyDataAndCommentsAreReadPast() async {
        let result = await read(": ping\n\ndata:\n\ndata: \n\ndata: {\"n\":1}\n\nevent: ping\ndata\n\ndata: [DONE]\n\n")
        #expect(result.chunks.map(\.n) == [1])
        #expect(result.outcome == .sentinel)
    }

    @Test(arguments: [
        ("event: error\ndata: {\"error\":{\"message\":\"m\"}}\n\n", "m"), ("event: error\ndata: plain\n\n", "plain"),
        ("data: {\"error\":{\"message\":\"m\"}}\n\n", "m"), ("data: {\"error\":\"m\"}\n\n", "m"),
        ("data: {\"n\":2,\"error\":{\"message\":\"m\"}}\n\n", "m"), ("error: {\"error\":\"m\"}\n\n", "m"),
        ("event: error\ndata: {\"message\":\"m\"}", "m"), ("error: {\"message\":\"m\"}", "m"),
    ])
    func errorsWithinTheStreamAreThrown(_ text: String, _ message: String) async throws {
        let result = await read("data: {\"n\":1}\n\n" + text)
        #expect(result.chunks.map(\.n) == [1])
        let error = try #require(result.error as? APIError)
        #expect(error.status == 200)
        #expect(error.message == message)
        #expect(result.outcome == nil)
    }

    @Test func anErrorMemberThatIsNoneIsPassedOn() async {
        let result = await read(
            "data: {\"n\":1,\"error\":null}\n\ndata: {\"n\":2,\"x\":\"error\",\"y\":{\"error\":1}}\n\n")
        #expect(result.chunks.map(\.n) == [1, 2])
        #expect(result.error == nil)
        let known = await read("data: {\"error\":\"mine\"}\n\ndata: [DONE]\n\n", as: Reporting.self)
        #expect(known.chunks == [Reporting(error: "mine")])
        #expect(known.outcome == .sentinel)
    }

    @Test func aChunkThatCannotBeReadNamesThePlace() async throws {
        let long = String(repeating: "é", count: 5_000)
        let result = await read("data: {\"n\":1}\n\ndata: {\"n\":\"\(long)\"}\n\ndata: {\"n\":3}\n\n")
        #expect(result.chunks.map(\.n) == [1])
        guard case ClientError.undecodableResponse(let response)? = result.error else {
            Issue.record("\(String(describing: result.error))")
            return
        }
        #expect(response.path == "n")
        #expect(response.expected == "Chunk")
        #expect(response.excerpt.hasPrefix("{\"n\":\"éé"))
        #expect(response.excerpt.count < 300)
        #expect("\(response)".count < 800)
    }

    @Test func anEventThatIsCutOffIsABrokenConnection() async {
        let result = await read("data: {\"n\":1}\n\ndata: {\"n\":")
        #expect(result.chunks.map(\.n) == [1])
        guard case ClientError.interrupted? = result.error else {
            Issue.record("\(String(describing: result.error))")
            return
        }
    }

    @Test func anEventLargerThanAllowedIsRefused() async {
        let bytes = Array("data: {\"n\":1}\n\ndata: {\"n\":1000000000000000}\n\n".utf8)
        let pieces = AsyncThrowingStream<[UInt8], any Error> { continuation in
            for byte in bytes { continuation.yield([byte]) }
            continuation.finish()
        }
        let stream = EventStream<Chunk>(bytes: pieces, maximumEventBytes: 20)
        var count = 0
        let error = await failure(of: { for try await _ in stream { count += 1 } })
        #expect(error as? ClientError == .eventTooLarge(maximumBytes: 20))
        #expect(count == 1)
    }

    @Test func textsNeedNotBeJSON() async {
        let text = "data: hello\n\ndata: two\ndata: lines\n\ndata: \"quoted\"\n\ndata: 12\n\ndata: [DONE]\n\n"
        let texts = await read(text, as: String.self)
        #expect(texts.chunks == ["hello", "two\nlines", "quoted", "12"] && texts.error == nil)
    }

    @Test func blanksAreTextsToo() async {
        let texts = await read("data: a\n\ndata:  \n\ndata:\ndata:\n\n:\n\ndata: b\n\n", as: String.self)
        #expect(texts.chunks == ["a", " ", "\n", "b"] && texts.error == nil)
    }

    @Test func aTestDoubleIsMadeOfChunks() async throws {
        let stream = EventStream([Chunk(n: 1), Chunk(n: 2)], outcome: .endOfBody)
        #expect(stream.outcome == nil)
        var numbers: [Int] = []
        for try await chunk in stream { numbers.append(chunk.n) }
        #expect(numbers == [1, 2])
        #expect(stream.outcome == .endOfBody)
        #expect(await failure(of: { for try await _ in stream {} }) as? ClientError == .streamReadTwice)
    }

    @Test func aStreamWithoutSentinelEndsWithItsBody() async throws {
        let stream = EventStream<String>(bytes: Array("data: \"[DONE]\"\n\ndata: \"x\"\n\n".utf8), sentinel: nil)
        var texts: [String] = []
        for try await text in stream { texts.append(text) }
        #expect(texts == ["[DONE]", "x"])
        #expect(stream.outcome == .endOfBody)
    }
}
