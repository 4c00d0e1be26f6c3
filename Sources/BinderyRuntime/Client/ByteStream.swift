// The bytes of a download, as they arrive.

import HTTPTypes

/// The bytes of an answer that is no JSON: a file, audio, an image. They are read once, in pieces, as they arrive:
///
///     for try await piece in download { … }
///     let bytes = try await download.collect(upTo: 10 << 20)
///
/// The request is given up when the loop is left, or the stream is dropped.
public struct ByteStream: AsyncSequence, Sendable {
    public typealias Element = [UInt8]
    public typealias Failure = any Error

    /// What the bytes are: the answer's `Content-Type`.
    public let contentType: String?
    /// How many bytes there are, where the server says so.
    public let length: Int?
    private let body: TransportBody
    private let faults: Faults

    init(_ head: HTTPResponse, _ body: TransportBody, faults: Faults) {
        contentType = head.headerFields[.contentType]
        length = head.headerFields[.contentLength].flatMap { Int($0) }
        self.body = body
        self.faults = faults
    }

    /// A stream of these bytes: for test doubles.
    public init(_ bytes: [UInt8], contentType: String? = nil) {
        self.contentType = contentType
        length = bytes.count
        body = TransportBody(bytes)
        faults = EventSource.Context.recorded.faults
    }

    /// All bytes.
    /// - Throws: `ClientError.responseTooLarge` where there are more.
    public func collect(upTo maximumBytes: Int) async throws -> [UInt8] {
        do {
            return try await body.collected(upTo: maximumBytes)
        } catch {
            throw faults.translated(error)
        }
    }

    public func makeAsyncIterator() -> Iterator {
        Iterator(base: body.makeAsyncIterator(), faults: faults)
    }

    public struct Iterator: AsyncIteratorProtocol {
        var base: TransportBody.Iterator
        let faults: Faults

        public mutating func next() async throws -> [UInt8]? {
            try await next(isolation: nil)
        }

        public mutating func next(isolation actor: isolated (any Actor)?) async throws -> [UInt8]? {
            do {
                return try await base.next(isolation: actor)
            } catch {
                throw faults.translated(error)
            }
        }
    }
}
