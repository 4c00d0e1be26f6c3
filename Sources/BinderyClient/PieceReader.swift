// A body whose pieces are in memory.

import Synchronization

/// Hands out pieces that are all there.
final class PieceReader: TransportBodyReader {
    private let pieces: Mutex<ArraySlice<[UInt8]>>

    init(_ pieces: [[UInt8]]) {
        self.pieces = Mutex(pieces.filter { !$0.isEmpty }[...])
    }

    func next(isolation actor: isolated (any Actor)?) async throws -> [UInt8]? {
        try Task.checkCancellation()
        return pieces.withLock { $0.popFirst() }
    }

    func nextIfReady() throws -> ReadyPiece? {
        try Task.checkCancellation()
        return pieces.withLock { $0.popFirst() }.map(ReadyPiece.piece) ?? .end
    }

    func cancel() { pieces.withLock { $0 = [] } }
}
