// The bytes of a streamed answer on their way to chunks: splits events, finds the sentinel and errors, decodes.

import HTTPTypes

/// A body that holds an event stream, and what is needed to speak of its faults.
struct EventSource: Sendable {
    /// Of which answer the stream is.
    struct Context: Sendable {
        var status = 200
        var headers: HTTPFields = [:]
        var faults = Faults(server: "the recorded stream", timeout: .zero, maximumResponseBytes: .max)
        var errors: [DocumentedError] = []
        var reading = AnswerReading(
            ClientConfiguration(), Faults(server: "", timeout: .zero, maximumResponseBytes: .max))

        static let recorded = Context()
    }

    /// What the next event is.
    enum Step<Chunk> {
        case chunk(Chunk)
        case sentinel
        case endOfBody
    }

    let body: TransportBody
    let sentinel: String?
    let maximumEventBytes: Int
    var framing = StreamFraming.events
    let context: Context

    func makeIterator() -> Iterator {
        Iterator(
            body: body.makeAsyncIterator(), parser: ItemParser(framing: framing, maximumItemBytes: maximumEventBytes),
            sentinel: sentinel.map { Array($0.utf8) }, framing: framing, context: context)
    }

    struct Iterator {
        /// nil once the body has ended.
        var body: TransportBody.Iterator?
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
                    guard body != nil else { return nil }
                    if let piece = try await body?.next(isolation: actor) {
                        parser.feed(piece)
                        continue
                    }
                    try Task.checkCancellation()
                    body = nil
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
