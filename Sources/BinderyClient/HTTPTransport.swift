// The seam between the engine and what carries bytes: one request in, the head of the response and its body's pieces out.

public import HTTPTypes

/// Carries one request and its response. It never follows a redirect: the engine decides about those.
public protocol HTTPTransport: Sendable {
    /// Whether it holds to `TransportLimits.connectTimeout`. False where not said: the client then counts that time into
    /// the wait for the response.
    var tellsConnecting: Bool { get }

    /// Whether it listens to `TransportLimits.cancellation`. False where not said: the client then sends each request in a
    /// task of its own, which can be cancelled.
    var heedsCancellation: Bool { get }

    /// Sends a request and returns as soon as the head of the response is there.
    ///
    /// The request ends, and its connection is given up, when the calling task is cancelled or the returned body and its
    /// iterators are gone.
    /// It ends soon when the task is cancelled: that is how the client ends what takes too long.
    /// - Throws: `TransportError`, or `CancellationError` where the task was cancelled. Iterating the body does too.
    func send(_ request: HTTPRequest, body: [UInt8]?, limits: TransportLimits) async throws -> TransportResponse

    /// Sends a request whose body comes in pieces, and returns as soon as the head of the response is there.
    ///
    /// A transport that does not say how has the pieces collected: the body is sent once it is whole, and may hold at most
    /// `TransportLimits.maximumBufferedBytes`.
    /// - Throws: as the other `send` does; the error of a piece that cannot be had.
    func send(
        _ request: HTTPRequest, upload: TransportUpload, limits: TransportLimits
    ) async throws -> TransportResponse
}

extension HTTPTransport {
    /// False: connecting counts into the wait for the response.
    public var tellsConnecting: Bool { false }
    /// False: each request is sent in a task of its own.
    public var heedsCancellation: Bool { false }
}

/// What a transport must hold to for one request.
public struct TransportLimits: Sendable {
    /// How long it may take until a connection stands; nil: as long as it takes. Only for a transport that tells
    /// connecting from what follows; all other time is the client's affair.
    public var connectTimeout: Duration?

    /// How many bytes a transport that cannot slow the server down may hold for a reader that lags behind.
    public var maximumBufferedBytes: Int

    /// Ends the wait for the head of the response from outside of the calling task, for a transport that says by
    /// `HTTPTransport.heedsCancellation` that it listens to it; nil otherwise.
    public var cancellation: TransportCancellation?

    /// 10 seconds to connect and 256 MiB for a slow reader where nothing is said.
    public init(
        connectTimeout: Duration? = .seconds(10), maximumBufferedBytes: Int = 256 << 20,
        cancellation: TransportCancellation? = nil
    ) {
        self.connectTimeout = connectTimeout
        self.maximumBufferedBytes = maximumBufferedBytes
        self.cancellation = cancellation
    }
}

/// The head of a response, and its body as it arrives.
public struct TransportResponse: Sendable {
    /// Status and headers.
    public var head: HTTPResponse
    /// The body's pieces, of which none need have come yet.
    public var body: TransportBody

    /// A response of which the head is there.
    public init(head: HTTPResponse, body: TransportBody) {
        self.head = head
        self.body = body
    }
}

/// What went wrong between this machine and the server.
public enum TransportError: Error, Sendable, Hashable {
    /// No connection came about: nobody listens, the name is unknown, the proxy refused, …
    case notConnected(reason: String)
    /// The server's certificate was not accepted: its authority is not trusted, it names another host, it is out of date.
    /// Nothing of the request was sent.
    case untrustedServer(reason: String)
    /// The connection broke before the response was complete.
    case interrupted(reason: String)
    /// A connection stood, and what came over it is no HTTP response.
    case malformedResponse(reason: String)
    /// No connection stood within `TransportLimits.connectTimeout`.
    case connectTimedOut
    /// The system's own patience ended.
    case timedOut
    /// The reader lagged further behind than the limits allow.
    case tooManyBufferedBytes
    /// The request cannot be sent at all.
    case invalidRequest(reason: String)
}
