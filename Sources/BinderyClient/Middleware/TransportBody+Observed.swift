// A body goes in; the same pieces come out, and whoever asked for it sees each as it is read, and how the reading ended.

import Synchronization

/// How the reading of a body ended.
public enum TransportBodyEnd: Sendable {
    /// It was read to its end.
    case complete
    /// Reading it failed, with what the transport threw.
    case failed(any Error)
    /// The reader let go of it before its end.
    case abandoned
}

extension TransportBody {
    /// The same body, which tells what is read of it.
    /// - Parameters:
    ///   - piece: is given each piece before the reader has it.
    ///   - end: is called once, when the reading ends. What it throws at a complete body is thrown to the reader.
    public func observed(
        piece: @escaping @Sendable ([UInt8]) -> Void = { _ in },
        end: @escaping @Sendable (TransportBodyEnd) throws -> Void
    ) -> TransportBody {
        let observer = BodyObserver(piece: piece, end: end)
        return switch source {
        case .reader(let reader): TransportBody(ObservedReader(reader: reader, observer: observer))
        case .sequence: TransportBody(ObservedPieces(body: self, observer: observer))
        }
    }
}

private final class BodyObserver: Sendable {
    let piece: @Sendable ([UInt8]) -> Void
    private let end: @Sendable (TransportBodyEnd) throws -> Void
    private let isOver = Mutex(false)

    init(
        piece: @escaping @Sendable ([UInt8]) -> Void, end: @escaping @Sendable (TransportBodyEnd) throws -> Void
    ) {
        self.piece = piece
        self.end = end
    }

    deinit { try? finish(.abandoned) }

    func finish(_ how: TransportBodyEnd) throws {
        let isFirst = isOver.withLock { isOver in
            defer { isOver = true }
            return !isOver
        }
        if isFirst { try end(how) }
    }

    /// Tells of what the reader is about to have.
    func pass(_ result: Result<[UInt8]?, any Error>) throws -> [UInt8]? {
        switch result {
        case .success(let next?): piece(next)
        case .success(nil): try finish(.complete)
        case .failure(let error): try? finish(.failed(error))
        }
        return try result.get()
    }
}

private final class ObservedReader: TransportBodyReader {
    private let reader: any TransportBodyReader
    private let observer: BodyObserver

    init(reader: any TransportBodyReader, observer: BodyObserver) {
        self.reader = reader
        self.observer = observer
    }

    func next(isolation actor: isolated (any Actor)?) async throws -> [UInt8]? {
        let result: Result<[UInt8]?, any Error>
        do { result = .success(try await reader.next(isolation: actor)) } catch { result = .failure(error) }
        return try observer.pass(result)
    }

    func nextIfReady() throws -> ReadyPiece? {
        let ready: ReadyPiece?
        do {
            ready = try reader.nextIfReady()
        } catch {
            _ = try observer.pass(.failure(error))
            throw error
        }
        guard let ready else { return nil }
        _ = try observer.pass(.success(ready.bytes))
        return ready
    }

    func cancel() {
        try? observer.finish(.abandoned)
        reader.cancel()
    }
}

private struct ObservedPieces: AsyncSequence, Sendable {
    typealias Element = [UInt8]
    typealias Failure = any Error

    let body: TransportBody
    let observer: BodyObserver

    func makeAsyncIterator() -> Iterator { Iterator(base: body.makeAsyncIterator(), observer: observer) }

    struct Iterator: AsyncIteratorProtocol {
        var base: TransportBody.Iterator
        let observer: BodyObserver

        mutating func next() async throws -> [UInt8]? { try await next(isolation: nil) }

        mutating func next(isolation actor: isolated (any Actor)?) async throws -> [UInt8]? {
            let result: Result<[UInt8]?, any Error>
            do { result = .success(try await base.next(isolation: actor)) } catch { result = .failure(error) }
            return try observer.pass(result)
        }
    }
}
