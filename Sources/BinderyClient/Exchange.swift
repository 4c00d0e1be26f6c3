// One request on its way: what is sent, by whom, and what its errors are called.

import HTTPTypes

/// A request ready to be sent, and what its errors are called.
struct Exchange: Sendable {
    /// The request without credentials.
    var unsigned: HTTPRequest
    /// Headers that win over all others.
    let overriding: HTTPFields
    var signature: Signature { didSet { errorMapping.credentials += signature.secrets } }
    let bytes: [UInt8]?
    let upload: TransportUpload?
    var url: ServerURL
    let operation: OperationDescription
    /// What made this request; it has the configuration of this call.
    let builder: RequestBuilder
    let time: TimeLimits
    var errorMapping: ErrorMapping
    /// How many requests the call has sent.
    var attempts = 0
    /// The number of the fallback; 0: the request itself.
    var fallback = 0
    /// Who wants to know of the response.
    var recorder: CallRecorder?
    /// How many redirects were followed.
    private var redirects = 0

    init(
        unsigned: HTTPRequest, overriding: HTTPFields, signature: Signature, body: RequestContent.Encoded?,
        url: ServerURL, operation: OperationDescription, builder: RequestBuilder, time: TimeLimits,
        errorMapping: ErrorMapping
    ) {
        self.unsigned = unsigned
        self.overriding = overriding
        self.signature = signature
        bytes = body?.bytes
        upload = body?.upload
        self.url = url
        self.operation = operation
        self.builder = builder
        self.time = time
        self.errorMapping = errorMapping
        self.errorMapping.credentials += signature.secrets
    }

    /// What the transport must hold to.
    var limits: TransportLimits {
        TransportLimits(
            connectTimeout: time.timeouts.connect, maximumBufferedBytes: errorMapping.maximumResponseBytes)
    }

    /// The request as it is sent.
    var request: HTTPRequest {
        var request = unsigned
        signature.sign(&request)
        if overriding.isEmpty { return request }
        for field in overriding { request.headerFields[field.name] = nil }
        request.headerFields.append(contentsOf: overriding)
        return request
    }

    /// Whether the body is still there.
    var canBeSentAgain: Bool { upload?.isReplayable ?? true }

    /// The server's error, in the types of the description.
    func error(_ head: ResponseHead, bytes: [UInt8]) -> APIError {
        var error = APIError(status: head.status, headers: head.headers, bytes: errorMapping.redacted(bytes))
        error.documented = operation.errors
        return error
    }

    /// What a response says of itself, with what it took to get it.
    func head(_ head: HTTPResponse, _ timing: CallTiming) -> ResponseHead {
        ResponseHead(
            status: head.status.code, headers: head.headerFields, attempts: attempts,
            fallback: fallback == 0 ? nil : fallback, timing: timing,
            rateLimitHeaders: builder.configuration.rateLimitHeaders)
    }

    /// The request as middlewares see it.
    func clientRequest(_ request: HTTPRequest) -> ClientRequest {
        ClientRequest(
            request: request, body: upload.map { .upload($0) } ?? bytes.map { .bytes($0) } ?? .empty,
            operation: operation, server: errorMapping.server, attempt: attempts,
            fallback: fallback == 0 ? nil : fallback, credentials: errorMapping.credentials)
    }

    /// Points the request to where the server sends it, if that is the same server and loses nothing.
    /// - Parameter location: the header of that name; nil: there is none.
    mutating func redirect(status: Int, to location: String?) throws {
        func refusal(_ reason: UnfollowedRedirect.Reason, _ target: String? = nil) -> ClientError {
            .redirected(UnfollowedRedirect(status: status, target: target, reason: reason))
        }
        guard let location else { throw refusal(.noLocation) }
        guard let target = url.resolved(location) else { throw refusal(.unusableLocation) }
        guard target.origin == url.origin else { throw refusal(.otherOrigin, target.origin) }
        let place = target.path.prefix { $0 != "?" }
        guard redirects < Self.maximumRedirects else { throw refusal(.tooMany, String(place)) }
        let keepsRequest = status == 307 || status == 308
        let isSafe = unsigned.method == .get || unsigned.method == .head
        guard keepsRequest || isSafe else { throw refusal(.losesRequest, String(place)) }
        guard canBeSentAgain else { throw refusal(.bodyReadOnce, String(place)) }
        redirects += 1
        url = target
        unsigned.path = target.path
    }

    private static let maximumRedirects = 5
}
