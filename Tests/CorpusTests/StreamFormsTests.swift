// Recorded streams of all hosts in every form of line end and of their own end, cut into pieces: the chunks are the same.

import BinderyClient
import BinderyRuntime
import Testing

@Suite(.enabled(if: sharedFolder != nil, "BINDERY_SHARED is not set"))
struct StreamFormsTests {
    private static let sentinel = "data: [DONE]"
    /// What stands in place of the sentinel's line and all behind it.
    private static let ends = [
        "data: [DONE]\n\n", "data: [DONE]\n", "data: [DONE]", "data: [DONE] \n\n", "data:[DONE]\n\n", "data: [DONE]\t",
        "[DONE]\n", ": bye\n\ndata: [DONE]\n\ndata: after\n\n",
    ]

    @Test func everyFormGivesTheSameChunks() async throws {
        var count = 0
        for file in try corpusFiles(.streams) {
            let text = String(decoding: file.bytes, as: UTF8.self).replacing("\r\n", with: "\n")
            guard let own = text.firstRange(of: Self.sentinel) else { continue }
            count += 1
            let body = String(text[..<own.lowerBound])
            let whole = await read(Array(text.utf8), size: .max)
            for (index, end) in Self.ends.enumerated() {
                for lineEnd in ["\n", "\r\n", "\r"] {
                    let form = Array((body + end).replacing("\n", with: lineEnd).utf8)
                    let found = await read(form, size: [997, 64, 16_384][(index + lineEnd.utf8.count) % 3])
                    #expect(
                        found.chunks == whole.chunks,
                        "\(file.path): \(end.debugDescription), \(lineEnd.debugDescription)")
                    #expect(
                        found.end == whole.end, "\(file.path): \(end.debugDescription), \(lineEnd.debugDescription)")
                }
            }
        }
        print("corpus streams: \(count) files in \(Self.ends.count * 3) forms each")
        #expect(count > 0)
    }

    /// All chunks, and what ended them.
    private func read(_ bytes: [UInt8], size: Int) async -> (chunks: [JSONValue], end: String) {
        let pieces = AsyncThrowingStream<[UInt8], any Error> { continuation in
            for start in stride(from: 0, to: bytes.count, by: min(size, bytes.count)) {
                continuation.yield(Array(bytes[start..<min(start + min(size, bytes.count), bytes.count)]))
            }
            continuation.finish()
        }
        let stream = EventStream<JSONValue>(bytes: pieces)
        var chunks: [JSONValue] = []
        do {
            for try await chunk in stream { chunks.append(chunk) }
            return (chunks, "\(stream.outcome.map { "\($0)" } ?? "none")")
        } catch {
            return (chunks, "\(error)")
        }
    }
}
