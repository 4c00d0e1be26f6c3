// The bytes of a streamed answer on their way to chunks: splits events, finds the sentinel and errors, decodes.

import HTTPTypes

/// A body that holds an event stream, and what is needed to speak of its faults.
struct EventSource: Sendable {
    /// Of which answer the stream is.
    struct Context: Sendable {
        var status = 200
        var headers: HTTPFields = [:]
        var faults = Faults(server: "the recorded stream", maximumResponseBytes: .max)
        var errors: [DocumentedError] = []
        var reading = AnswerReading(
            ClientConfiguration(), Faults(server: "", maximumResponseBytes: .max))

        static let recorded = Context()
    }

    /// What the next event is.
    enum Step<Chunk> {
        case chunk(Chunk)
        case sentinel
        case endOfBody
    }

    enum Bytes: Sendable {
        case recorded(TransportBody)
        /// May have been read from already.
        case live(WatchedBody)
        case ended
    }

    private(set) var bytes: Bytes
    let sentinel: String?
    let framing: StreamFraming
    let context: Context
    private var parser: ItemParser

    init(
        bytes: Bytes, sentinel: String?, maximumEventBytes: Int, framing: StreamFraming = .events, context: Context
    ) {
        self.bytes = bytes
        self.sentinel = sentinel
        self.framing = framing
        self.context = context
        parser = ItemParser(framing: framing, maximumItemBytes: maximumEventBytes)
    }

    func makeIterator() -> Iterator {
        let reading: Iterator.Bytes? =
            switch bytes {
            case .recorded(let body): .recorded(body.makeAsyncIterator())
            case .live(let body): .live(body)
            case .ended: nil
            }
        return Iterator(
            bytes: reading, parser: parser, sentinel: sentinel.map { Array($0.utf8) }, framing: framing,
            context: context)
    }

    /// The first step of a live stream; whoever goes on with this value gets the steps after it.
    mutating func first<Chunk: JSONReadable>(_ type: Chunk.Type) async throws -> Step<Chunk> {
        var iterator = makeIterator()
        let step = try await iterator.next(type, isolation: nil)
        parser = iterator.parser
        if iterator.bytes == nil { bytes = .ended }
        return step
    }

    struct Iterator {
        enum Bytes {
            case recorded(TransportBody.Iterator)
            case live(WatchedBody)
        }

        /// nil once the body has ended.
        var bytes: Bytes?
        var parser: ItemParser
        let sentinel: [UInt8]?
        let framing: StreamFraming
        let context: Context

        mutating func next<Chunk: JSONReadable>(
            _ type: Chunk.Type, isolation actor: isolated (any Actor)?
        ) async throws -> Step<Chunk> {
            while let event = try await nextEvent(isolation: actor) {
                guard event.data.contains(where: { $0 > 0x20 }) else { continue }  // a sign of life
                if let sentinel, event.data.elementsEqual(sentinel) { return .sentinel }
                return .chunk(try chunk(of: event))
            }
            return .endOfBody
        }

        private mutating func nextEvent(isolation actor: isolated (any Actor)?) async throws -> ServerSentEvent? {
            do {
                while true {
                    let event = try parser.next()
                    if let error = parser.strayError { throw apiError(error) }
                    if let event { return event }
                    guard bytes != nil else { return nil }
                    if let piece = try await nextPiece(isolation: actor) {
                        parser.feed(piece)
                        continue
                    }
                    try Task.checkCancellation()
                    bytes = nil
                    let last = try parser.finish()
                    if let error = parser.strayError { throw apiError(error) }
                    return last
                }
            } catch let error as ServerSentEventTooLarge {
                throw ClientError.eventTooLarge(maximumBytes: error.maximumBytes)
            } catch {
                throw context.faults.translated(error)
            }
        }

        private mutating func nextPiece(isolation actor: isolated (any Actor)?) async throws -> [UInt8]? {
            switch bytes {
            case .recorded(var body):
                let piece = try await body.next(isolation: actor)
                bytes = .recorded(body)
                return piece
            case .live(let body): return try await body.next(isolation: actor)
            case nil: return nil
            }
        }

        private func chunk<Chunk: JSONReadable>(of event: ServerSentEvent) throws -> Chunk {
            if event.event == "error" { throw apiError(event.data) }
            // Most chunks hold no such word; only those that do are looked at closely.
            let hasError = event.data.contains(Self.errorKey) && holdsError(event.data)
            do {
                let chunk: Chunk = try decoded(event)
                if hasError, (chunk as? any Record)?.unknownFields["error"] != nil { throw apiError(event.data) }
                return chunk
            } catch let fault as JSONError {
                if hasError { throw apiError(event.data) }
                if !event.isClosed {
                    throw context.faults.interrupted("the body ended within an event")
                }
                throw ClientError.undecodableAnswer(
                    UndecodableAnswer(
                        Chunk.self, fault: fault, bytes: context.faults.redacted(Array(event.data)),
                        requestID: context.headers.requestID))
            }
        }

        private func decoded<Chunk: JSONReadable>(_ event: ServerSentEvent) throws -> Chunk {
            guard framing == .envelopes else { return try context.reading.read(Chunk.self, from: event.data) }
            let data = try? JSONCoding.decode(JSONValue.self, from: event.data)
            do {
                return try event.envelope(data: data ?? .string(event.text))
            } catch {
                // Where the description has `data` as a string, its JSON stays text.
                return try event.envelope(data: .string(event.text))
            }
        }

        private static let errorKey = Array("\"error\"".utf8)

        private func holdsError(_ data: ArraySlice<UInt8>) -> Bool {
            guard let error = try? JSONCoding.decode(JSONValue.self, from: data)["error"] else { return false }
            return !error.isNull
        }

        private func apiError(_ data: ArraySlice<UInt8>) -> APIError {
            var error = APIError(
                status: context.status, headers: context.headers, bytes: context.faults.redacted(Array(data)))
            error.documented = context.errors
            return error
        }
    }
}

extension EventSource.Step: Sendable where Chunk: Sendable {}
