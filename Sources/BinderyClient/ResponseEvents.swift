// The events of a streamed response: what its chunks tell, each thing by itself.

/// The events of a stream: `for try await event in stream.events`.
///
/// Each chunk gives its events in order: the begin of an element such as a tool call, pieces of texts, values such as usage. What
/// is complete is told as a whole once, when its choice ends or the stream does. The response so far is in the
/// stream's `partial`; nothing is made of it unless asked for. Reading throws what `completion()` throws.
public struct ResponseEvents<Chunk: ResponseChunk>: AsyncSequence, Sendable {
    public typealias Element = Chunk.StreamEvent
    public typealias Failure = any Error

    private let stream: EventStream<Chunk>

    init(_ stream: EventStream<Chunk>) {
        self.stream = stream
    }

    public func makeAsyncIterator() -> Iterator {
        Iterator(stream: stream, chunks: stream.makeAsyncIterator(), folded: stream.folded)
    }

    /// Reads the stream; once it is gone, so is the request.
    public struct Iterator: AsyncIteratorProtocol {
        private let stream: EventStream<Chunk>
        private var chunks: EventStream<Chunk>.Iterator
        private let folded: FoldedChunks<Chunk>
        private var progress = EventProgress()
        /// The events of the last chunk, and which of them comes next.
        private var events: [Chunk.StreamEvent] = []
        private var next = 0
        private var isOver = false

        fileprivate init(
            stream: EventStream<Chunk>, chunks: EventStream<Chunk>.Iterator, folded: FoldedChunks<Chunk>
        ) {
            self.stream = stream
            self.chunks = chunks
            self.folded = folded
        }

        public mutating func next() async throws -> Chunk.StreamEvent? {
            try await next(isolation: nil)
        }

        public mutating func next(isolation actor: isolated (any Actor)?) async throws -> Chunk.StreamEvent? {
            while true {
                if next < events.count {
                    defer { next += 1 }
                    return events[next]
                }
                guard !isOver else { return nil }
                events.removeAll(keepingCapacity: true)
                next = 0
                let chunk: Chunk?
                do {
                    chunk = try await chunks.next(isolation: actor)
                } catch {
                    isOver = true
                    throw stream.incomplete(error)
                }
                if var chunk {
                    folded.add(&chunk)
                    folded.look { merged in
                        Chunk.events(of: chunk, in: merged, &progress) { events.append($0) }
                    }
                } else {
                    isOver = true
                    try stream.checkEnd()
                    folded.look { merged in
                        Chunk.endings(of: merged, isOver: true, &progress) { events.append($0) }
                    }
                }
            }
        }
    }
}
