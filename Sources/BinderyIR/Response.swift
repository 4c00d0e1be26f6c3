// What comes back: responses of success by status, streams, errors, headers; and what is sent by itself, to webhooks.

import BinderyDiagnostics

/// What a response holds.
package indirect enum ResponseBody: Sendable, Hashable {
    case nothing
    case json(TypeUse)
    /// A text of this media type.
    case text(String)
    /// Bytes of these media types.
    case bytes([String])
    /// Another thing for each status.
    case byStatus([StatusResponse])
}

/// The response of one status or range.
package struct StatusResponse: Sendable, Hashable {
    /// `200`, `2XX`, `default`.
    package var status: String
    package var body: ResponseBody
    package var documentation: String?

    package init(status: String, body: ResponseBody, documentation: String? = nil) {
        self.status = status
        self.body = body
        self.documentation = documentation
    }
}

/// The streamed response of an operation.
package struct Streaming: Sendable {
    package enum Framing: String, Sendable {
        /// Events, whose data is an item each.
        case events
        /// Events, each an item with its fields (`event`, `data`, …) as members.
        case envelopes
        /// A line of JSON for each item.
        case lines
        /// RFC 7464: a record separator before each item.
        case records
    }

    /// What ends a stream of events by the convention of streamed completions.
    package static let usualSentinel = "[DONE]"
    /// The extensions that name another: on the media type, its schema or the operation.
    package static let sentinelKeywords = ["x-bindery-stream-end", "x-speakeasy-sse-sentinel"]

    /// The type of one item.
    package var chunk: TypeUse
    package var framing: Framing
    package var contentType: String
    /// The boolean property of the request that asks for the stream; nil where there is none.
    package var switchProperty: String?
    /// The data that ends the stream: `usualSentinel` where the description names none.
    package var sentinel: String
    /// Whether the description names it; else a client only knows it should it come.
    package var namesSentinel: Bool
    /// Whether the service always sends that data, so that an end without it is an error.
    package var requiresSentinel: Bool
    /// The streaming method's name as words: `stream`; nil: the first method's name with `Stream`.
    package var method: String?

    package init(
        chunk: TypeUse, framing: Framing = .events, contentType: String = "text/event-stream", switchProperty: String?,
        sentinel: String? = nil, requiresSentinel: Bool = false, method: String? = nil
    ) {
        self.chunk = chunk
        self.framing = framing
        self.contentType = contentType
        self.switchProperty = switchProperty
        self.sentinel = sentinel ?? Self.usualSentinel
        namesSentinel = sentinel != nil
        self.requiresSentinel = requiresSentinel
        self.method = method
    }

    /// Whether a server ends its streams with it: where the description names it, and where a request asks for the stream by a
    /// property, as those of streamed completions do.
    package var writesSentinel: Bool { namesSentinel || requiresSentinel || switchProperty != nil }
}

package struct ErrorBody: Sendable {
    package var status: String
    /// nil where the description gives no schema.
    package var type: TypeUse?
    package var documentation: String?

    package init(status: String, type: TypeUse?, documentation: String? = nil) {
        self.status = status
        self.type = type
        self.documentation = documentation
    }
}

/// A header that responses bear.
package struct ResponseHeader: Sendable {
    package var name: String
    package var type: TypeUse
    package var documentation: String?
    package var pointer: String
    package var span: SourceSpan

    package init(name: String, type: TypeUse, documentation: String? = nil, pointer: String, span: SourceSpan) {
        self.name = name
        self.type = type
        self.documentation = documentation
        self.pointer = pointer
        self.span = span
    }
}

/// A request that the API sends to its users: a webhook, or a callback of an operation.
package struct Webhook: Sendable {
    /// The webhook's name; of a callback the operation's id and the callback's name.
    package var name: String
    package var httpMethod: String
    package var payload: TypeUse
    package var documentation: String?
    package var pointer: String
    package var span: SourceSpan

    package init(
        name: String, httpMethod: String, payload: TypeUse, documentation: String? = nil, pointer: String,
        span: SourceSpan
    ) {
        self.name = name
        self.httpMethod = httpMethod
        self.payload = payload
        self.documentation = documentation
        self.pointer = pointer
        self.span = span
    }
}
