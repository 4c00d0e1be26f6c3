// Calls without end against a server that draws its faults: none hangs, none crashes, and nothing is left behind.
// `SOAK_SECONDS=300 swift test --filter SoakTests` goes on for five minutes; without it, for two seconds.

import BinderyClient
import BinderyLoopbackServer
import BinderyRuntime
import Foundation
import Synchronization
import Testing

extension MeasuredTests {
    @Suite struct SoakTests {
        private static let seconds = ProcessInfo.processInfo.environment["SOAK_SECONDS"].flatMap { Int($0) } ?? 2

        /// What the server does with a request: right one time in three.
        private static func draw(_ request: RecordedRequest) -> ScriptedResponse {
            let isStream = request.text.contains("true")
            let event = ScriptedResponse.Piece.text("data: {\"n\":1}\n\n")
            let right: ScriptedResponse =
                isStream
                ? .events(Array(repeating: event, count: .random(in: 1...40)) + [.text("data: [DONE]\n\n")])
                : .json("{\"n\":1}")
            var closing = right
            closing.closesSilently = true
            switch Int.random(in: 0..<20) {
            case 0:
                return .json(
                    "{\"error\":{\"message\":\"m\"}}", status: [400, 401, 429, 500, 503].randomElement() ?? 500)
            case 1: return .json("{\"error\":{\"message\":\"m\",\"code\":429}}")
            case 2: return ScriptedResponse(framing: .raw, pieces: [.text("HTTP/1.1 200 OK\r\nContent-Le")])
            case 3: return ScriptedResponse(framing: .raw, pieces: [.pause(milliseconds: 5), .cut])
            case 4: return ScriptedResponse(framing: .raw, pieces: [.text("garbage\r\n\r\n")])
            case 5: return .events([event, .pause(milliseconds: 5), .cut])
            case 6: return .events([event, .text("data: {\"n\":")])
            case 7: return .events([.text(String(repeating: ": ping\n\n", count: 10_000)), event])
            case 8: return .events([event, event])
            case 9: return .events([event, .text("event: error\ndata: {}\n\n")])
            case 10: return ScriptedResponse(framing: .raw, pieces: [.pause(milliseconds: 3_000)])
            case 11: return .events([event, .pause(milliseconds: 3_000), event])
            case 12: return closing
            case 13:
                return .raw("HTTP/1.1 103 Early Hints\r\n\r\nHTTP/1.1 200 OK\r\nContent-Length: 7\r\n\r\n{\"n\":1}")
            case 14: return .redirect(307, to: "/v1/chat")
            default: return right
            }
        }

        @Test(arguments: Transport.allCases)
        func nothingHangsAndNothingIsLeft(_ transport: Transport) async throws {
            let server = try LoopbackServer { Self.draw($0) }
            let limits = Timeouts(connect: .seconds(1), firstByte: .seconds(1), idle: .seconds(1), total: .seconds(4))
            // What a process has once for all its clients, such as an event loop group, stays after the first call of anyone: other
            // tests, which run beside this one, are not to be the first after the count.
            for each in Transport.allCases {
                _ = try? await DemoClient(each, to: server.url, timeouts: limits).create()
            }
            let before = (Self.count("fd"), Self.count("task"))
            let calls = Calls()
            do {
                let client = DemoClient(
                    transport, to: server.url, timeouts: limits,
                    retries: RetryPolicy(count: 1, firstDelay: .milliseconds(1)))
                let end = ContinuousClock.now + .seconds(Self.seconds)
                await withTaskGroup { group in
                    for number in 0..<8 {
                        group.addTask {
                            while ContinuousClock.now < end {
                                let start = ContinuousClock.now
                                let isRight = await Self.call(client, number)
                                let time = ContinuousClock.now - start
                                calls.count(isRight, time)
                            }
                        }
                    }
                }
            }
            server.stop()
            let result = calls.result
            print(
                "soak over \(transport): \(result.right) calls right, \(result.failed) failed, longest \(result.longest)"
            )
            #expect(result.right > 0 && result.failed > 0)
            #expect(result.longest < .seconds(8))
            for _ in 0..<200 where Self.count("fd") > before.0 + 4 || Self.count("task") > before.1 + 4 {
                try await Task.sleep(for: .milliseconds(50))
            }
            #expect(Self.count("fd") <= before.0 + 4)
            // The threads of an event loop group or of the concurrency runtime stay.
            #expect(Self.count("task") <= before.1 + 8)
        }

        private final class Calls: Sendable {
            private let state = Mutex((right: 0, failed: 0, longest: Duration.zero))

            var result: (right: Int, failed: Int, longest: Duration) { state.withLock { $0 } }

            func count(_ isRight: Bool, _ time: Duration) {
                state.withLock { state in
                    if isRight { state.right += 1 } else { state.failed += 1 }
                    state.longest = max(state.longest, time)
                }
            }
        }

        /// One call of one of four kinds.
        private static func call(_ client: DemoClient, _ number: Int) async -> Bool {
            do {
                switch number % 4 {
                case 0, 1: _ = try await client.create()
                case 2: for try await _ in try await client.stream() {}
                default:
                    // It leaves the loop, or is cancelled, before the end.
                    let task = Task { for try await _ in try await client.stream() where Bool.random() { break } }
                    if Bool.random() {
                        try await Task.sleep(for: .milliseconds(.random(in: 0...20)))
                        task.cancel()
                    }
                    try await task.value
                }
                return true
            } catch {
                return false
            }
        }

        private static func count(_ folder: String) -> Int {
            (try? FileManager.default.contentsOfDirectory(atPath: "/proc/self/" + folder).count) ?? 0
        }
    }
}
