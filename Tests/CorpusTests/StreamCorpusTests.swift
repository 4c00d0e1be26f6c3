// Recorded streams through the engine, cut anywhere: the chunks are the same.

import BinderyClient
import BinderyRuntime
import OpenAIChat
import Testing

@Suite(.enabled(if: sharedFolder != nil, "BINDERY_SHARED is not set"))
struct StreamCorpusTests {
    private static let own = "api.openai.com"

    @Test func streamsInPieces() async throws {
        let files = try corpusFiles(.streams, host: Self.own)
        for file in files {
            let whole = try await chunks(EventStream(bytes: file.bytes))
            #expect(!whole.isEmpty, "\(file.path)")
            for size in [1, 7, 1_000] {
                let bytes = file.bytes
                let pieces = AsyncThrowingStream<[UInt8], any Error> { continuation in
                    for start in stride(from: 0, to: bytes.count, by: size) {
                        continuation.yield(Array(bytes[start..<min(start + size, bytes.count)]))
                    }
                    continuation.finish()
                }
                #expect(try await chunks(EventStream(bytes: pieces)) == whole, "\(file.path), pieces of \(size)")
            }
        }
        print("corpus streams/\(Self.own): \(files.count) files in pieces")
    }

    /// The smallest recorded stream, cut in two at every byte.
    @Test func aStreamCutAtEveryByte() async throws {
        let file = try #require(
            corpusFiles(.streams, host: Self.own).min { $0.bytes.count < $1.bytes.count })
        let whole = try await chunks(EventStream(bytes: file.bytes))
        for cut in file.bytes.indices {
            let pieces = [Array(file.bytes[..<cut]), Array(file.bytes[cut...])]
            let stream = AsyncThrowingStream<[UInt8], any Error> { continuation in
                for piece in pieces { continuation.yield(piece) }
                continuation.finish()
            }
            let cutChunks = try await chunks(EventStream(bytes: stream))
            #expect(cutChunks == whole, "cut at \(cut)")
        }
    }

    private func chunks(
        _ stream: EventStream<CreateChatCompletionStreamResponse>
    ) async throws -> [CreateChatCompletionStreamResponse] {
        var chunks: [CreateChatCompletionStreamResponse] = []
        for try await chunk in stream { chunks.append(chunk) }
        return chunks
    }
}
