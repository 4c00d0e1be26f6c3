// The engine of every generated client: an operation and its values in, a typed answer or a typed stream out.

import HTTPTypes

/// Sends operations. Generated clients hold one; it keeps no state between calls.
public struct ClientEngine: Sendable {
    let transport: any HTTPTransport
    let builder: RequestBuilder

    /// - Parameters:
    ///   - api: what the description says of the API.
    ///   - transport: what carries requests and answers.
    ///   - apiKey: the key; nil: that of the environment variable which the description names.
    ///   - configuration: server, timeout, headers, logger.
    public init(
        api: APIDescription, transport: any HTTPTransport, apiKey: String? = nil,
        configuration: ClientConfiguration = .init()
    ) {
        self.init(
            api: api, transport: transport, apiKey: apiKey, configuration: configuration, environment: .process)
    }

    init(
        api: APIDescription, transport: any HTTPTransport, apiKey: String?, configuration: ClientConfiguration,
        environment: Environment
    ) {
        self.transport = transport
        builder = RequestBuilder(
            api: api, apiKey: apiKey.map(Credential.init), configuration: configuration, environment: environment)
    }

    private var configuration: ClientConfiguration { builder.configuration }

    /// Sends an operation and reads its JSON answer.
    /// - Parameters:
    ///   - body: what is sent as JSON.
    ///   - content: what is sent otherwise.
    /// - Throws: `ValidationError` for a body that breaks a bound, `APIError` for an answer that says no, `ClientError`
    ///   for none that can be used, `CancellationError`.
    public func send<Answer: JSONReadable & Sendable>(
        _ operation: OperationDescription, arguments: CallArguments = .init(),
        body: (any JSONWritable & Sendable)? = nil, content: RequestContent? = nil, as type: Answer.Type = Answer.self
    ) async throws -> Answer {
        let (exchange, response) = try await begun(operation, arguments, body, content, accept: "application/json")
        let bytes = try await collected(response, of: exchange)
        do {
            return try AnswerReading(configuration, exchange.faults).read(Answer.self, from: bytes[...])
        } catch {
            throw unreadable(Answer.self, error, bytes: bytes, response: response, of: exchange)
        }
    }

    /// Sends an operation whose answer holds nothing.
    /// - Throws: as `send` does.
    public func perform(
        _ operation: OperationDescription, arguments: CallArguments = .init(),
        body: (any JSONWritable & Sendable)? = nil, content: RequestContent? = nil
    ) async throws {
        let (_, response) = try await begun(operation, arguments, body, content, accept: "*/*")
        // A connection whose answer was read to its end can take the next request.
        _ = await response.body.beginning(64 << 10)
        try Task.checkCancellation()
    }

    /// Sends an operation whose answer is a text.
    /// - Throws: as `send` does.
    public func text(
        _ operation: OperationDescription, arguments: CallArguments = .init(),
        body: (any JSONWritable & Sendable)? = nil, content: RequestContent? = nil
    ) async throws -> String {
        let (exchange, response) = try await begun(operation, arguments, body, content, accept: "text/plain")
        return String(decoding: try await collected(response, of: exchange), as: UTF8.self)
    }

    /// Sends an operation whose answer is bytes, and returns them as soon as they begin to come.
    /// - Throws: as `send` does; what breaks later is thrown by the stream.
    public func download(
        _ operation: OperationDescription, arguments: CallArguments = .init(),
        body: (any JSONWritable & Sendable)? = nil, content: RequestContent? = nil
    ) async throws -> ByteStream {
        let (exchange, response) = try await begun(operation, arguments, body, content, accept: "*/*")
        return ByteStream(response, faults: exchange.faults)
    }

    /// Sends an operation whose answer holds another thing for each status.
    /// - Throws: as `send` does.
    public func choose<Answer: StatusAnswer>(
        _ operation: OperationDescription, arguments: CallArguments = .init(),
        body: (any JSONWritable & Sendable)? = nil, content: RequestContent? = nil, as type: Answer.Type = Answer.self
    ) async throws -> Answer {
        let (exchange, response) = try await begun(
            operation, arguments, body, content, accept: "application/json, */*;q=0.5")
        let bytes = try await collected(response, of: exchange)
        do {
            return try Answer(WholeAnswer(status: response.head.status.code, bytes: bytes))
        } catch {
            throw unreadable(Answer.self, error, bytes: bytes, response: response, of: exchange)
        }
    }

    /// Sends an operation and returns its stream of items as soon as the server begins to answer.
    /// - Throws: as `send` does; errors within the stream are thrown by the stream.
    public func stream<Chunk: JSONReadable & Sendable>(
        _ operation: OperationDescription, arguments: CallArguments = .init(),
        body: (any JSONWritable & Sendable)? = nil, content: RequestContent? = nil, of type: Chunk.Type = Chunk.self
    ) async throws -> EventStream<Chunk> {
        let (exchange, response) = try await begun(operation, arguments, body, content, accept: "text/event-stream")
        let contentType = response.head.headerFields[.contentType]?.lowercased() ?? ""
        let essence = contentType.prefix { $0 != ";" }
        let isJSON = essence == "application/json" && operation.framing != .lines && operation.framing != .records
        if isJSON || essence == "text/html" {
            let bytes = try await collected(response, of: exchange)
            let fault = UnexpectedContent(contentType: contentType)
            throw unreadable(EventStream<Chunk>.self, fault, bytes: bytes, response: response, of: exchange)
        }
        return EventStream(
            source: EventSource(
                body: response.body, sentinel: operation.sentinel, maximumEventBytes: configuration.maximumEventBytes,
                framing: operation.framing,
                context: .init(
                    status: response.head.status.code, headers: response.head.headerFields, faults: exchange.faults,
                    errors: operation.errors,
                    reading: AnswerReading(configuration, exchange.faults))))
    }

    private func begun(
        _ operation: OperationDescription, _ arguments: CallArguments, _ body: (any JSONWritable & Sendable)?,
        _ content: RequestContent?, accept: String
    ) async throws -> (Exchange, TransportResponse) {
        let content = content ?? body.map { RequestContent.json($0) }
        let exchange = try await builder.exchange(operation, arguments: arguments, content: content, accept: accept)
        return (exchange, try await answer(to: exchange))
    }

    /// The whole body of an answer.
    private func collected(_ response: TransportResponse, of exchange: Exchange) async throws -> [UInt8] {
        do {
            return try await response.body.collected(upTo: configuration.maximumResponseBytes)
        } catch {
            throw exchange.faults.translated(error)
        }
    }

    /// An answer of status 2xx that is not what was promised: the server's own error, or the decoder's.
    private func unreadable(
        _ type: Any.Type, _ fault: any Error, bytes: [UInt8], response: TransportResponse, of exchange: Exchange
    ) -> any Error {
        let headers = response.head.headerFields
        if let error = (try? JSONValue(parsing: bytes))?["error"], !error.isNull {
            return exchange.error(response.head, bytes: bytes)
        }
        return ClientError.undecodableAnswer(
            UndecodableAnswer(
                type, fault: fault, bytes: exchange.faults.redacted(bytes), requestID: headers.requestID))
    }
}

/// A stream was asked for, and something else came.
struct UnexpectedContent: Error, CustomStringConvertible {
    var contentType: String
    var description: String { "its content type is \(contentType), not text/event-stream" }
}

extension TransportBody {
    /// All bytes of the body.
    /// - Throws: `ClientError.responseTooLarge` beyond the maximum.
    func collected(upTo maximum: Int) async throws -> [UInt8] {
        var bytes: [UInt8] = []
        for try await piece in self {
            if bytes.count + piece.count > maximum { throw ClientError.responseTooLarge(maximumBytes: maximum) }
            if bytes.isEmpty { bytes = piece } else { bytes.append(contentsOf: piece) }
        }
        try Task.checkCancellation()
        return bytes
    }

    /// The first bytes of the body, at most so many; what comes after is not read, and a fault ends it early.
    func beginning(_ maximum: Int) async -> [UInt8] {
        var bytes: [UInt8] = []
        do {
            for try await piece in self {
                bytes.append(contentsOf: piece.prefix(maximum - bytes.count))
                if bytes.count >= maximum { break }
            }
        } catch {
            // What has come of an error's body is worth more than the reason why no more came.
        }
        return bytes
    }
}
