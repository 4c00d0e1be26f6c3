// What a program wants of the connections of the async-http-client transport otherwise than its defaults.

#if AsyncHTTPClient
    import AsyncHTTPClient
    import BinderyClient

    #if canImport(FoundationEssentials)
        import FoundationEssentials
    #else
        import Foundation
    #endif

    /// Settings of an `AsyncHTTPClientTransport`'s connections. Where nothing is set, the certificates that the system trusts
    /// count, HTTP/2 is spoken where a server offers it over TLS, and no proxy is asked, whatever the environment says.
    public struct AsyncHTTPClientOptions: Sendable {
        /// The proxy: `http://host:3128`, `http://user:password@host:3128`, `socks5://host:1080`. Its password shows in no
        /// description and no error.
        public var proxy: String?
        /// A file of certificates in PEM that are trusted, in place of the system's.
        public var authorityFile: String?
        /// A file of certificates in PEM that are trusted beside the system's, or beside those of `authorityFile`.
        public var additionalAuthorityFile: String?
        /// Whether HTTP/2 is offered over TLS. True where not set.
        public var allowsHTTP2: Bool

        public init(
            proxy: String? = nil, authorityFile: String? = nil, additionalAuthorityFile: String? = nil,
            allowsHTTP2: Bool = true
        ) {
            self.proxy = proxy
            self.authorityFile = authorityFile
            self.additionalAuthorityFile = additionalAuthorityFile
            self.allowsHTTP2 = allowsHTTP2
        }
    }

    extension AsyncHTTPClientOptions: CustomStringConvertible, CustomReflectable {
        /// Without what a proxy's URL may hold of a password.
        public var description: String { "AsyncHTTPClientOptions" }
        public var customMirror: Mirror { Mirror(self, children: []) }
    }

    extension HTTPClient.Configuration {
        /// - Throws: `TransportError.invalidRequest` where a proxy's URL or a file cannot be used.
        mutating func apply(_ options: AsyncHTTPClientOptions) throws {
            if !options.allowsHTTP2 { httpVersion = .http1Only }
            if options.authorityFile != nil || options.additionalAuthorityFile != nil {
                for file in [options.authorityFile, options.additionalAuthorityFile].compactMap({ $0 })
                where !FileManager.default.isReadableFile(atPath: file) {
                    throw TransportError.invalidRequest(reason: "the file of certificates \(file) cannot be read")
                }
                tlsConfiguration = .makeClientConfiguration()
                if let file = options.authorityFile { tlsConfiguration?.trustRoots = .file(file) }
                if let file = options.additionalAuthorityFile {
                    tlsConfiguration?.additionalTrustRoots = [.file(file)]
                }
            }
            if let text = options.proxy { proxy = try Self.proxy(text) }
        }

        private static func proxy(_ text: String) throws -> Proxy {
            // The text is in no error: it may hold a password.
            guard let url = URL(string: text), let host = url.host, let scheme = url.scheme?.lowercased(),
                ["http", "socks5", "socks5h"].contains(scheme)
            else {
                throw TransportError.invalidRequest(reason: "the proxy is no URL like http://host:3128")
            }
            if scheme != "http" { return .socksServer(host: host, port: url.port ?? 1080) }
            let port = url.port ?? 3128
            guard let user = url.user(percentEncoded: false) else { return .server(host: host, port: port) }
            let password = url.password(percentEncoded: false) ?? ""
            return .server(host: host, port: port, authorization: .basic(username: user, password: password))
        }
    }
#endif
