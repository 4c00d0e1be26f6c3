// The whole response of a stream: its chunks are read to the end and folded.

import Synchronization

extension EventStream where Chunk: ResponseChunk {
    /// Reads the stream to its end and gives the whole response that its chunks make.
    ///
    ///     let response = try await client.chat.completions.stream(request).completion()
    ///
    /// A stream is complete where the server says so (`StreamOutcome.sentinel`), or where it ended after a chunk that tells why
    /// its text ended (`.finished`). Of a service whose description names no such member the end of the body is enough.
    /// - Throws: `IncompleteResponse` with what came, where the stream ended otherwise or its connection broke; `APIError`
    ///   for an error that the server reports within the stream and `CancellationError`: then `partial` has what came.
    public func completion(isolation: isolated (any Actor)? = #isolation) async throws -> Chunk.WholeResponse {
        let folded = folded
        var iterator = makeAsyncIterator()
        do {
            while var chunk = try await iterator.next(isolation: isolation) { folded.add(&chunk) }
        } catch {
            throw incomplete(error)
        }
        try checkEnd()
        do {
            return try folded.finish()
        } catch .noChunks {
            throw IncompleteResponse<Chunk.WholeResponse>(partial: nil, cause: .empty)
        } catch .unfit(let error) {
            throw ClientError.undecodableResponse(
                UndecodableResponse(Chunk.WholeResponse.self, fault: error, bytes: [], requestID: requestID))
        }
    }

    /// What the stream tells, each thing by itself, as it comes; with the same errors as `completion()`.
    public var events: ResponseEvents<Chunk> { ResponseEvents(self) }

    /// An error of the stream, with what came where that is of use.
    package func incomplete(_ error: any Error) -> any Error {
        guard let error = error as? ClientError, error != .streamReadTwice else { return error }
        return IncompleteResponse(partial: partial, cause: .failed(error))
    }

    /// Throws where the stream ended before its response was complete.
    package func checkEnd() throws {
        if outcome == .endOfBody, FinishMark(Chunk.self).isKnown {
            throw IncompleteResponse(partial: partial, cause: .unfinished)
        }
    }

    /// The response as far as it has come: while `completion()` or `events` read the stream, and after they ended or failed.
    /// nil before the first chunk, and where the chunks themselves were read. It is made when asked for, of all that came.
    public var partial: Chunk.WholeResponse? { (foldedChunks as? FoldedChunks<Chunk>)?.snapshot }

    /// What this stream's chunks are folded into, made when first asked for.
    var folded: FoldedChunks<Chunk> {
        foldedChunks { FoldedChunks<Chunk>() }
    }
}

/// The chunks of a stream that came so far, merged; shared by those who read the stream and those who look at it.
final class FoldedChunks<Chunk: ResponseChunk>: Sendable {
    private let accumulator = Mutex(ResponseAccumulator<Chunk>())

    /// Adds a chunk, which stays as it is; none of it is copied.
    func add(_ chunk: inout Chunk) { accumulator.withLock { $0.add(keeping: &chunk) } }

    /// Looks at what the chunks so far make.
    func look(_ look: (Chunk) -> Void) {
        accumulator.withLock { accumulator in
            if let merged = accumulator.merged { look(merged) }
        }
    }

    var snapshot: Chunk.WholeResponse? { accumulator.withLock { $0 }.snapshot }

    func finish() throws(AccumulationError) -> Chunk.WholeResponse { try accumulator.withLock { $0 }.finish() }
}
