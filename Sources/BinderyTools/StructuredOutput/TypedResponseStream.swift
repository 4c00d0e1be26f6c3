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
            let value = try started.form.value(of: response, started.shape)
            self.value = value
            reader.finish()
            var last = started.form.partial(of: reader)
            if last?.isComplete != true, let text = response.view.text {
                // White space around it that is none of JSON's.
                var whole = PartialReader<Value>()
                whole.append(CodeFence.content(of: text))
                whole.finish()
                last = started.form.partial(of: whole)
            }
            last?.snapshot.keep(value)
            return last ?? reader.partial
        }
    }
}

extension ResponseForm {
    /// What is there of the value: of a wrapped one, what stands within its object; all of it where the model wrote the value by
    /// itself, which is known of an object once it is whole. A whole value is read as `parse` reads it.
    func partial(of reader: PartialReader<Value>) -> Partial<Value>? {
        let all = reader.partial
        guard let index = index(in: all.snapshot) else { return nil }
        let partial = Partial<Value>(all.snapshot.at(index))
        if partial.isComplete, partial.snapshot.kept(as: Value.self) == nil, let json = all.json,
            let value = try? read(json)
        {
            partial.snapshot.keep(value)
        }
        return partial
    }

    private func index(in snapshot: PartialSnapshot) -> Int? {
        guard let wrapper else { return 0 }
        return snapshot.read { content, cut in
            guard cut.entryCount > 0 else { return nil }
            if let member = content.json.member(wrapper, of: 0, cut) { return member }
            return content.json.entries[0].kind != .object || content.json.isComplete(0, cut) ? 0 : nil
        }
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
