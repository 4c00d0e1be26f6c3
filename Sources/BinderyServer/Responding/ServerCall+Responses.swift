// What a handler returned goes in, the response to it comes out: JSON, text, bytes, a stream, nothing.

import BinderyClient
import HTTPTypes

extension ServerCall {
    /// A value as JSON.
    public func json(
        _ value: some JSONWritable, status: Int = 200, contentType: String = "application/json"
    ) throws -> ServerResponse {
        ServerResponse(status: status, contentType: contentType, bytes: try JSONCoding.encode(value))
    }

    /// A text in UTF-8.
    public func text(_ text: String, status: Int = 200, contentType: String = "text/plain") -> ServerResponse {
        let isPlain = contentType.hasPrefix("text/") && !contentType.contains("charset")
        return ServerResponse(
            status: status, contentType: contentType + (isPlain ? "; charset=utf-8" : ""), bytes: Array(text.utf8))
    }

    /// Bytes, or pieces of them.
    public func bytes(_ bytes: ResponseBytes, status: Int = 200, contentType: String) -> ServerResponse {
        let type = bytes.contentType ?? (contentType.contains("*") ? "application/octet-stream" : contentType)
        if case .bytes(let all) = bytes.body { return ServerResponse(status: status, contentType: type, bytes: all) }
        var response = ServerResponse(status: status)
        response.head.headerFields = [.contentType: type]
        response.body = bytes.body
        return response
    }

    /// A response without a body.
    public func nothing(status: Int = 204) -> ServerResponse { ServerResponse(status: status) }

    /// A stream of items, framed as the operation's description says.
    /// - Throws: what the stream throws before its first item.
    public func stream<Chunk: JSONWritable & Sendable>(
        _ stream: ResponseStream<Chunk>, contentType: String = "text/event-stream"
    ) async throws -> ServerResponse {
        let frame = StreamFrame(framing: context.operation.framing, sentinel: context.operation.sentinel)
        let reader = StreamReader(
            capacity: configuration.limits.streamBytes, keepAlive: configuration.keepAlive, comment: frame.comment
        ) {
            [errorForm, logger = context.logger] channel in
            let begun = Flag()
            do {
                try await stream.produce { chunk in
                    try await channel.send(try frame.bytes(of: chunk))
                    begun.set()
                }
                if !frame.ending.isEmpty { try await channel.send(frame.ending) }
            } catch {
                guard begun.isSet, !(error is CancellationError) else { throw error }
                let told = APIServer.told(error, logger)
                let body = ErrorForm.body(of: told, in: errorForm)
                try await channel.send(frame.bytes(ofError: body.bytes))
            }
        }
        try await reader.begin()
        var response = ServerResponse(status: 200)
        response.head.headerFields = [.contentType: contentType, .cacheControl: "no-cache"]
        response.body = .pieces(TransportBody(reader))
        return response
    }
}
