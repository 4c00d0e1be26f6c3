// The pieces of a body go in; the same come out until a fault befalls them.

import BinderyClient

/// A body that is cut, or of which a piece is garbled.
struct FaultyPieces: AsyncSequence, Sendable {
    typealias Element = [UInt8]
    typealias Failure = any Error

    /// The connection ends here.
    struct Cut: Error {}

    let base: TransportBody
    let fault: MockFault

    func makeAsyncIterator() -> Iterator { Iterator(base: base.makeAsyncIterator(), fault: fault) }

    struct Iterator: AsyncIteratorProtocol {
        var base: TransportBody.Iterator
        let fault: MockFault
        var number = 0

        mutating func next() async throws -> [UInt8]? {
            if number == fault.cut { throw Cut() }
            guard var piece = try await base.next() else {
                // Of fewer items the end is what is missing.
                if fault.cut != nil { throw Cut() }
                return nil
            }
            if number == fault.malformed, let brace = piece.firstIndex(of: UInt8(ascii: "{")) {
                piece.replaceSubrange(brace..., with: Array("{\"mal\n\n".utf8))
            }
            number += 1
            return piece
        }
    }
}
