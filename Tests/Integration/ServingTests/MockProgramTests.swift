// The program bindery-mock as a user starts it: a generated client calls it over a socket, faults included.

#if Hummingbird
    import BinderyClient
    import BinderyLoopbackServer
    import BinderyTestSupport
    import BinderyTransport
    import Foundation
    import OpenAIChat
    import Testing

    @Suite(.serialized) struct MockProgramTests {
        private static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().deletingLastPathComponent().path

        /// Starts it, hands over the URL that it tells, and ends it.
        /// - Returns: what it told of the requests.
        private func serving(
            _ arguments: [String], _ body: (_ url: String) async throws -> Void
        ) async throws -> [String] {
            let told = FileManager.default.temporaryDirectory.appending(path: "bindery-mock-\(UUID().uuidString)")
            try Data().write(to: told)
            defer { try? FileManager.default.removeItem(at: told) }
            let process = Process()
            process.executableURL = try BuiltProducts.program("bindery-mock")
            process.arguments = ["--spec", "\(Self.root)/spec/openai.yaml", "--port", "0"] + arguments
            process.standardError = try FileHandle(forWritingTo: told)
            process.standardOutput = FileHandle.nullDevice
            try process.run()
            defer { process.terminate() }
            func lines() -> [String] {
                ((try? String(contentsOf: told, encoding: .utf8)) ?? "").split(separator: "\n").map(String.init)
            }
            #expect(await Serving.eventually { lines().contains { $0.contains(": http://127.0.0.1:") } })
            let line = try #require(lines().first { $0.contains(": http://127.0.0.1:") })
            try await body("http://" + (line.split(separator: "http://").last ?? ""))
            process.terminate()
            #expect(await Serving.eventually { !process.isRunning })
            #expect(process.terminationStatus == 0)
            return Array(lines().dropFirst())
        }

        private func client(_ url: String) -> OpenAIClient {
            var configuration = ClientConfiguration()
            configuration.serverURL = url
            return OpenAIClient(transport: DefaultTransport(), apiKey: "secret", configuration: configuration)
        }

        private let request = CreateChatCompletionRequest(model: "a", messages: [.user("Hello")])

        @Test func aGeneratedClientIsServed() async throws {
            let told = try await serving([]) { url in
                let client = client(url)
                #expect(try await client.chat.completions.create(request).choices.count == 1)
                let whole = try await client.chat.completions.stream(request).completion()
                #expect(whole.choices.count == 1)
            }
            #expect(told == ["POST /v1/chat/completions 200", "POST /v1/chat/completions 200"])
        }

        /// Told to end, it lets a stream that takes too long go.
        @Test func itEndsWithinAStream() async throws {
            var began = ContinuousClock.now
            // The client holds its stream open until the server has gone.
            var held: Any?
            _ = try await serving(["--fault", "pause=60s"]) { url in
                let stream = try await client(url).chat.completions.stream(request)
                var chunks = stream.makeAsyncIterator()
                #expect(try await chunks.next() != nil)
                began = .now
                held = chunks
            }
            #expect(held != nil)
            #expect(ContinuousClock.now - began < .seconds(8))
        }

        @Test func faultsArePlayedOverTheSocket() async throws {
            let told = try await serving(["--fault", "status=503,retry-after=0,first=1"]) { url in
                _ = try await client(url).chat.completions.create(request)
            }
            #expect(told == ["POST /v1/chat/completions 503", "POST /v1/chat/completions 200"])
            _ = try await serving(["--fault", "cut@2", "--quiet"]) { url in
                var count = 0
                let stream = try await client(url).chat.completions.stream(request)
                await #expect(throws: (any Error).self) { for try await _ in stream { count += 1 } }
                #expect(count == 2)
            }
        }
    }
#endif
