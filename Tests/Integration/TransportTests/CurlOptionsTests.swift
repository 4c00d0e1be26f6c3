// Options of libcurl, as they show on the wire.

#if os(Linux)
    import BinderyRuntime
    import BinderyTransport
    import BinderyLoopbackServer
    import Testing

    @Suite struct CurlOptionsTests {
        private func client(_ options: CurlOptions, to url: String) -> DemoClient {
            DemoClient(
                transport: CurlTransport(options: options), apiKey: "k",
                configuration: ClientConfiguration(serverURL: url, retries: .none))
        }

        /// A proxy gets the request with the whole URL (RFC 9112, section 3.2.2).
        @Test func aProxyIsAsked() async throws {
            let proxy = try LoopbackServer { _ in .json("{\"n\":1}") }
            defer { proxy.stop() }
            let client = client(CurlOptions(proxy: proxy.url), to: "http://api.example.invalid/v1")
            #expect(try await client.create() == ["n": 1])
            #expect(proxy.requests.map(\.target) == ["http://api.example.invalid/v1/chat"])
        }

        @Test func aProxysPasswordIsNoPartOfAnyError() async throws {
            let options = CurlOptions(proxy: "http://me:top-secret@127.0.0.1:1", keyPassword: "top-secret")
            let error = await failure(of: client(options, to: "http://api.example.invalid").create)
            guard case ClientError.connectionFailed? = error else {
                Issue.record("\(String(describing: error))")
                return
            }
            var text = "\(options) " + String(reflecting: error)
            dump(options, to: &text)
            #expect(!text.contains("top-secret"))
        }

        /// Any option of libcurl, by its number.
        @Test func anyOptionCanBeSet() async throws {
            let server = try LoopbackServer { _ in .json("{}") }
            defer { server.stop() }
            let referer: UInt32 = 10_016  // CURLOPT_REFERER
            _ = try await client(CurlOptions(others: [.text(referer, "https://here.example")]), to: server.url).create()
            #expect(server.requests.first?.header("Referer") == "https://here.example")
            let error = await failure(of: client(CurlOptions(others: [.number(9_999, 1)]), to: server.url).create)
            guard case ClientError.invalidRequest? = error else {
                Issue.record("\(String(describing: error))")
                return
            }
        }
    }
#endif
