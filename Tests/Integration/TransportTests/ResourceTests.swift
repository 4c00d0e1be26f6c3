// What a transport holds on to: memory behind a slow reader, descriptors and threads after its end. Linux tells both.

import BinderyClient
import BinderyLoopbackServer
import BinderyRuntime
import Foundation
import Testing

#if os(Linux)
    extension MeasuredTests {
        @Suite struct ResourceTests {
            private static var residentBytes: Int {
                let words =
                    (try? String(contentsOfFile: "/proc/self/statm", encoding: .utf8))?.split(separator: " ") ?? []
                return words.count > 1 ? (Int(words[1]) ?? 0) * 4096 : 0
            }

            private static func count(_ folder: String) -> Int {
                (try? FileManager.default.contentsOfDirectory(atPath: "/proc/self/" + folder).count) ?? 0
            }

            /// An event stream without end, of comments and events, as fast as it is taken.
            private static func endless(_ text: String) throws -> LoopbackServer {
                let piece = [UInt8](String(repeating: text, count: 64 << 10 / text.utf8.count + 1).utf8)
                return try LoopbackServer { _ in
                    ScriptedResponse(
                        headers: [("Content-Type", "text/event-stream")],
                        pieces: [.text("data: 1\n\n")] + Array(repeating: .bytes(piece), count: 20_000))
                }
            }

            /// The server offers more than a gigabyte; a reader that takes little of it holds little of it.
            @Test(arguments: Transport.allCases)
            func aSlowReaderHoldsLittle(_ transport: Transport) async throws {
                let server = try Self.endless("data: 1\n\n")
                defer { server.stop() }
                let stream = try await DemoClient(transport, to: server.url).stream()
                var chunks = stream.makeAsyncIterator()
                _ = try await chunks.next()
                let before = Self.residentBytes
                var most = 0
                for _ in 0..<100 {
                    _ = try await chunks.next()
                    try await Task.sleep(for: .milliseconds(10))
                    most = max(most, Self.residentBytes - before)
                }
                #expect(most < 64 << 20, "\(most >> 20) MiB more")
            }

            /// Comments are no events, so nothing is given out; they are read past as they come.
            @Test(arguments: Transport.allCases)
            func commentsWithoutEndTakeNoMemory(_ transport: Transport) async throws {
                let server = try Self.endless(": ping\n\n")
                defer { server.stop() }
                let stream = try await DemoClient(transport, to: server.url).stream()
                let before = Self.residentBytes
                let reading = Task { for try await _ in stream {} }
                var most = 0
                for _ in 0..<20 {
                    try await Task.sleep(for: .milliseconds(50))
                    most = max(most, Self.residentBytes - before)
                }
                reading.cancel()
                _ = await reading.result
                #expect(most < 64 << 20, "\(most >> 20) MiB more")
            }

            /// A full-speed reader may read more than the largest response that is read into memory.
            @Test(arguments: Transport.allCases)
            func aStreamMayBeLargerThanAnyResponse(_ transport: Transport) async throws {
                let piece = [UInt8](String(repeating: ": \(String(repeating: "x", count: 1_000))\n", count: 256).utf8)
                let server = try LoopbackServer { _ in
                    ScriptedResponse(
                        headers: [("Content-Type", "text/event-stream")],
                        pieces: [.text("data: 1\n\n")] + Array(repeating: .bytes(piece), count: 400)
                            + [.text("data: 2\n\ndata: [DONE]\n\n")])
                }
                defer { server.stop() }
                var configuration = ClientConfiguration(serverURL: server.url + "/v1", maximumResponseBytes: 16 << 20)
                configuration.maximumEventBytes = 1 << 20
                let client = DemoClient(transport: transport.make(), apiKey: "k", configuration: configuration)
                let (chunks, error) = await (try await client.stream()).collected()
                #expect(chunks == [1, 2] && error == nil, "\(String(describing: error))")
            }

            @Test(arguments: Transport.allCases)
            func nothingIsLeftOfATransport(_ transport: Transport) async throws {
                let server = try LoopbackServer { request in
                    request.text.contains("true")
                        ? .events([.text("data: 1\n\n"), .text("data: 2\n\ndata: [DONE]\n\n")]) : .json("{}")
                }
                defer { server.stop() }
                func use(_ transport: Transport) async throws {
                    let client = DemoClient(transport, to: server.url)
                    _ = try await client.create()
                    _ = await (try await client.stream()).collected()
                    for try await _ in try await client.stream() { break }
                    _ = try await client.stream()
                    let call = Task { try await client.stream() }
                    call.cancel()
                    _ = await call.result
                }
                try await use(transport)
                try await Task.sleep(for: .milliseconds(300))
                let (descriptors, threads) = (Self.count("fd"), Self.count("task"))
                for _ in 0..<20 { try await use(transport) }
                for _ in 0..<100 where Self.count("fd") > descriptors || Self.count("task") > threads + 2 {
                    try await Task.sleep(for: .milliseconds(50))
                }
                #expect(Self.count("fd") <= descriptors + 2)
                #expect(Self.count("task") <= threads + 4)
            }
        }
    }
#endif
