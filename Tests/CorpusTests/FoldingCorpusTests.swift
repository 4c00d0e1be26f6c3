// Recorded streams folded into whole responses: as openai-python folds them, and the same however they are cut.

import BinderyClient
import BinderyRuntime
import CompatibleChat
import Foundation
import OpenAIChat
import Testing

private typealias Chunk = CompatibleChat.CreateChatCompletionStreamResponse
private typealias Whole = CompatibleChat.CreateChatCompletionResponse

@Suite(.enabled(if: sharedFolder != nil, "BINDERY_SHARED is not set"))
struct FoldingCorpusTests {
    /// Where openai-python folds otherwise, and why.
    private static let reasons = [
        "failed: ValueError": "an error within the stream: ours is what came before it",
        "failed: RuntimeError": "theirs fails where an element has no index",
        "/choices/*/message/tool_calls/*/index": "the whole response has no such member",
        "/choices/*/message/role": "theirs joins a word that is repeated",
        "/choices/*/message/channel": "theirs joins a word that is repeated",
        "/choices/*/message/reasoning_details/*/format": "theirs joins a word that is repeated",
        "/choices/*/message/reasoning_details/*/id": "theirs joins a word that is repeated",
        "/choices/*/message/content": "theirs joins no parts of a content",
        "/choices/*/content_filter_results": "theirs keeps what the first chunk of a choice has",
        "/choices/*/native_finish_reason": "theirs keeps what the first chunk of a choice has",
        "/p": "theirs keeps what the first chunk has",
        "/x_groq": "theirs keeps what the first chunk has",
        "/x_groq/usage": "theirs keeps what the first chunk has",
        "/service_tier": "theirs keeps what the first chunk has",
        "/sla_metrics/ts_us": "theirs keeps what the first chunk has",
        "/model": "theirs keeps what the first chunk has, though it is empty",
        "/created": "theirs keeps what the first chunk has, though it is 0",
        "/id": "theirs keeps what the first chunk has, though it is empty",
    ]

    private static func reason(for place: String) -> String? {
        let words = place.split(separator: "/", omittingEmptySubsequences: false)
        let path = words.map { Int($0) == nil ? String($0) : "*" }.joined(separator: "/")
        return reasons[path] ?? reasons.first { path.hasPrefix($0.key + "/") }?.value
    }

    /// Each place of each file where openai-python folds otherwise is listed in `Peers/differences.txt`; an entry that is no
    /// difference any more is a failure too. `UPDATE_GOLDENS=1` writes the list anew.
    @Test(.enabled(if: FoldingPeer.isInstalled, "openai-python is not installed"))
    func asOpenAIPython() async throws {
        let files = try corpusFiles(.streams)
        let peers = try FoldingPeer.completions(files.map(\.path))
        try #require(!files.isEmpty && peers.count == files.count)
        var found: [String] = []
        for (file, peer) in zip(files, peers) {
            var differences: [FoldingPeer.Difference] = []
            if let failure = peer["failure"]?.string {
                differences = [.init(place: "failed: \(failure.prefix { $0 != ":" })", values: "")]
            } else {
                let own = try await fold(file.bytes)
                let tree = try own.map { try JSONCoding.decode(JSONValue.self, from: JSONCoding.encode($0)) }
                differences = FoldingPeer.differences(tree ?? .null, peer["completion"] ?? .null, at: "")
            }
            for difference in differences {
                let reason = Self.reason(for: difference.place)
                #expect(reason != nil, "\(file.path) \(difference)")
                found.append("\(file.path) \(difference.place): \(reason ?? "")")
            }
        }
        try FoldingPeer.compareWithList(found)
        let others = Set(found.map { $0.split(separator: " ")[0] }).count
        print("corpus streams: \(files.count) files folded, \(others) not in all as openai-python does")
    }

    /// Cut into pieces anywhere, a stream folds to the same.
    @Test func howeverItIsCut() async throws {
        let files = try corpusFiles(.streams)
        var count = 0
        for file in files {
            guard let whole = try await fold(file.bytes) else { continue }
            count += 1
            for size in [61, 4_096] {
                var accumulator = Whole.Accumulator()
                let stream = EventStream<Chunk>(bytes: Pieces(of: file.bytes, size: size))
                do {
                    for try await chunk in stream { accumulator.add(chunk) }
                } catch is APIError {}
                #expect(accumulator.snapshot == whole, "\(file.path) in pieces of \(size)")
            }
        }
        #expect(count > 0)
        print("corpus streams: \(count) files folded in pieces")
    }

    /// The types of the strict description fold its own traffic.
    @Test func byTheStrictTypes() async throws {
        let files = try corpusFiles(.streams, host: "api.openai.com")
        for file in files {
            var accumulator = OpenAIChat.CreateChatCompletionResponse.Accumulator()
            for try await chunk in EventStream<OpenAIChat.CreateChatCompletionStreamResponse>(bytes: file.bytes) {
                accumulator.add(chunk)
            }
            let whole = try accumulator.finish()
            let other = try #require(try await fold(file.bytes))
            #expect(whole.view == other.view, "\(file.path)")
        }
        #expect(!files.isEmpty)
        print("corpus streams/api.openai.com: \(files.count) files folded by the strict types")
    }

    private func fold(_ bytes: [UInt8]) async throws -> Whole? {
        var accumulator = Whole.Accumulator()
        do {
            for try await chunk in EventStream<Chunk>(bytes: bytes) { accumulator.add(chunk) }
        } catch is APIError {
            // An error within the stream; what came before it counts.
        }
        return accumulator.snapshot
    }
}

/// Bytes in pieces of a size.
private struct Pieces: AsyncSequence, Sendable {
    let bytes: [UInt8]
    let size: Int

    init(of bytes: [UInt8], size: Int) {
        self.bytes = bytes
        self.size = size
    }

    func makeAsyncIterator() -> Iterator { Iterator(rest: bytes[...], size: size) }

    struct Iterator: AsyncIteratorProtocol {
        var rest: ArraySlice<UInt8>
        let size: Int

        mutating func next() async throws -> [UInt8]? {
            guard !rest.isEmpty else { return nil }
            defer { rest = rest.dropFirst(size) }
            return Array(rest.prefix(size))
        }
    }
}
