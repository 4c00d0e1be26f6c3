// The typed chunks of a streamed answer.

import Synchronization

/// The chunks of a streamed answer, as they arrive: `for try await chunk in stream`.
///
/// It is read once. The request is given up when the reading task is cancelled, when the loop is left, or when the
/// stream is dropped unread. Iterating throws `APIError` for an error that the server reports within the stream,
/// `ClientError` for a broken connection or a chunk that cannot be read, and `CancellationError`.
public struct EventStream<Chunk: JSONReadable & Sendable>: AsyncSequence, Sendable {
    public typealias Element = Chunk
    public typealias Failure = any Error

    /// How a stream ended.
    public enum Outcome: Sendable, Hashable {
        /// The server said that the stream is complete.
        case sentinel
        /// The body ended without saying so. Some servers never say it; with others the answer may be cut short.
        case endOfBody
    }

    /// Where chunks come from, until an iterator takes it.
    enum Source: Sendable {
        case chunks([Chunk], Outcome)
        case events(EventSource)
        /// The first chunk is there already.
        case begun(Chunk, EventSource)
        case taken
    }

    private final class State: Sendable {
        let source: Mutex<Source>
        let outcome = Mutex<Outcome?>(nil)

        init(_ source: consuming Source) {
            self.source = Mutex(source)
        }
    }

    private let state: State

    private init(source: EventSource) {
        state = State(.events(source))
    }

    /// Waits for the first chunk, so that what fails before it fails here.
    init(begun source: EventSource) async throws {
        var source = source
        switch try await source.first(Chunk.self) {
        case .chunk(let chunk): state = State(.begun(chunk, source))
        case .sentinel: state = State(.chunks([], .sentinel))
        case .endOfBody: state = State(.chunks([], .endOfBody))
        }
    }

    /// A stream of these chunks: for test doubles.
    public init(_ chunks: [Chunk], outcome: Outcome = .sentinel) {
        state = State(.chunks(chunks, outcome))
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

    public func makeAsyncIterator() -> Iterator {
        let source = state.source.withLock { source in
            defer { source = .taken }
            return source
        }
        switch source {
        case .chunks(let chunks, let outcome):
            return Iterator(mode: .chunks(chunks[...], outcome), finish: finish)
        case .events(let source):
            return Iterator(mode: .events(source.makeIterator()), finish: finish)
        case .begun(let chunk, let source):
            return Iterator(mode: .events(source.makeIterator()), first: chunk, finish: finish)
        case .taken:
            return Iterator(mode: .taken, finish: finish)
        }
    }

    private var finish: @Sendable (Outcome) -> Void {
        { [state] outcome in state.outcome.withLock { $0 = outcome } }
    }

    /// Reads the stream; once it is gone, so is the request.
    public struct Iterator: AsyncIteratorProtocol {
        enum Mode {
            case chunks(ArraySlice<Chunk>, Outcome)
            case events(EventSource.Iterator)
            case taken
            case ended
        }

        var mode: Mode
        var first: Chunk?
        let finish: @Sendable (Outcome) -> Void

        public mutating func next() async throws -> Chunk? {
            try await next(isolation: nil)
        }

        public mutating func next(isolation actor: isolated (any Actor)?) async throws -> Chunk? {
            if let chunk = first {
                first = nil
                try Task.checkCancellation()
                return chunk
            }
            switch mode {
            case .chunks(var chunks, let outcome):
                try Task.checkCancellation()
                if let chunk = chunks.popFirst() {
                    mode = .chunks(chunks, outcome)
                    return chunk
                }
                mode = .ended
                finish(outcome)
                return nil
            case .events(var events):
                mode = .ended  // an error ends the stream, and lets go of the request
                switch try await events.next(Chunk.self, isolation: actor) {
                case .chunk(let chunk):
                    mode = .events(events)
                    return chunk
                case .sentinel: finish(.sentinel)
                case .endOfBody: finish(.endOfBody)
                }
                return nil
            case .taken:
                mode = .ended
                throw ClientError.streamReadTwice
            case .ended:
                return nil
            }
        }
    }
}
