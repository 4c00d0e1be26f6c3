// The wait before each retry, and the failures after which there is one.

import HTTPTypes
import Testing

@testable import BinderyClient
@testable import BinderyRuntime

@Suite struct RetryPolicyTests {
    private func error(_ status: Int, _ headers: HTTPFields = [:], body: String = "") -> APIError {
        APIError(status: status, headers: headers, bytes: Array(body.utf8))
    }

    private func delay(
        _ policy: RetryPolicy = RetryPolicy(jitter: .none), after error: any Error, retries: Int = 0,
        elapsed: Duration = .zero, random: Double = 0
    ) -> Duration? {
        policy.delay(after: error, retries: retries, elapsed: elapsed, random: random)
    }

    @Test func waitsGrowUpToTheLongest() {
        let policy = RetryPolicy(count: 9, jitter: .none)
        let waits = (0..<6).map { policy.wait(before: $0, random: 0.9) }
        #expect(waits == [.seconds(0.5), .seconds(1), .seconds(2), .seconds(4), .seconds(8), .seconds(8)])
        #expect(policy.wait(before: .max - 1, random: 0) == .seconds(8))
        let still = RetryPolicy(count: .max, factor: 1, jitter: .none)
        #expect(still.wait(before: .max - 1, random: 0) == .seconds(0.5))
    }

    @Test func chanceChangesAWait() {
        func wait(_ jitter: RetryPolicy.Jitter, _ random: Double) -> Duration {
            RetryPolicy(firstDelay: .seconds(4), jitter: jitter).wait(before: 0, random: random)
        }
        #expect(wait(.none, 0.7) == .seconds(4))
        #expect(wait(.shorter(upTo: 0.25), 0) == .seconds(4))
        #expect(wait(.shorter(upTo: 0.25), 1) == .seconds(3))
        #expect(wait(.scaled(0.5...1.5), 0) == .seconds(2))
        #expect(wait(.scaled(0.5...1.5), 0.5) == .seconds(4))
        #expect(wait(.longer(upTo: .seconds(1)), 0.5) == .seconds(4.5))
        #expect(RetryPolicy().jitter == .shorter(upTo: 0.25))
    }

    @Test func statusesDecide() {
        let retried = [408, 409, 429, 500, 503, 599]
        #expect(retried.allSatisfy { delay(after: error($0)) == .seconds(0.5) })
        #expect([200, 400, 401, 404, 422, 600].allSatisfy { delay(after: error($0)) == nil })
        let policy = RetryPolicy(jitter: .none, statuses: [418])
        #expect(delay(policy, after: error(418)) != nil)
        #expect(delay(policy, after: error(500)) == nil)
        let inStream = error(200, body: #"{"error":{"code":502,"message":"bad gateway"}}"#)
        #expect(delay(after: inStream) != nil, "an error within a response of status 200 counts by its code")
        #expect(delay(after: error(200, body: #"{"error":{"code":"full"}}"#)) == nil)
    }

    @Test func theServersWordWins() {
        #expect(delay(after: error(400, [.shouldRetry: "true"])) != nil)
        #expect(delay(after: error(500, [.shouldRetry: "False"])) == nil)
        #expect(delay(after: error(500, [.shouldRetry: "perhaps"])) != nil)
        #expect(delay(after: error(400, [.shouldRetry: "true"]), retries: 2) == nil, "but not over the count")
    }

    @Test func connectionErrorsAndTimeoutsAreOnOrOff() {
        let connection: [ClientError] = [
            .connectionFailed(server: "s", reason: ""), .interrupted(server: "s", reason: ""),
        ]
        let timeouts: [TimeoutKind] = [.connect, .firstByte(includesConnecting: true), .idle]
        for error in connection {
            #expect(delay(after: error) != nil)
            #expect(delay(RetryPolicy(connectionErrors: false), after: error) == nil)
        }
        for kind in timeouts {
            let error = ClientError.timedOut(server: "s", after: .zero, limit: kind)
            #expect(delay(after: error) != nil)
            #expect(delay(RetryPolicy(timeouts: false), after: error) == nil)
        }
        #expect(delay(after: ClientError.timedOut(server: "s", after: .zero, limit: .total)) == nil)
        #expect(delay(after: ClientError.streamReadTwice) == nil)
    }

    @Test func theServersDelayIsTakenAsItIs() {
        #expect(delay(after: error(429, [.retryAfter: "7"]), random: 0.5) == .seconds(7))
        #expect(delay(after: error(503, [.retryAfter: "0"])) == .seconds(0.5), "no delay at all is none asked for")
        #expect(delay(after: error(429, [.retryAfter: "60"])) == .seconds(60))
        let long = error(429, [.retryAfter: "61"])
        #expect(delay(after: long) == nil)
        #expect(long.retryAfter == .seconds(61), "the error carries it")
        #expect(delay(RetryPolicy(maximumServerDelay: .seconds(100)), after: long) == .seconds(61))
    }

    @Test func countAndTimeEnd() {
        #expect(delay(after: error(500), retries: 1) != nil)
        #expect(delay(after: error(500), retries: 2) == nil)
        #expect(delay(.none, after: error(500)) == nil)
        let policy = RetryPolicy(count: 9, jitter: .none, totalTime: .seconds(10))
        #expect(delay(policy, after: error(500), elapsed: .seconds(9.5)) != nil)
        #expect(delay(policy, after: error(500), elapsed: .seconds(9.6)) == nil)
    }

    @Test func aPolicyAsOtherClientsWriteIt() {
        let policy = RetryPolicy.backoff(initialInterval: .seconds(1), maxInterval: .seconds(2), exponent: 1.5)
        #expect(delay(policy, after: error(500), retries: 1_000, random: 0.5) == .seconds(2.5))
        #expect(policy.wait(before: 1, random: 0) == .seconds(1.5))
        #expect(delay(policy, after: error(500), elapsed: .seconds(3_600)) == nil)
        #expect(delay(policy, after: error(501)) == nil)
    }
}
