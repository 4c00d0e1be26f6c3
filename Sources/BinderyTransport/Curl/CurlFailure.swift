// What libcurl says of a transfer that failed goes in; the transport's error comes out.

#if !canImport(Darwin)
    import BinderyClient
    import CBinderyCurl

    extension TransportError {
        /// - Parameters:
        ///   - code: libcurl's result.
        ///   - text: what libcurl says of it; empty: nothing.
        ///   - stood: whether a connection stood.
        init(_ code: CURLcode, _ text: String, stood: Bool) {
            let reason = text.isEmpty ? String(cString: curl_easy_strerror(code)) : text
            switch code {
            case CURLE_OPERATION_TIMEDOUT: self = .connectTimedOut
            case CURLE_COULDNT_RESOLVE_HOST, CURLE_COULDNT_RESOLVE_PROXY, CURLE_COULDNT_CONNECT,
                CURLE_SSL_CONNECT_ERROR, CURLE_SSL_CIPHER, CURLE_INTERFACE_FAILED, CURLE_USE_SSL_FAILED, CURLE_PROXY:
                self = .notConnected(reason: reason)
            case CURLE_PEER_FAILED_VERIFICATION, CURLE_SSL_ISSUER_ERROR, CURLE_SSL_PINNEDPUBKEYNOTMATCH,
                CURLE_SSL_INVALIDCERTSTATUS:
                self = .untrustedServer(reason: reason)
            // Files that the program named.
            case CURLE_SSL_CACERT_BADFILE, CURLE_SSL_CERTPROBLEM: self = .invalidRequest(reason: reason)
            case CURLE_URL_MALFORMAT, CURLE_UNKNOWN_OPTION, CURLE_BAD_FUNCTION_ARGUMENT, CURLE_SSL_ENGINE_NOTFOUND:
                self = .invalidRequest(reason: reason)
            // Unsupported is a scheme, or a response that begins as none of HTTP/1 does.
            case CURLE_UNSUPPORTED_PROTOCOL where stood, CURLE_WEIRD_SERVER_REPLY, CURLE_BAD_CONTENT_ENCODING:
                self = .malformedResponse(reason: reason)
            case CURLE_UNSUPPORTED_PROTOCOL: self = .invalidRequest(reason: reason)
            case CURLE_SEND_FAIL_REWIND: self = .interrupted(reason: "the request's body cannot be sent twice")
            default: self = stood ? .interrupted(reason: reason) : .notConnected(reason: reason)
            }
        }
    }
#endif
