// Recorded traffic through the base's module: of its own service to the letter, of all other hosts as tolerant as a client
// is. Another module is put to it in the same way, with its own types and lists.

import BinderyClient
import BinderyRuntime
import OpenAIChat
import Testing

@Suite(.enabled(if: sharedFolder != nil, "BINDERY_SHARED is not set"))
struct OpenAICorpusTests {
    private static let own = ["api.openai.com"]

    @Test func ownRequests() throws {
        try Traffic<CreateChatCompletionRequest>(kind: .requests, hosts: Self.own, atLeast: 118).check(baseJSON())
    }

    @Test func ownResponses() throws {
        try Traffic<CreateChatCompletionResponse>(kind: .responses, hosts: Self.own, atLeast: 120).check(baseJSON())
    }

    @Test func ownStreams() throws {
        try Traffic<CreateChatCompletionStreamResponse>(kind: .streams, hosts: Self.own, atLeast: 60).check(baseJSON())
    }

    @Test func ownErrors() throws {
        try Traffic<ErrorResponse>(kind: .errors, hosts: Self.own, atLeast: 10).check(baseJSON())
    }

    @Test func requestsOfAllHosts() throws {
        try Traffic<CreateChatCompletionRequest>(kind: .requests, atLeast: 347).check(baseJSON())
    }

    @Test func responsesOfAllHosts() throws {
        try Traffic<CreateChatCompletionResponse>(
            kind: .responses, tolerance: .tolerant, atLeast: 406,
            exceptions: ["responses/demo-endpoints.pydantic.workers.dev/14ef5de369b256fb.json": #": the key "id""#]
        ).check(baseJSON())
    }

    @Test func streamsOfAllHosts() throws {
        try Traffic<CreateChatCompletionStreamResponse>(
            kind: .streams, tolerance: .tolerant, atLeast: 108,
            exceptions: [
                // A stream's last event is an error.
                "streams/api.groq.com/25e988586b4d1744.sse": #" event 94 : the key "id""#,
                "streams/api.groq.com/952e74de7cb030fb.sse": #" event 85 : the key "id""#,
            ]
        ).check(baseJSON())
    }

    @Test func errorsOfAllHosts() throws {
        try Traffic<ErrorResponse>(
            kind: .errors, tolerance: .tolerant, atLeast: 16,
            exceptions: ["errors/openrouter.ai/3940213faecd9cd4.json": #"error: the key "type""#]
        ).check(baseJSON())
    }
}
