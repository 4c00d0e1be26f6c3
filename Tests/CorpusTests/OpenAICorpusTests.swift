// Recorded traffic of the base's own service decodes through its module, and encodes to what came in.

import OpenAIChat
import Testing

@Suite(.enabled(if: sharedFolder != nil, "BINDERY_SHARED is not set"))
struct OpenAICorpusTests {
    private static let host = "api.openai.com"

    private let trips: RoundTrips

    init() throws { trips = RoundTrips(comparison: try baseJSON(), exceptions: [:]) }

    @Test func requestsComeBack() throws {
        trips.check(.requests, try corpusFiles(.requests, host: Self.host)) {
            try trips.difference(CreateChatCompletionRequest.self, $0)
        }
    }

    @Test func responsesComeBack() throws {
        trips.check(.responses, try corpusFiles(.responses, host: Self.host)) {
            try trips.difference(CreateChatCompletionResponse.self, $0)
        }
    }

    @Test func errorsComeBack() throws {
        trips.check(.errors, try corpusFiles(.errors, host: Self.host)) {
            try trips.difference(ErrorResponse.self, $0)
        }
    }

    @Test func streamsComeBack() throws {
        trips.check(.streams, try corpusFiles(.streams, host: Self.host)) {
            try trips.differenceInEvents(CreateChatCompletionStreamResponse.self, $0)
        }
    }
}
