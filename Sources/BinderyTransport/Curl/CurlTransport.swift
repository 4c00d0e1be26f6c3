// A transport over the system's libcurl: the one that is right where Foundation's URLSession is not, on Linux.

#if !canImport(Darwin)
    public import BinderyClient
    public import HTTPTypes

    /// Carries requests over libcurl. Copies share one driving thread, and with it their connections; both end when the last
    /// copy is gone and its responses have been read.
    ///
    /// A server is slowed down to the pace of the reader: at most 256 KiB of a response wait for it. HTTP/2 is spoken with
    /// servers that offer it over TLS; what the system trusts is trusted. Bodies that come compressed are handed over
    /// decoded. No redirect is followed, no cookie is kept, and nothing is read from `.netrc`. The environment's proxy
    /// variables count as libcurl has them (`http_proxy` in small letters only, `https_proxy`, `all_proxy`, `no_proxy`), unless
    /// `CurlOptions.proxy` says otherwise.
    public struct CurlTransport: HTTPTransport {
        private let owner: CurlOwner

        public var tellsConnecting: Bool { true }
        public var heedsCancellation: Bool { true }

        /// - Parameter options: a proxy, certificates, limits, any option of libcurl.
        public init(options: CurlOptions = CurlOptions()) {
            owner = CurlOwner(options)
        }

        public func send(
            _ request: HTTPRequest, body: [UInt8]?, limits: TransportLimits
        ) async throws -> TransportResponse {
            let transfer = transfer(request, body.map(RequestBody.Content.bytes) ?? .nothing, limits)
            let body = TransportBody(CurlBody(transfer, owner: owner))
            return TransportResponse(head: try await transfer.start(), body: body)
        }

        /// Sends the pieces as they come, no faster than the server takes them. Where a connection is lost before the
        /// response, pieces that can be read again are sent again over another one.
        public func send(
            _ request: HTTPRequest, upload: TransportUpload, limits: TransportLimits
        ) async throws -> TransportResponse {
            let transfer = transfer(request, .upload(upload), limits)
            let body = TransportBody(CurlBody(transfer, owner: owner))
            return TransportResponse(head: try await transfer.start(), body: body)
        }

        private func transfer(
            _ request: HTTPRequest, _ content: RequestBody.Content, _ limits: TransportLimits
        ) -> Transfer {
            let driver = owner.driver
            let transfer = Transfer(request, body: RequestBody(content), connectTimeout: limits.connectTimeout) {
                driver.take($1, for: $0)
            }
            limits.cancellation?.onCancel { transfer.cancel() }
            return transfer
        }
    }
#endif
