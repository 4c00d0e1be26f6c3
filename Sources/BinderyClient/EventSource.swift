// A body that holds a stream, and what is needed to read it and to speak of its errors. A value that can be handed from
// the call, which reads the first chunk, to the iterator that reads the others.

import HTTPTypes

/// A stream's body and how far it has been read.
struct EventSource: Sendable {
    /// Of which response the stream is.
    struct Context: Sendable {
        var head = ResponseHead(status: 200)
        var errorMapping = ErrorMapping(server: "the recorded stream", maximumResponseBytes: .max)
        var errors: [DocumentedError] = []
        var reading = ResponseReader()

        var status: Int { head.status }
        var headers: HTTPFields { head.headers }

        static let recorded = Context()
    }

    enum Bytes: Sendable {
        case recorded(TransportBody)
        /// May have been read from already.
        case live(any TransportBodyReader)
        case ended
    }

    /// What has come so far.
    struct Progress: Sendable {
        /// How many chunks.
        var chunks = 0
        /// Whether an event came, be it the sentinel.
        var hasEvent = false
        /// Whether a chunk told why what it belongs to ended.
        var isFinished = false
        /// The error that the last chunk brought along: it is thrown after it.
        var error: APIError?
        /// The beginning of the body, as long as no event came.
        var opening: [UInt8] = []
    }

    var bytes: Bytes
    let sentinel: [UInt8]?
    let requiresSentinel: Bool
    let framing: StreamFraming
    let context: Context
    var parser: ItemParser
    var progress = Progress()

    /// - Parameters:
    ///   - opening: what was read of a live body before.
    ///   - sentinel: the data that ends the stream; nil: only the end of the body does.
    ///   - requiresSentinel: whether an end without it is an error.
    init(
        bytes: Bytes, opening: [UInt8] = [], sentinel: String?, requiresSentinel: Bool = false,
        maximumEventBytes: Int, framing: StreamFraming = .events, context: Context
    ) {
        self.bytes = bytes
        self.sentinel = sentinel.map { Array($0.utf8) }
        self.requiresSentinel = requiresSentinel
        self.framing = framing
        self.context = context
        parser = ItemParser(framing: framing, maximumItemBytes: maximumEventBytes, sentinel: self.sentinel)
        if !opening.isEmpty { take(opening) }
    }

    /// Hands the next piece to the parser.
    mutating func take(_ piece: [UInt8]) {
        if !progress.hasEvent, progress.opening.count < 1024 {
            progress.opening.append(contentsOf: piece.prefix(1024))
        }
        parser.feed(piece)
    }
}
