// The body of a response as a transport hands it over, in pieces.

/// Hands out the pieces of one body, and can be told from any thread to give it up. A transport that has such a reader
/// spares the client a task for each body.
public protocol TransportBodyReader: AnyObject, Sendable {
    /// The next piece, never empty; nil at the end of the body.
    /// - Throws: `TransportError`, or `CancellationError` where the task or the reader was cancelled.
    func next(isolation actor: isolated (any Actor)?) async throws -> [UInt8]?

    /// What `next` would give at once, taken without waiting; nil: `next` would have to wait. It spares the client the wait
    /// and the watch of its time limits. nil where not said.
    /// - Throws: as `next` does.
    func nextIfReady() throws -> ReadyPiece?

    /// Gives the request up: whoever waits for the next piece, now or later, soon gets an error. It may be called more than
    /// once, also after the end, where it does nothing. A reader that nobody holds any more does the same by itself.
    func cancel()
}

extension TransportBodyReader {
    /// nil: this reader does not tell what lies ready.
    public func nextIfReady() throws -> ReadyPiece? { nil }
}

/// What lies ready of a body.
public enum ReadyPiece: Sendable {
    /// The next piece, never empty.
    case piece([UInt8])
    /// The end of the body.
    case end

    /// nil: the end.
    var bytes: [UInt8]? { if case .piece(let bytes) = self { bytes } else { nil } }
}

/// The pieces of a body, in order, as they arrive. It is read once.
public struct TransportBody: AsyncSequence, Sendable {
    public typealias Element = [UInt8]
    public typealias Failure = any Error

    enum Source: Sendable {
        case reader(any TransportBodyReader)
        case sequence(
            @Sendable () -> any AsyncIteratorProtocol<[UInt8], any Error>, cancel: (@Sendable () -> Void)?)
    }

    let source: Source

    /// A body of whatever yields pieces of bytes. It is read by a task of its own, since only a task can be told from
    /// outside to let go.
    public init<Base: AsyncSequence & Sendable>(_ pieces: Base)
    where Base.Element == [UInt8], Base.Failure == any Error {
        source = .sequence({ pieces.makeAsyncIterator() }, cancel: nil)
    }

    /// A body of whatever yields pieces of bytes, and ends soon after `cancel` is called, from whatever thread.
    package init<Base: AsyncSequence & Sendable>(_ pieces: Base, cancel: @escaping @Sendable () -> Void)
    where Base.Element == [UInt8], Base.Failure == any Error {
        source = .sequence({ pieces.makeAsyncIterator() }, cancel: cancel)
    }

    /// A body that a reader hands out.
    public init(_ reader: any TransportBodyReader) {
        source = .reader(reader)
    }

    /// A body whose bytes are all there: for tests.
    public init(_ bytes: [UInt8]) {
        self.init(PieceReader([bytes]))
    }

    /// Gives up a body that can be, from whatever thread; one of a mere sequence ends when its task does.
    package func cancel() {
        switch source {
        case .reader(let reader): reader.cancel()
        case .sequence(_, let cancel): cancel?()
        }
    }

    /// Whether `cancel` ends it.
    package var isCancellable: Bool {
        switch source {
        case .reader: true
        case .sequence(_, let cancel): cancel != nil
        }
    }

    public func makeAsyncIterator() -> Iterator {
        switch source {
        case .reader(let reader): Iterator(base: ReaderIterator(reader))
        case .sequence(let make, _): Iterator(base: make())
        }
    }

    /// Hands out one piece after another; the request is given up when it is gone.
    public struct Iterator: AsyncIteratorProtocol {
        var base: any AsyncIteratorProtocol<[UInt8], any Error>

        public mutating func next() async throws -> [UInt8]? {
            try await next(isolation: nil)
        }

        public mutating func next(isolation actor: isolated (any Actor)?) async throws -> [UInt8]? {
            try await base.next(isolation: actor)
        }
    }
}

/// Iterates over what a reader hands out; once it is gone, so is the request, though the body may still be held.
private final class ReaderIterator: AsyncIteratorProtocol {
    typealias Failure = any Error

    private let reader: any TransportBodyReader

    init(_ reader: any TransportBodyReader) { self.reader = reader }

    deinit { reader.cancel() }

    func next() async throws -> [UInt8]? { try await reader.next(isolation: nil) }

    func next(isolation actor: isolated (any Actor)?) async throws(any Error) -> [UInt8]? {
        try await reader.next(isolation: actor)
    }
}
