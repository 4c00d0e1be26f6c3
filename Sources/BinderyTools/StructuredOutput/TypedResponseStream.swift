// A response of a type, field by field while it is made.

import BinderyClient
import BinderyRuntime

/// A streamed response of a type of one's own: what is there of it, after each chunk that adds to its text.
///
///     for try await trip in client.chat.completions.streamedParse(request, as: Trip.self) {
///         show(trip.city, trip.price)   // String? as it grows, Double? once it is whole
///     }
///
/// The request is sent when reading begins. The last element is the whole value (`trip.value()`); a response that gives none ends the
/// sequence with `UnusableResponse`, and one that breaks with `IncompleteResponse`.
public struct TypedResponseStream<Value: Decodable & Sendable, Chunk: ResponseChunk & ViewedResponse>: AsyncSequence,
    Sendable
where Chunk.WholeResponse: ViewedResponse & Sendable {
    public typealias Element = Partial<Value>
    public typealias Failure = any Error

    let start: @Sendable () async throws -> Started

    struct Started: Sendable {
        let form: ResponseForm<Value>
        let shape: ConversationShape
        let chunks: EventStream<Chunk>
    }

    public func makeAsyncIterator() -> Iterator { Iterator(start: start) }

    /// Reads to the end.
    /// - Throws: what reading throws.
    public func value() async throws -> Value {
        var iterator = makeAsyncIterator()
        while try await iterator.next() != nil {}
        guard let value = iterator.value else { preconditionFailure("a stream without a value throws") }
        return value
    }

    /// Reads the response; once it is gone, so is the request.
    public struct Iterator: AsyncIteratorProtocol {
        private enum State {
            case toStart(@Sendable () async throws -> Started)
            case reading(Started, EventStream<Chunk>.Iterator)
            case over
        }

        private var state: State
        private var reader = PartialReader<Value>()
        private var accumulator = ResponseAccumulator<Chunk>()
        /// The whole value, once it has been read.
        private(set) var value: Value?

        fileprivate init(start: @escaping @Sendable () async throws -> Started) {
            state = .toStart(start)
        }

        public mutating func next() async throws -> Partial<Value>? {
            try await next(isolation: nil)
        }

        public mutating func next(isolation actor: isolated (any Actor)?) async throws -> Partial<Value>? {
            let before = state
            state = .over  // what throws ends it
            switch before {
            case .over: return nil
            case .reading(let started, let chunks): return try await next(started, chunks, isolation: actor)
            case .toStart(let start):
                let started = try await start()
                return try await next(started, started.chunks.makeAsyncIterator(), isolation: actor)
            }
        }

        private mutating func next(
            _ started: Started, _ iterator: EventStream<Chunk>.Iterator, isolation actor: isolated (any Actor)?
        ) async throws -> Partial<Value>? {
            var iterator = iterator
            do {
                while var chunk = try await iterator.next(isolation: actor) {
                    accumulator.add(keeping: &chunk)
                    guard let text = chunk.view.text, !text.isEmpty else { continue }
                    reader.append(text)
                    guard let partial = started.form.partial(of: reader) else { continue }
                    state = .reading(started, iterator)
                    return partial
                }
                try started.chunks.checkEnd()
            } catch let error as ClientError {
                throw IncompleteResponse(partial: accumulator.snapshot, cause: .failed(error))
            }
            return try end(started)
        }

        /// The last snapshot: of the whole.
        private mutating func end(_ started: Started) throws -> Partial<Value>? {
            guard let response = accumulator.snapshot else {
                throw IncompleteResponse<Chunk.WholeResponse>(partial: nil, cause: .empty)
            }
            value = try started.form.value(of: response, started.shape)
            reader.finish()
            return started.form.partial(of: reader)
        }
    }
}

extension ResponseForm {
    /// What is there of the value: of a wrapped one, what stands within its object.
    func partial(of reader: PartialReader<Value>) -> Partial<Value>? {
        let whole = reader.partial
        guard let wrapper else { return whole }
        let index = whole.snapshot.read { content, cut in content.json.member(wrapper, of: 0, cut) }
        return index.map { Partial(whole.snapshot.at($0)) }
    }
}

extension StreamedConversationOperations where ConversationResponse: Sendable {
    /// Asks for a response of a type, in chunks, and shows what is there of it as it comes.
    public func streamedParse<Value: Decodable & Sendable>(
        _ request: ConversationRequest, as type: Value.Type = Value.self,
        options: StructuredOutputOptions = StructuredOutputOptions()
    ) -> TypedResponseStream<Value, ConversationChunk> {
        TypedResponseStream {
            let form = try ResponseForm(type, options)
            var draft = try ConversationDraft(request, shape: Self.conversation)
            try form.ask(&draft)
            draft.stream()
            let chunks = try await streamedReply(to: draft.request(), options: options.call)
            return .init(form: form, shape: Self.conversation, chunks: chunks)
        }
    }
}
