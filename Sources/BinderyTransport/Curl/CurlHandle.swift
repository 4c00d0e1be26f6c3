// One of libcurl's easy handles: what a request wants of it, and the functions that it calls while it is driven.
// Unsafe because: libcurl takes and gives raw pointers. The handle, its list of headers and its buffer for errors are freed by
// `free` and `reset` and at no other time; the pointers that its callbacks get are used within the callback. The context of
// the callbacks is the transfer, which this object holds as long as the handle is in use. All of it happens on the driving
// thread.

#if !canImport(Darwin)
    import BinderyClient
    import CBinderyCurl
    import HTTPTypes

    final class CurlHandle {
        let easy: UnsafeMutableRawPointer
        private(set) var transfer: Transfer?
        private var headers: UnsafeMutablePointer<curl_slist>?
        private let errorText = UnsafeMutablePointer<CChar>.allocate(capacity: Int(CURL_ERROR_SIZE))
        /// Called when there is something to send again.
        private let wake: @Sendable (Transfer) -> Void
        /// Called when the transfer has heard something for the first time since `flush`.
        private let heard: (CurlHandle) -> Void
        private var hasHeard = false
        private var isSendingPaused = false

        /// nil: there is no memory.
        init?(wake: @escaping @Sendable (Transfer) -> Void, heard: @escaping (CurlHandle) -> Void) {
            guard let easy = curl_easy_init() else {
                errorText.deallocate()
                return nil
            }
            self.easy = easy
            self.wake = wake
            self.heard = heard
        }

        func free() {
            reset()
            curl_easy_cleanup(easy)
            errorText.deallocate()
        }

        /// Makes it ready for another request. Its connection, DNS results and sessions of TLS belong to the multi handle.
        func reset() {
            curl_easy_reset(easy)
            curl_slist_free_all(headers)
            headers = nil
            transfer = nil
            hasHeard = false
            isSendingPaused = false
        }

        /// Sets all that a request needs.
        /// - Returns: why it cannot be sent; nil where it can.
        func prepare(_ transfer: Transfer, _ options: CurlOptions, _ authorities: AuthorityFile) -> String? {
            self.transfer = transfer
            let request = transfer.request
            errorText[0] = 0
            bindery_curl_set_pointer(easy, CURLOPT_ERRORBUFFER, errorText)
            let url = "\(request.scheme ?? "https")://\(request.authority ?? "")\(request.path ?? "/")"
            guard set(CURLOPT_URL, url) == CURLE_OK else {
                return "libcurl does not take its URL"
            }
            set(CURLOPT_PATH_AS_IS, 1)
            set(CURLOPT_NOSIGNAL, 1)
            set(CURLOPT_SUPPRESS_CONNECT_HEADERS, 1)
            bindery_curl_only_http(easy)
            set(CURLOPT_HTTP_VERSION, options.allowsHTTP2 ? bindery_curl_http_2_over_tls : bindery_curl_http_1_1)
            // Without a limit of its own libcurl would take five minutes.
            let time = transfer.connectTimeout.map { min(max($0 / .milliseconds(1), 1), 2e9) } ?? 2e9
            set(CURLOPT_CONNECTTIMEOUT_MS, Int(time))
            if !request.headerFields.contains(.acceptEncoding) { set(CURLOPT_ACCEPT_ENCODING, "") }
            setCallbacks(transfer)
            setBody(transfer)
            setHeaders(request)
            return apply(options, authorities)
        }

        private func set(_ option: CURLoption, _ number: Int) { bindery_curl_set_number(easy, option, number) }

        /// libcurl copies the text. `withCString` gives the bytes where they are; a string as an argument is copied first.
        @discardableResult
        private func set(_ option: CURLoption, _ text: String) -> CURLcode {
            text.withCString { bindery_curl_set_text(easy, option, $0) }
        }

        private func setHeaders(_ request: HTTPRequest) {
            for field in request.headerFields {
                // An empty value is written with a semicolon, else libcurl leaves the field out.
                let value = field.value
                addHeader(field.name.canonicalName + (value.isEmpty ? ";" : ": " + value))
            }
            // What libcurl would add by itself, and nobody asked for.
            for name in [HTTPField.Name.accept, .contentType, .userAgent, .expect]
            where !request.headerFields.contains(name) {
                addHeader(name.canonicalName + ":")
            }
            bindery_curl_set_list(easy, CURLOPT_HTTPHEADER, headers)
        }

        private func addHeader(_ line: String) { headers = line.withCString { curl_slist_append(headers, $0) } }

        private func setBody(_ transfer: Transfer) {
            let method = transfer.request.method
            switch transfer.body.content {
            case .nothing:
                if method == .head { set(CURLOPT_NOBODY, 1) }
                if method == .post || method == .put || method == .patch {
                    bindery_curl_set_size(easy, CURLOPT_POSTFIELDSIZE_LARGE, 0)
                    set(CURLOPT_COPYPOSTFIELDS, "")
                }
            case .bytes(let bytes):
                bindery_curl_set_size(easy, CURLOPT_POSTFIELDSIZE_LARGE, curl_off_t(bytes.count))
                // Copied, and sent again from there where a connection was lost before the response.
                bytes.withUnsafeBytes { _ = bindery_curl_set_pointer(easy, CURLOPT_COPYPOSTFIELDS, $0.baseAddress) }
            case .upload(let upload):
                set(CURLOPT_UPLOAD, 1)
                bindery_curl_set_size(easy, CURLOPT_INFILESIZE_LARGE, curl_off_t(upload.length ?? -1))
            }
            if method != .get && method != .head { set(CURLOPT_CUSTOMREQUEST, method.rawValue) }
            if method == .get, case .bytes = transfer.body.content { set(CURLOPT_CUSTOMREQUEST, "GET") }
        }

        private func apply(_ options: CurlOptions, _ authorities: AuthorityFile) -> String? {
            if let fault = authorities.fault { return fault }
            if let proxy = options.proxy { set(CURLOPT_PROXY, proxy) }
            if let file = authorities.path {
                for option in [CURLOPT_CAINFO, CURLOPT_PROXY_CAINFO] { set(option, file) }
                // The system's folder of certificates counts beside the file, if it stays set.
                for option in [CURLOPT_CAPATH, CURLOPT_PROXY_CAPATH] where !authorities.allowsFolder {
                    bindery_curl_set_text(easy, option, nil)
                }
            }
            let files = [
                (CURLOPT_SSLCERT, options.certificateFile),
                (CURLOPT_SSLKEY, options.keyFile), (CURLOPT_KEYPASSWD, options.keyPassword),
                (CURLOPT_PINNEDPUBLICKEY, options.pinnedPublicKey),
            ]
            for (option, text) in files { if let text { set(option, text) } }
            for other in options.others {
                let result =
                    switch other {
                    case .number(let option, let value):
                        bindery_curl_set_number(easy, CURLoption(rawValue: option), value)
                    case .text(let option, let value): bindery_curl_set_text(easy, CURLoption(rawValue: option), value)
                    }
                if result != CURLE_OK { return "libcurl does not take one of CurlOptions.others" }
            }
            return nil
        }

        // MARK: While it is driven

        private func setCallbacks(_ transfer: Transfer) {
            let context = Unmanaged.passUnretained(self).toOpaque()
            bindery_curl_set_pointer(easy, CURLOPT_HEADERDATA, context)
            bindery_curl_set_transfer(easy, CURLOPT_HEADERFUNCTION) { bytes, size, count, context in
                let handle = CurlHandle.at(context)
                handle?.transfer?.received(line: CurlHandle.bytes(bytes, size * count))
                handle?.hear()
                return size * count
            }
            bindery_curl_set_pointer(easy, CURLOPT_WRITEDATA, context)
            bindery_curl_set_transfer(easy, CURLOPT_WRITEFUNCTION) { bytes, size, count, context in
                let handle = CurlHandle.at(context)
                handle?.hear()
                return switch handle?.transfer?.received(body: { CurlHandle.bytes(bytes, size * count) }) {
                case .taken: size * count
                // What is not wanted any more is cancelled by the next command.
                case .paused, .unwanted: bindery_curl_write_pause
                case nil: 0
                }
            }
            guard case .upload = transfer.body.content else { return }
            bindery_curl_set_pointer(easy, CURLOPT_READDATA, context)
            bindery_curl_set_transfer(easy, CURLOPT_READFUNCTION) { bytes, size, count, context in
                CurlHandle.at(context)?.supply(bytes, size * count) ?? bindery_curl_read_abort
            }
            bindery_curl_set_pointer(easy, CURLOPT_SEEKDATA, context)
            bindery_curl_set_seek(easy) { context, offset, origin in
                let isRewound = offset == 0 && origin == 0 && CurlHandle.at(context)?.transfer?.body.rewind() == true
                return isRewound ? CURL_SEEKFUNC_OK : CURL_SEEKFUNC_FAIL
            }
        }

        private func hear() {
            if hasHeard { return }
            hasHeard = true
            heard(self)
        }

        /// Hands what was heard to whoever waits for it.
        func flush() {
            hasHeard = false
            transfer?.flush()
        }

        private static func at(_ context: UnsafeMutableRawPointer?) -> CurlHandle? {
            context.map { Unmanaged<CurlHandle>.fromOpaque($0).takeUnretainedValue() }
        }

        private static func bytes(_ start: UnsafeMutablePointer<CChar>?, _ count: Int) -> [UInt8] {
            [UInt8](UnsafeRawBufferPointer(start: start, count: count))
        }

        private func supply(_ target: UnsafeMutablePointer<CChar>?, _ count: Int) -> Int {
            guard let transfer, let target else { return bindery_curl_read_abort }
            switch transfer.body.supply(count, wake: { [wake, weak transfer] in transfer.map(wake) }) {
            case .bytes(let bytes):
                UnsafeMutableRawBufferPointer(start: target, count: count).copyBytes(from: bytes)
                return bytes.count
            case .later:
                isSendingPaused = true
                return bindery_curl_read_pause
            case .end: return 0
            case .failed:
                abandon()
                return bindery_curl_read_abort
            }
        }

        /// Before the request is given up: its connection ends with it, if no other request uses that. libcurl tells a server
        /// of HTTP/2 that a stream was reset, but may keep that word until something else is sent, and the stream goes on.
        func abandon() { set(CURLOPT_FORBID_REUSE, 1) }

        /// Has libcurl send what it keeps for this handle's connection: it does when pausing changes.
        func nudge() {
            curl_easy_pause(easy, transfer?.isPaused == true ? CURLPAUSE_CONT : CURLPAUSE_RECV)
            resume()
        }

        /// Goes on with what was paused, but for a body for whose reader there is no room yet.
        func resume() {
            isSendingPaused = false
            curl_easy_pause(easy, transfer?.isPaused == true ? CURLPAUSE_RECV : CURLPAUSE_CONT)
        }

        /// Tells the transfer how it ended.
        func end(_ result: CURLcode) {
            guard let transfer else { return }
            if result == CURLE_OK { return transfer.ended(nil) }
            if let error = transfer.body.error { return transfer.ended(error) }
            let stood = bindery_curl_was_connected(easy) != 0
            transfer.ended(TransportError(result, String(cString: errorText), stood: stood))
        }
    }
#endif
