// Pieces of a request's body go in, their bytes come out one by one: async-http-client takes those, or SwiftNIO's buffers,
// which this target does not name.

#if AsyncHTTPClient
    import BinderyClient

    /// The bytes of a body.
    struct ByteByByte: AsyncSequence, Sendable {
        typealias Element = UInt8

        let body: TransportBody

        func makeAsyncIterator() -> Iterator { Iterator(base: body.makeAsyncIterator()) }

        struct Iterator: AsyncIteratorProtocol {
            var base: TransportBody.Iterator
            var piece: [UInt8] = []
            var position = 0

            mutating func next() async throws -> UInt8? {
                while position == piece.count {
                    guard let next = try await base.next() else { return nil }
                    piece = next
                    position = 0
                }
                defer { position += 1 }
                return piece[position]
            }
        }
    }
#endif
