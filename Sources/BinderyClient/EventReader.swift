// The bytes of a stream on their way to chunks: splits events, finds the sentinel and errors, decodes. Chunks whose bytes
// are there already are given out without waiting, and without a copy of what the reader holds.

/// What comes next of a stream.
enum StreamStep {
    /// A chunk, which lies where the caller wants it.
    case chunk
    case end(StreamOutcome)
}

/// Reads a stream of chunks of one type. A chunk is handed over in place: the code that hands it on knows its type only
/// when it runs, and each copy of it would cost a part of reading it.
final class EventReader<Chunk: JSONReadable> {
    private var source: EventSource
    /// A chunk that was read before, until it is given out.
    private var first: Chunk?
    private var hasFirst: Bool
    /// The pieces of a recorded stream.
    private var recorded: TransportBody.Iterator?
    private let errors = EmbeddedError(Chunk.self)
    private let finish = FinishMark(Chunk.self)

    init(_ source: EventSource, first: Chunk? = nil) {
        self.source = source
        self.first = first
        hasFirst = first != nil
        if case .recorded(let body) = source.bytes { recorded = body.makeAsyncIterator() }
    }

    /// The first step of a live stream, its chunk, and what is left of it for another reader.
    static func first(of source: EventSource) async throws -> (step: StreamStep, chunk: Chunk?, rest: EventSource) {
        let reader = EventReader(source)
        var chunk: Chunk?
        let step = try await reader.next(&chunk, isolation: nil)
        return (step, chunk, reader.source)
    }

    /// The next step; waits for its bytes.
    func next(_ chunk: inout Chunk?, isolation actor: isolated (any Actor)?) async throws -> StreamStep {
        while true {
            if let step = try buffered(&chunk) { return step }
            if case .ended = source.bytes { return try ending() }
            do {
                if let piece = try await piece(isolation: actor) {
                    source.take(piece)
                } else {
                    try Task.checkCancellation()
                    source.bytes = .ended
                }
            } catch {
                throw source.context.errorMapping.translated(error)
            }
        }
    }

    /// The next step, as far as the bytes that are here tell it.
    func buffered(_ chunk: inout Chunk?) throws -> StreamStep? {
        if hasFirst {
            hasFirst = false
            chunk = first
            first = nil
            return .chunk
        }
        if let error = source.progress.error { throw error }
        while let event = try event() {
            guard isItem(event) else { continue }
            source.progress.hasEvent = true
            if isSentinel(event.data) { return .end(.sentinel) }
            chunk = try self.chunk(of: event)
            source.progress.chunks += 1
            if !source.progress.isFinished, finish.stands(in: event.data) { source.progress.isFinished = true }
            return .chunk
        }
        return nil
    }

    /// Whether an event holds an item; else it is a sign of life. In a stream of texts blanks are a text too.
    private func isItem(_ event: ServerSentEvent) -> Bool {
        let isText = Chunk.self == String.self && source.framing == .events
        return isText ? !event.data.isEmpty : event.data.contains { $0 > 0x20 }
    }

    private func isSentinel(_ data: ArraySlice<UInt8>) -> Bool {
        guard let sentinel = source.sentinel, data.count < sentinel.count + 64 else { return false }
        return data.trimmed.elementsEqual(sentinel)
    }

    private func event() throws -> ServerSentEvent? {
        do {
            let isOver = if case .ended = source.bytes { true } else { false }
            let event = try source.parser.next() ?? (isOver ? source.parser.finish() : nil)
            if let error = source.parser.strayError { throw apiError(error) }
            for json in source.parser.takeStrayJSON() where errors.stands(in: json, isValue: false) {
                throw apiError(json)
            }
            return event
        } catch let error as ServerSentEventTooLarge {
            throw ClientError.eventTooLarge(maximumBytes: error.maximumBytes)
        }
    }

    private func piece(isolation actor: isolated (any Actor)?) async throws -> [UInt8]? {
        switch source.bytes {
        case .live(let body): return try await body.nextPiece(isolation: actor)
        case .recorded:
            guard var pieces = recorded else { return nil }
            let piece = try await pieces.next(isolation: actor)
            recorded = pieces
            return piece
        case .ended: return nil
        }
    }

    /// The body has ended, and so have its events, without a sentinel.
    private func ending() throws -> StreamStep {
        let errorMapping = source.context.errorMapping
        if source.framing.isOfEvents {
            if !source.progress.hasEvent {
                let bytes = source.progress.opening.isOnlyComments ? [] : source.progress.opening
                if errors.stands(in: bytes[...].withoutByteOrderMark, isValue: false) { throw apiError(bytes[...]) }
                throw ClientError.streamWithoutEvents(
                    StreamWithoutEvents(
                        server: errorMapping.server, contentType: source.context.headers[.contentType],
                        excerpt: bytes.isEmpty ? "" : UndecodableResponse.excerpt(of: errorMapping.redacted(bytes)),
                        requestID: source.context.headers.requestID))
            }
            if source.requiresSentinel {
                throw ClientError.streamCutShort(
                    StreamCutShort(
                        server: errorMapping.server, chunks: source.progress.chunks,
                        isFinished: source.progress.isFinished, requestID: source.context.headers.requestID))
            }
        }
        return .end(source.progress.isFinished ? .finished : .endOfBody)
    }

    // MARK: Events to chunks

    private func chunk(of event: ServerSentEvent) throws -> Chunk {
        if event.event == "error" { throw apiError(event.data) }
        do {
            let chunk = try decoded(event)
            if errors.mayStand(in: event.data, isValue: true) {
                if errors.stands(in: event.data, read: chunk) { throw apiError(event.data) }
                if source.framing.isOfEvents, errors.follows(event.data) {
                    source.progress.error = apiError(event.data)
                }
            }
            return chunk
        } catch let fault as JSONError {
            if errors.stands(in: event.data, isValue: false) { throw apiError(event.data) }
            if !event.isClosed {
                throw source.context.errorMapping.interrupted("the body ended within an event")
            }
            throw ClientError.undecodableResponse(
                UndecodableResponse(
                    Chunk.self, fault: fault, bytes: source.context.errorMapping.redacted(Array(event.data)),
                    requestID: source.context.headers.requestID))
        }
    }

    /// An event's data as it stands, where the items are texts: what an event holds is text by itself, and only a description
    /// that says so makes it JSON.
    private static func text(_ event: ServerSentEvent) -> Chunk? {
        Chunk.self == String.self ? event.text as? Chunk : nil
    }

    private func decoded(_ event: ServerSentEvent) throws -> Chunk {
        guard source.framing == .envelopes else {
            do {
                return try source.context.reading.read(Chunk.self, from: event.data)
            } catch {
                if source.framing == .events, let text = Self.text(event) { return text }
                throw error
            }
        }
        let isTolerant = source.context.reading.tolerance == .tolerant
        let data =
            isTolerant ? JSONMending.value(of: event.data) : try? JSONCoding.decode(JSONValue.self, from: event.data)
        do {
            return try event.envelope(data: data ?? .string(event.text))
        } catch {
            // Where the description has `data` as a string, its JSON stays text.
            return try event.envelope(data: .string(event.text))
        }
    }

    private func apiError(_ data: ArraySlice<UInt8>) -> APIError {
        let context = source.context
        var error = APIError(
            status: context.status, headers: context.headers, bytes: context.errorMapping.redacted(Array(data)))
        error.documented = context.errors
        return error
    }

    // MARK: The end

    /// Lets the rest of the response go by, so that its connection can take the next request.
    func drain(isolation actor: isolated (any Actor)?) async {
        if case .live(let body) = source.bytes { await body.drain() }
        source.bytes = .ended
    }
}
