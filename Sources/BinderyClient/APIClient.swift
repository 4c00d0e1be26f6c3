// What all generated clients have in common. Transports extend this protocol with an initialiser of their own, so that
// generated code names no transport.

/// A generated client.
///
/// `import BinderyTransport` or `import BinderyAsyncHTTPClient` adds `init(apiKey:configuration:)` to every client.
public protocol APIClient: Sendable {
    /// A member for each security scheme, where there are several.
    associatedtype Credentials: ClientCredentials = CredentialSet

    /// What the description says of the API as a whole.
    static var api: APIDescription { get }

    /// What sends the requests.
    var engine: ClientEngine { get }

    /// A client over any transport.
    /// - Parameters:
    ///   - transport: what carries requests and responses.
    ///   - apiKey: the key; nil: that of the environment variable which the description names. A missing key is an error
    ///     of the first call. An empty string sends no key at all, for servers that ask for none.
    ///   - configuration: server, timeouts, retries, headers, logger.
    init(transport: any HTTPTransport, apiKey: String?, configuration: ClientConfiguration)
}

extension APIClient {
    /// A client over any transport, with credentials for several security schemes, or tokens that are renewed.
    public init(
        transport: any HTTPTransport, credentials: Credentials, configuration: ClientConfiguration = .init()
    ) {
        var configuration = configuration
        configuration.credentials = credentials.credentials
        self.init(transport: transport, apiKey: nil, configuration: configuration)
    }
}
