// The bytes of a download, as they arrive.

import HTTPTypes

/// The bytes of a response that is no JSON: a file, audio, an image. They are read once, in pieces, as they arrive:
///
///     for try await piece in download { … }
///     let bytes = try await download.collect(upTo: 10 << 20)
///
/// The request is given up when the loop is left, or the stream is dropped.
public struct ByteStream: AsyncSequence, ResponseHeadProviding {
    public typealias Element = [UInt8]
    public typealias Failure = any Error

    /// Status and headers of the response, and what it took to get it.
    public let head: ResponseHead
    /// What the bytes are: the response's `Content-Type`.
    public let contentType: String?
    /// How many bytes there are, where the server says so.
    public let length: Int?
    private let body: TransportBody
    private let errorMapping: ErrorMapping

    init(_ head: ResponseHead, _ body: TransportBody, errorMapping: ErrorMapping) {
        self.head = head
        contentType = head.headers[.contentType]
        length = head.headers[.contentLength].flatMap { Int($0) }
        self.body = body
        self.errorMapping = errorMapping
    }

    /// A stream of these bytes: for test doubles.
    public init(_ bytes: [UInt8], contentType: String? = nil) {
        head = ResponseHead(status: 200)
        self.contentType = contentType
        length = bytes.count
        body = TransportBody(bytes)
        errorMapping = EventSource.Context.recorded.errorMapping
    }

    /// All bytes.
    /// - Throws: `ClientError.responseTooLarge` where there are more.
    public func collect(upTo maximumBytes: Int) async throws -> [UInt8] {
        do {
            return try await body.collected(upTo: maximumBytes)
        } catch {
            throw errorMapping.translated(error)
        }
    }

    public func makeAsyncIterator() -> Iterator {
        Iterator(base: body.makeAsyncIterator(), errorMapping: errorMapping)
    }

    /// Hands out one piece after another; the request is given up when it is gone.
    public struct Iterator: AsyncIteratorProtocol {
        var base: TransportBody.Iterator
        let errorMapping: ErrorMapping

        public mutating func next() async throws -> [UInt8]? {
            try await next(isolation: nil)
        }

        public mutating func next(isolation actor: isolated (any Actor)?) async throws -> [UInt8]? {
            do {
                return try await base.next(isolation: actor)
            } catch {
                throw errorMapping.translated(error)
            }
        }
    }
}
