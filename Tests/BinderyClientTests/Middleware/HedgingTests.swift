// A second request when the first one's response is late: when it is sent, which response wins, what becomes of the other.

import HTTPTypes
import Synchronization
import Testing

@testable import BinderyClient
@testable import BinderyRuntime

@Suite struct HedgingTests {
    /// The first request waits until it is cancelled; the others respond as told.
    private final class Slow: HTTPTransport {
        let state = Mutex<(sent: Int, cancelled: Int)>((0, 0))
        let status: Int

        init(status: Int = 200) { self.status = status }

        func send(_ request: HTTPRequest, body: [UInt8]?, limits: TransportLimits) async throws -> TransportResponse {
            let number = state.withLock { state in
                state.sent += 1
                return state.sent
            }
            if number == 1 {
                do { try await Task.sleep(for: .seconds(600)) } catch {
                    state.withLock { $0.cancelled += 1 }
                    throw error
                }
            }
            return TransportResponse(
                head: HTTPResponse(status: .init(code: status)), body: TransportBody(Array("[\(number)]".utf8)))
        }
    }

    private func client(_ transport: any HTTPTransport, _ delay: Duration = .milliseconds(5)) -> NotesClient {
        NotesClient(
            transport: transport, apiKey: "k",
            configuration: ClientConfiguration(retries: .none, middlewares: [HedgingMiddleware(after: delay)]))
    }

    @Test func theSecondRequestWinsAndTheFirstIsCancelled() async throws {
        let transport = Slow()
        let response = try await client(transport).response { try await $0.create() }
        #expect(response.body == [2])
        #expect(response.attempts == 1, "the engine sent one")
        #expect(transport.state.withLock { $0.cancelled } == 1)
    }

    @Test func whatIsInTimeIsSentOnce() async throws {
        let transport = ScriptedTransport("[0]")
        #expect(try await client(transport, .seconds(600)).create() == [0])
        #expect(transport.sent.count == 1)
        let failing = ScriptedTransport { _ in throw TransportError.notConnected(reason: "x") }
        _ = await failure { try await client(failing, .seconds(600)).create() }
        #expect(failing.sent.count == 1, "an error is no late response: retries are the engine's")
    }

    @Test func aBodyThatIsReadOnceIsSentOnce() async throws {
        let transport = Slow()
        let pieces = AsyncStream<[UInt8]> { continuation in
            continuation.yield([1])
            continuation.finish()
        }
        #expect(ClientRequest.Body.upload(TransportUpload([[1]])).isReplayable)
        let content = RequestContent.bytes(
            .stream(OncePieces(base: pieces)), contentType: "application/octet-stream")
        let client = client(transport)
        let call = Task { try await client.engine.perform(Self.upload, content: content) }
        while transport.state.withLock({ $0.sent }) < 1 { try await Task.sleep(for: .milliseconds(1)) }
        try await Task.sleep(for: .milliseconds(100))
        #expect(transport.state.withLock { $0.sent } == 1)
        call.cancel()
        _ = await call.result
    }

    private static let upload = OperationDescription(id: "up", method: "POST", path: "/up", security: ["key"])

    @Test func cancellingTheCallCancelsBoth() async throws {
        let transport = Slow()
        let client = client(transport, .seconds(600))
        let call = Task { try await client.create() }
        while transport.state.withLock({ $0.sent }) < 1 { try await Task.sleep(for: .milliseconds(1)) }
        call.cancel()
        #expect(await failure { try await call.value } is CancellationError)
        #expect(transport.state.withLock { $0.cancelled } == 1)
        #expect(transport.state.withLock { $0.sent } == 1)
    }

    /// A status that asks for patience does not win while the other is on its way.
    @Test func anOverloadedServerDoesNotWin() async throws {
        let count = Mutex(0)
        let first = Mutex(false)
        let racing = ClosureMiddleware { request, next in
            let number = count.withLock { count in
                count += 1
                return count
            }
            if number == 1 { while !first.withLock({ $0 }) { try await Task.sleep(for: .milliseconds(1)) } }
            defer { first.withLock { $0 = true } }
            return TransportResponse(
                head: HTTPResponse(status: .init(code: number == 1 ? 200 : 503)),
                body: TransportBody(Array("[\(number)]".utf8)))
        }
        let client = NotesClient(
            transport: ScriptedTransport(), apiKey: "k",
            configuration: ClientConfiguration(
                retries: .none, middlewares: [HedgingMiddleware(after: .milliseconds(5)), racing]))
        #expect(try await client.create() == [1])
        #expect(count.withLock { $0 } == 2)
    }
}

private struct OncePieces: AsyncSequence, Sendable {
    typealias Element = [UInt8]
    typealias Failure = any Error

    let base: AsyncStream<[UInt8]>

    func makeAsyncIterator() -> Iterator { Iterator(base: base.makeAsyncIterator()) }

    struct Iterator: AsyncIteratorProtocol {
        var base: AsyncStream<[UInt8]>.Iterator
        mutating func next() async throws -> [UInt8]? { await base.next() }
        mutating func next(isolation actor: isolated (any Actor)?) async throws(any Error) -> [UInt8]? {
            await base.next(isolation: actor)
        }
    }
}
