// What a program wants of its connections otherwise than libcurl's defaults.

#if !canImport(Darwin)
    /// Settings of a `CurlTransport`'s connections. Where nothing is set, libcurl decides: the certificates that the system
    /// trusts, HTTP/2 where a server speaks it over TLS, and the proxy that the environment names (`https_proxy`,
    /// `http_proxy` in small letters, `all_proxy`, each but for the hosts in `no_proxy`).
    public struct CurlOptions: Sendable {
        /// The proxy: `http://host:3128`, `http://user:password@host:3128`, `socks5h://host:1080`; an empty text: none,
        /// whatever the environment says. Its password shows in no description and no error.
        public var proxy: String?
        /// A file of certificates in PEM that are trusted, in place of the system's.
        public var authorityFile: String?
        /// A file of certificates in PEM that are trusted beside the system's, or beside those of `authorityFile`.
        public var additionalAuthorityFile: String?
        /// The client's own certificate, a file in PEM.
        public var certificateFile: String?
        /// The key of the client's certificate, a file in PEM; nil: it is in the certificate's file.
        public var keyFile: String?
        /// What the key is encrypted with. It shows in no description and no error.
        public var keyPassword: String?
        /// What the server's public key must be: `sha256//…`, several separated by semicolons, or a file.
        public var pinnedPublicKey: String?
        /// Whether HTTP/2 is offered over TLS. True where not set.
        public var allowsHTTP2: Bool
        /// How many connections to one host there may be at once; further requests wait. nil (where not set): any number.
        public var maximumConnectionsPerHost: Int?
        /// How many connections are kept for the next requests while nothing is sent over them. 100 where not set.
        public var maximumIdleConnections: Int
        /// Further options of libcurl, by the number of their `CURLoption`; set after all others.
        public var others: [Option]

        /// One option of libcurl (`curl_easy_setopt`).
        public enum Option: Sendable, Hashable {
            /// An option whose argument is a `long`.
            case number(UInt32, Int)
            /// An option whose argument is a string, which libcurl copies.
            case text(UInt32, String)
        }

        public init(
            proxy: String? = nil, authorityFile: String? = nil, additionalAuthorityFile: String? = nil,
            certificateFile: String? = nil, keyFile: String? = nil, keyPassword: String? = nil,
            pinnedPublicKey: String? = nil, allowsHTTP2: Bool = true, maximumConnectionsPerHost: Int? = nil,
            maximumIdleConnections: Int = 100, others: [Option] = []
        ) {
            self.proxy = proxy
            self.authorityFile = authorityFile
            self.additionalAuthorityFile = additionalAuthorityFile
            self.certificateFile = certificateFile
            self.keyFile = keyFile
            self.keyPassword = keyPassword
            self.pinnedPublicKey = pinnedPublicKey
            self.allowsHTTP2 = allowsHTTP2
            self.maximumConnectionsPerHost = maximumConnectionsPerHost
            self.maximumIdleConnections = maximumIdleConnections
            self.others = others
        }
    }

    extension CurlOptions: CustomStringConvertible, CustomReflectable {
        /// Without the password, and without what a proxy's URL may hold of one.
        public var description: String { "CurlOptions" }
        public var customMirror: Mirror { Mirror(self, children: []) }
    }
#endif
