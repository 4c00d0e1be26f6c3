// The engine of every generated client: an operation and its values in, a typed response or a typed stream out.

import HTTPTypes

/// Sends operations. Generated clients hold one. Between calls it keeps what the requests of an operation have in common.
public struct ClientEngine: Sendable {
    let transport: any HTTPTransport
    let builder: RequestBuilder

    /// - Parameters:
    ///   - api: what the description says of the API.
    ///   - transport: what carries requests and responses.
    ///   - apiKey: the key; nil: that of the environment variable which the description names. Environment variables are
    ///     read with the first call of an operation; a change after it may go unnoticed.
    ///   - configuration: server, timeouts, retries, headers, logger.
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

    /// Sends an operation and reads its JSON response.
    ///
    /// - `body`: what is sent as JSON.
    /// - `content`: what is sent otherwise.
    /// - `options`: what this call wants otherwise than the configuration.
    /// - Throws: `ValidationError` for a body that breaks a bound, `APIError` for a response that says no, `ClientError`
    ///   for none that can be used, `FallbacksFailed` where there were others to ask, `CancellationError`.
    public func send<Response: JSONReadable & Sendable>(
        _ operation: OperationDescription, arguments: CallArguments = .init(),
        body: (any JSONWritable & Sendable)? = nil, content: RequestContent? = nil, options: CallOptions = .init(),
        as type: Response.Type = Response.self
    ) async throws -> Response {
        let call = Call(operation, arguments, body, content, options, accept: "application/json")
        return try await made(call) { exchange, response in
            let bytes = try await collected(response, of: exchange)
            do {
                let value = try ResponseReader(exchange, response.head, framing: nil)
                    .read(Response.self, from: bytes[...])
                if EmbeddedError.mayStand(in: bytes[...]),
                    EmbeddedError(Response.self).stands(in: bytes[...].withoutByteOrderMark, read: value)
                {
                    throw exchange.error(response.head, bytes: bytes)
                }
                return value
            } catch let error as JSONError {
                if let text = text(bytes, of: response.head, exchange) as? Response { return text }
                throw unreadable(Response.self, error, bytes: bytes, response: response, of: exchange)
            }
        }
    }

    /// Sends an operation whose response holds nothing.
    /// - Throws: as `send` does.
    public func perform(
        _ operation: OperationDescription, arguments: CallArguments = .init(),
        body: (any JSONWritable & Sendable)? = nil, content: RequestContent? = nil, options: CallOptions = .init()
    ) async throws {
        let call = Call(operation, arguments, body, content, options, accept: "*/*")
        try await made(call) { exchange, response in
            if exchange.recorder?.keepsBytes == true {
                _ = try await collected(response, of: exchange)
                return
            }
            // A connection whose response was read to its end can take the next request.
            _ = await TransportBody(response.body).beginning(64 << 10)
            try Task.checkCancellation()
        }
    }

    /// Sends an operation whose response is a text.
    /// - Throws: as `send` does.
    public func text(
        _ operation: OperationDescription, arguments: CallArguments = .init(),
        body: (any JSONWritable & Sendable)? = nil, content: RequestContent? = nil, options: CallOptions = .init()
    ) async throws -> String {
        let call = Call(operation, arguments, body, content, options, accept: "text/plain")
        return try await made(call) { exchange, response in
            BodyText.decoded(
                try await collected(response, of: exchange), contentType: response.head.headers[.contentType])
        }
    }

    /// Sends an operation whose response is bytes, and returns them as soon as they begin to come.
    /// - Throws: as `send` does; what breaks later is thrown by the stream.
    public func download(
        _ operation: OperationDescription, arguments: CallArguments = .init(),
        body: (any JSONWritable & Sendable)? = nil, content: RequestContent? = nil, options: CallOptions = .init()
    ) async throws -> ByteStream {
        let call = Call(operation, arguments, body, content, options, accept: "*/*")
        return try await made(call, readsBody: false) { exchange, response in
            ByteStream(response.head, TransportBody(response.body), errorMapping: exchange.errorMapping)
        }
    }

    /// Sends an operation whose response holds another thing for each status.
    /// - Throws: as `send` does.
    public func choose<Response: ResponseByStatus>(
        _ operation: OperationDescription, arguments: CallArguments = .init(),
        body: (any JSONWritable & Sendable)? = nil, content: RequestContent? = nil, options: CallOptions = .init(),
        as type: Response.Type = Response.self
    ) async throws -> Response {
        let call = Call(operation, arguments, body, content, options, accept: "application/json, */*;q=0.5")
        return try await made(call) { exchange, response in
            let bytes = try await collected(response, of: exchange)
            do {
                return try Response(BufferedResponse(status: response.head.status, bytes: bytes))
            } catch {
                throw unreadable(Response.self, error, bytes: bytes, response: response, of: exchange)
            }
        }
    }

    /// Sends an operation and returns its stream of items once the first of them is there: what goes wrong before can
    /// still be tried again, or elsewhere.
    /// - Throws: as `send` does; errors after the first item are thrown by the stream.
    public func stream<Chunk: JSONReadable & Sendable>(
        _ operation: OperationDescription, arguments: CallArguments = .init(),
        body: (any JSONWritable & Sendable)? = nil, content: RequestContent? = nil, options: CallOptions = .init(),
        of type: Chunk.Type = Chunk.self
    ) async throws -> EventStream<Chunk> {
        let call = Call(operation, arguments, body, content, options, accept: "text/event-stream")
        return try await made(call, readsBody: false) { exchange, response in
            let contentType = response.head.headers[.contentType]?.lowercased() ?? ""
            let essence = contentType.prefix { $0 != ";" }
            let isJSON = essence == "application/json" && operation.framing != .lines && operation.framing != .records
            var opening: [UInt8] = []
            if isJSON || essence == "text/html" {
                let beginning = try await self.opening(of: response, exchange)
                if beginning.isDocument {
                    let bytes = try await collected(response, after: beginning.bytes, of: exchange)
                    let fault = UnexpectedContent(contentType: contentType)
                    throw unreadable(EventStream<Chunk>.self, fault, bytes: bytes, response: response, of: exchange)
                }
                opening = beginning.bytes
            }
            let source = EventSource(
                bytes: .live(response.body), opening: opening, sentinel: operation.sentinel,
                requiresSentinel: operation.requiresSentinel,
                maximumEventBytes: exchange.builder.configuration.maximumEventBytes, framing: operation.framing,
                context: .init(
                    head: response.head, errorMapping: exchange.errorMapping,
                    errors: operation.errors,
                    reading: ResponseReader(exchange, response.head, framing: operation.framing)))
            return try await EventStream(begun: source)
        }
    }

    /// A response that says itself that it is a text, where a JSON string was expected: of `*/*` the description does not tell.
    private func text(_ bytes: [UInt8], of head: ResponseHead, _ exchange: Exchange) -> String? {
        let type = head.headers[.contentType] ?? ""
        let bytes = bytes[...].withoutByteOrderMark
        guard exchange.builder.configuration.tolerance == .tolerant, type.lowercased().hasPrefix("text/plain"),
            !EmbeddedError(JSONValue.self).stands(in: bytes, isValue: false)
        else { return nil }
        return BodyText.decoded(bytes, contentType: type)
    }

    /// What the body of a stream begins with.
    private func opening(of response: Received, _ exchange: Exchange) async throws -> StreamOpening {
        do {
            return try await StreamOpening(of: response.body)
        } catch {
            throw exchange.errorMapping.translated(error)
        }
    }

    /// The whole body of a response.
    /// - Parameter opening: what was read of it before.
    private func collected(
        _ response: Received, after opening: [UInt8] = [], of exchange: Exchange
    ) async throws -> [UInt8] {
        do {
            let bytes = try await response.body.collected(
                after: opening, upTo: exchange.errorMapping.maximumResponseBytes)
            exchange.recorder?.keep(bytes)
            return bytes
        } catch {
            throw exchange.errorMapping.translated(error)
        }
    }

    /// A response of status 2xx that is not what was promised: the server's own error, or the decoder's.
    private func unreadable(
        _ type: Any.Type, _ fault: any Error, bytes: [UInt8], response: Received, of exchange: Exchange
    ) -> any Error {
        let headers = response.head.headers
        if EmbeddedError(JSONValue.self).stands(in: bytes[...].withoutByteOrderMark, isValue: false) {
            return exchange.error(response.head, bytes: bytes)
        }
        return ClientError.undecodableResponse(
            UndecodableResponse(
                type, fault: fault, bytes: exchange.errorMapping.redacted(bytes), requestID: headers.requestID))
    }
}

/// A stream was asked for, and something else came.
struct UnexpectedContent: Error, CustomStringConvertible {
    var contentType: String
    var description: String { "its content type is \(contentType), not text/event-stream" }
}
