// The transport that is right on the system at hand, and the initialisers that it adds to every client.

public import BinderyClient

#if canImport(Darwin)
    /// URLSession on Apple's systems, libcurl elsewhere.
    public typealias DefaultTransport = URLSessionTransport
#else
    /// URLSession on Apple's systems, libcurl elsewhere.
    public typealias DefaultTransport = CurlTransport
#endif

extension APIClient {
    /// A client over the system's own transport: URLSession on Apple's systems, libcurl elsewhere.
    /// - Parameters:
    ///   - apiKey: the key; nil: that of the environment variable which the description names. A missing key is an error
    ///     of the first call. An empty string sends no key at all, for servers that ask for none.
    ///   - configuration: server, timeouts, retries, headers, logger.
    public init(apiKey: String? = nil, configuration: ClientConfiguration = .init()) {
        self.init(transport: DefaultTransport(), apiKey: apiKey, configuration: configuration)
    }

    /// A client over the system's own transport, with credentials for several security schemes, or tokens that are renewed.
    public init(credentials: Credentials, configuration: ClientConfiguration = .init()) {
        self.init(transport: DefaultTransport(), credentials: credentials, configuration: configuration)
    }
}
