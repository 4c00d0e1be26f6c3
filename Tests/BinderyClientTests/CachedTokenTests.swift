// A token for all calls: got once, and once more when the server refuses it.

import HTTPTypes
import Synchronization
import Testing

@testable import BinderyClient
@testable import BinderyRuntime

@Suite struct CachedTokenTests {
    private final class Counter: Sendable {
        let count = Mutex(0)

        func next() -> Int {
            count.withLock { count in
                count += 1
                return count
            }
        }
    }

    @Test func manyRefusedCallsRenewItOnce() async throws {
        let fetched = Counter()
        let provider = CachedToken {
            let number = fetched.next()
            try await Task.sleep(for: .milliseconds(20))
            return " token-\(number)\n"
        }
        let transport = ScriptedTransport { sent in
            sent.request.headerFields[.authorization] == "Bearer token-2" ? (200, [:], "{}") : (401, [:], "{}")
        }
        let client = NotesClient(transport: transport, credentials: ["key": .token(provider)])
        try await withThrowingTaskGroup(of: Void.self) { group in
            for _ in 0..<20 { group.addTask { _ = try await client.create() } }
            try await group.waitForAll()
        }
        #expect(fetched.count.withLock { $0 } == 2)
        _ = try await client.create()
        #expect(fetched.count.withLock { $0 } == 2, "it is kept")
        #expect(
            try await provider.token(rejected: "token-1") == "token-2", "what was refused before is replaced already")
    }

    /// Whether or not the provider heeds cancellation.
    @Test func aTokenIsNotWaitedForBeyondTheCall() async throws {
        let provider = CachedToken {
            await withCheckedContinuation { (never: CheckedContinuation<Void, Never>) in
                Task.detached {
                    try? await Task.sleep(for: .seconds(30))
                    never.resume()
                }
            }
            return "late"
        }
        let transport = ScriptedTransport()
        let client = NotesClient(transport: transport, credentials: ["key": .token(provider)])
        let options = CallOptions(retries: RetryPolicy.none, timeouts: Timeouts(total: .milliseconds(50)))
        let error = await failure { try await client.create(options: options) }
        guard case .timedOut(_, after: .milliseconds(50), limit: .total)? = error as? ClientError else {
            Issue.record("\(String(describing: error))")
            return
        }
        let task = Task { try await client.create() }
        try await Task.sleep(for: .milliseconds(20))
        task.cancel()
        #expect(await failure { _ = try await task.value } is CancellationError)
        #expect(transport.sent.isEmpty)
    }

    @Test func aFailureIsForThoseWhoWaitAndNoLonger() async throws {
        struct Down: Error {}
        let asked = Counter()
        let provider = CachedToken {
            if asked.next() == 1 { throw Down() }
            return "token"
        }
        let client = NotesClient(transport: ScriptedTransport(), credentials: ["key": .token(provider)])
        #expect(await failure { try await client.create() } is Down)
        _ = try await client.create()
        #expect(asked.count.withLock { $0 } == 2)
    }
}
