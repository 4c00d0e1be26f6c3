// Recorded traffic of every host through the engine: what the base's module can read comes back; key order, the way of
// coding and the cuts of a stream change nothing.

import BinderyRuntime
import Foundation
import OpenAIChat
import Testing

@Suite(.enabled(if: sharedFolder != nil, "BINDERY_SHARED is not set"))
struct CodecCorpusTests {
    private static let own = "api.openai.com"

    private func hosts(_ kind: CorpusKind) throws -> [String] {
        guard let sharedFolder else { return [] }
        let folder = sharedFolder.appending(path: "corpus").appending(path: kind.rawValue)
        return try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
    }

    /// Whatever the order of keys, and whichever way it is coded, a value is the same and comes back equal as JSON.
    private func check<Value: Codable & JSONReadable & JSONWritable & Equatable>(
        _ kind: CorpusKind, as type: Value.Type
    ) throws {
        var counts = (files: 0, read: 0)
        for host in try hosts(kind) {
            for file in try corpusFiles(kind, host: host) {
                counts.files += 1
                let value: Value
                do {
                    value = try JSONCoding.decode(Value.self, from: file.bytes)
                } catch {
                    // Other servers may break the base's description, but not the format.
                    #expect(host != Self.own, "\(file.path): \(error)")
                    continue
                }
                counts.read += 1
                let json = try JSONValue(parsing: file.bytes)
                let encoded = try JSONCoding.encode(value)
                try JSONReader.validate(encoded, options: .init(duplicateKeys: .refused))
                let difference = try baseJSON().firstDifference(json, try JSONValue(parsing: encoded))
                #expect(difference == nil, "\(file.path)")
                #expect(try JSONDecoder().decode(Value.self, from: Data(file.bytes)) == value, "\(file.path)")
                #expect(try JSONDecoder().decode(Value.self, from: Data(encoded)) == value, "\(file.path)")
                var numbers = SeededNumbers(state: UInt64(file.bytes.count))
                let shuffled = try JSONCoding.encode(json.shuffled(using: &numbers))
                #expect(try JSONCoding.decode(Value.self, from: shuffled) == value, "\(file.path), shuffled")
            }
        }
        print("corpus \(kind.rawValue): \(counts.read) of \(counts.files) files of all hosts read")
        #expect(counts.read > counts.files / 2)
    }

    @Test func requestsOfAllHosts() throws { try check(.requests, as: CreateChatCompletionRequest.self) }
    @Test func responsesOfAllHosts() throws { try check(.responses, as: CreateChatCompletionResponse.self) }
    @Test func errorsOfTheOwnHost() throws {
        for file in try corpusFiles(.errors, host: Self.own) {
            let value = try JSONCoding.decode(ErrorResponse.self, from: file.bytes)
            #expect(try JSONDecoder().decode(ErrorResponse.self, from: Data(file.bytes)) == value, "\(file.path)")
        }
    }

    @Test func toleranceLosesNothing() throws {
        var issues: [DecodingIssue] = []
        var count = 0
        for host in try hosts(.responses) {
            for file in try corpusFiles(.responses, host: host) {
                guard
                    let value = try? JSONCoding.decode(
                        CreateChatCompletionResponse.self, from: file.bytes, tolerance: .tolerant, issues: &issues)
                else { continue }
                count += 1
                let back = try JSONValue(parsing: try JSONCoding.encode(value))
                #expect(
                    try baseJSON().firstDifference(JSONValue(parsing: file.bytes), back) == nil, "\(file.path)")
            }
        }
        print("corpus responses, tolerant: \(count) files read, \(issues.count) issues")
        #expect(count > 0)
    }

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
