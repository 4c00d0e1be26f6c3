// How a client behaves, where the caller wants it otherwise than the description.

public import HTTPTypes
public import Logging

/// Server, headers, limits and logger of a client.
public struct ClientConfiguration: Sendable {
    /// The base URL, with or without a slash at its end (`http://127.0.0.1:8080/v1`); nil: the description's first one.
    /// An operation that is served elsewhere goes to this server too; where only the path of its server differs from
    /// the first one's, and this URL's does not, with that path.
    /// The key is sent to this server too.
    public var serverURL: String?

    /// Credentials by the names of the security schemes; they come before the key given to the initialiser.
    public var credentials: CredentialSet

    /// Headers of every request. They win over those that the client sets by itself.
    public var headers: HTTPFields

    /// How long the server may send nothing at all, before its answer and within it. 600 seconds where not set.
    public var timeout: Duration

    /// Receives a line per request at level debug: method, path, status, time, request id. Nothing else is logged.
    public var logger: Logger?

    /// The largest answer that is read into memory, in bytes: 256 MiB where not set. A stream may be larger; of it this
    /// bounds what a slow reader leaves unread, where the transport cannot slow the server down.
    public var maximumResponseBytes: Int

    /// The largest single event of a stream, in bytes: 32 MiB where not set.
    public var maximumEventBytes: Int

    /// What happens to an answer, or an event of a stream, of which a part does not fit its type. Tolerant where not set.
    public var tolerance: JSONCoding.Tolerance

    /// Receives each part of an answer that was given up since it did not fit its type.
    public var onDecodingIssue: (@Sendable (DecodingIssue) -> Void)?

    /// Whether requests are checked against the bounds that the description states, before anything is sent; a call
    /// whose request breaks one throws `ValidationError`. True where not set.
    public var validatesRequests: Bool

    public init(
        serverURL: String? = nil, credentials: CredentialSet = CredentialSet(), headers: HTTPFields = [:],
        timeout: Duration = .seconds(600), logger: Logger? = nil,
        maximumResponseBytes: Int = 256 << 20, maximumEventBytes: Int = 32 << 20,
        tolerance: JSONCoding.Tolerance = .tolerant, onDecodingIssue: (@Sendable (DecodingIssue) -> Void)? = nil,
        validatesRequests: Bool = true
    ) {
        self.serverURL = serverURL
        self.credentials = credentials
        self.headers = headers
        self.timeout = timeout
        self.logger = logger
        self.maximumResponseBytes = maximumResponseBytes
        self.maximumEventBytes = maximumEventBytes
        self.tolerance = tolerance
        self.onDecodingIssue = onDecodingIssue
        self.validatesRequests = validatesRequests
    }
}
