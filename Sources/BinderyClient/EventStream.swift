// The typed chunks of a streamed response.

import Synchronization

/// The chunks of a streamed response, as they arrive: `for try await chunk in stream`.
///
/// It is read once. The request is given up when the reading task is cancelled, when the loop is left, or when the
/// stream is dropped unread. Iterating throws `APIError` for an error that the server reports within the stream,
/// `ClientError` for a broken connection or a chunk that cannot be read, and `CancellationError`.
public struct EventStream<Chunk: JSONReadable & Sendable>: AsyncSequence, ResponseHeadProviding {
    public typealias Element = Chunk
    public typealias Failure = any Error

    public typealias Outcome = StreamOutcome

    /// Where chunks come from, until an iterator takes it.
    enum Source: Sendable {
        case chunks([Chunk], Outcome)
        /// Of a live stream the first chunk is there already.
        case events(EventSource, first: Chunk?)
        case taken
    }

    private final class State: Sendable {
        let source: Mutex<Source>
        let outcome = Mutex<Outcome?>(nil)
        /// The `FoldedChunks` of a stream whose chunks are folded.
        let folded = Mutex<(any Sendable)?>(nil)

        init(_ source: consuming Source) {
            self.source = Mutex(source)
        }
    }

    private let state: State

    /// Status and headers of the response, and what it took to get it; status 200 of a stream that no server sent.
    public let head: ResponseHead

    private init(source: EventSource) {
        self.init(.events(source, first: nil), source.context)
    }

    private init(_ source: Source, _ context: EventSource.Context) {
        state = State(source)
        head = context.head
    }

    /// Waits for the first chunk, so that what fails before it fails here.
    init(begun source: EventSource) async throws {
        let (step, chunk, rest) = try await EventReader<Chunk>.first(of: source)
        switch step {
        case .chunk: self.init(.events(rest, first: chunk), source.context)
        case .end(let outcome):
            if case .live(let body) = rest.bytes, outcome == .sentinel { await body.drain() }
            self.init(.chunks([], outcome), source.context)
        }
    }

    /// A stream of these chunks: for test doubles.
    public init(_ chunks: [Chunk], outcome: Outcome = .sentinel) {
        self.init(.chunks(chunks, outcome), .recorded)
    }

    /// A stream read from the bytes of an event stream, in pieces cut anywhere: for recorded streams, and for transports
    /// of one's own.
    /// - Parameters:
    ///   - bytes: the pieces.
    ///   - sentinel: the data that ends the stream.
    ///   - maximumEventBytes: the most that is kept of a single event.
    public init<Bytes: AsyncSequence & Sendable>(
        bytes: Bytes, sentinel: String? = "[DONE]", maximumEventBytes: Int = 32 << 20
    ) where Bytes.Element == [UInt8], Bytes.Failure == any Error {
        self.init(
            source: EventSource(
                bytes: .recorded(TransportBody(bytes)), sentinel: sentinel, maximumEventBytes: maximumEventBytes,
                context: .recorded))
    }

    /// A stream read from the bytes of a whole event stream: for recorded streams.
    public init(bytes: [UInt8], sentinel: String? = "[DONE]") {
        self.init(
            source: EventSource(
                bytes: .recorded(TransportBody(bytes)), sentinel: sentinel, maximumEventBytes: .max, context: .recorded)
        )
    }

    /// How the stream ended; nil before its end, and where it was left or failed.
    public var outcome: Outcome? { state.outcome.withLock { $0 } }

    /// What the chunks are folded into, where they are.
    var foldedChunks: (any Sendable)? { state.folded.withLock { $0 } }

    /// The same, made where there is none yet.
    func foldedChunks<Folded: Sendable>(_ make: () -> Folded) -> Folded {
        state.folded.withLock { folded in
            if let known = folded as? Folded { return known }
            let made = make()
            folded = made
            return made
        }
    }

    public func makeAsyncIterator() -> Iterator {
        let source = state.source.withLock { source in
            defer { source = .taken }
            return source
        }
        switch source {
        case .chunks(let chunks, let outcome):
            return Iterator(reader: nil, rest: .chunks(chunks[...], outcome), finish: finish)
        case .events(let source, let first):
            return Iterator(reader: EventReader(source, first: first), rest: .nothing, finish: finish)
        case .taken:
            return Iterator(reader: nil, rest: .taken, finish: finish)
        }
    }

    private var finish: @Sendable (Outcome) -> Void {
        { [state] outcome in state.outcome.withLock { $0 = outcome } }
    }

    /// Reads the stream; once it is gone, so is the request.
    public struct Iterator: AsyncIteratorProtocol {
        /// What comes where there is nothing to read.
        enum Rest {
            case chunks(ArraySlice<Chunk>, Outcome)
            case taken
            case nothing
        }

        /// nil once the stream has ended, so that the request is let go of.
        var reader: EventReader<Chunk>?
        var rest: Rest
        let finish: @Sendable (Outcome) -> Void

        public mutating func next() async throws -> Chunk? {
            try await next(isolation: nil)
        }

        public mutating func next(isolation actor: isolated (any Actor)?) async throws -> Chunk? {
            try Task.checkCancellation()
            guard let reader else { return try nextOfRest() }
            var chunk: Chunk?
            do {
                let step: StreamStep
                if let ready = try reader.buffered(&chunk) {
                    step = ready
                } else {
                    step = try await reader.next(&chunk, isolation: actor)
                }
                guard case .end(let outcome) = step else { return chunk }
                self.reader = nil
                if outcome == .sentinel { await reader.drain(isolation: actor) }
                finish(outcome)
                return nil
            } catch {
                self.reader = nil
                throw error
            }
        }

        private mutating func nextOfRest() throws -> Chunk? {
            switch rest {
            case .chunks(var chunks, let outcome):
                guard let chunk = chunks.popFirst() else {
                    rest = .nothing
                    finish(outcome)
                    return nil
                }
                rest = .chunks(chunks, outcome)
                return chunk
            case .taken:
                rest = .nothing
                throw ClientError.streamReadTwice
            case .nothing:
                return nil
            }
        }
    }
}
