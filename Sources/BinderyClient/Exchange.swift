// One request on its way: what is sent, by whom, and what its errors are called.

import HTTPTypes

/// A request ready to be sent, and what its errors are called.
struct Exchange: Sendable {
    /// What made this request; it has the configuration of this call.
    let builder: RequestBuilder
    /// The request as it was last sent, without its body.
    var head: RequestHead
    let bytes: [UInt8]?
    let upload: TransportUpload?
    let time: TimeLimits
    /// How many requests the call has sent.
    var attempts = 0
    /// The number of the fallback; 0: the request itself.
    var fallback = 0
    /// Who wants to know of the response.
    var recorder: CallRecorder?
    /// How many redirects were followed.
    private var redirects = 0

    init(_ builder: RequestBuilder, _ head: RequestHead, body: RequestContent.Encoded?, clock: CallClock) {
        self.builder = builder
        self.head = head
        bytes = body?.bytes
        upload = body?.upload
        time = TimeLimits(timeouts: head.errorMapping.timeouts, clock: clock, server: head.errorMapping.server)
    }

    var operation: OperationDescription { head.operation }
    var errorMapping: ErrorMapping { head.errorMapping }

    /// What the transport must hold to.
    var limits: TransportLimits {
        TransportLimits(
            connectTimeout: time.timeouts.connect, maximumBufferedBytes: head.errorMapping.maximumResponseBytes)
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
        guard let target = head.url.resolved(location) else { throw refusal(.unusableLocation) }
        guard target.origin == head.url.origin else { throw refusal(.otherOrigin, target.origin) }
        let place = target.path.prefix { $0 != "?" }
        guard redirects < Self.maximumRedirects else { throw refusal(.tooMany, String(place)) }
        let keepsRequest = status == 307 || status == 308
        let method = head.unsigned.method
        let isSafe = method == .get || method == .head
        guard keepsRequest || isSafe else { throw refusal(.losesRequest, String(place)) }
        guard canBeSentAgain else { throw refusal(.bodyReadOnce, String(place)) }
        redirects += 1
        head = head.redirected(to: target)
    }

    private static let maximumRedirects = 5
}
