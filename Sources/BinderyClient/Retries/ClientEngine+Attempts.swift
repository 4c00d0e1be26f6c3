// A call goes in; its response comes out, after as many retries and fallbacks as that took.

import Logging

extension ClientEngine {
    /// Makes a call.
    /// - Parameters:
    ///   - readsBody: whether the body has been read when the result is made.
    ///   - read: makes the result of a response of status 2xx; what it throws counts as a failure of the request.
    func made<Value: Sendable>(
        _ call: Call, readsBody: Bool = true, _ read: (Exchange, Received) async throws -> Value
    ) async throws -> Value {
        let builder = builder.applying(call.options)
        let violations = try builder.violations(of: call.content?.value, call.arguments)
        var history = History(clock: CallClock(builder.configuration.clock), violations: violations)
        let last = builder.configuration.fallbacks.count
        for index in 0...last {
            history.fallback = index
            let fallback = index == 0 ? .theRequestItself : builder.configuration.fallbacks[index - 1]
            do {
                let value = try await tried(call, fallback, builder, &history, read)
                if readsBody, let recorder = history.recorder { recorder.end(at: history.clock.now()) }
                return value
            } catch {
                if Task.isCancelled || error is CancellationError { throw CancellationError() }
                let isLast = index == last || history.isOver(builder.configuration.timeouts.total)
                if !isLast, history.canBeSentAgain, builder.configuration.fallbackPolicy.movesOn(after: error) {
                    builder.configuration.logger?.debug(
                        "trying the next fallback", metadata: ["cause": "\(Failure(error))"])
                    continue
                }
                throw index == 0 ? error : FallbacksFailed(attempts: history.attempts)
            }
        }
        throw CancellationError()
    }

    /// One fallback, with its retries.
    private func tried<Value: Sendable>(
        _ call: Call, _ fallback: Fallback, _ builder: RequestBuilder, _ history: inout History,
        _ read: (Exchange, Received) async throws -> Value
    ) async throws -> Value {
        let policy = fallback.retries ?? builder.configuration.retries
        let start = history.clock.now()
        var retries = 0
        while true {
            var target: Target?
            do {
                let usual = builder.usualRequest(of: call, fallback: history.fallback, retry: retries)
                let place = try usual?.target ?? builder.target(of: fallback, for: call)
                target = place
                let body = try builder.body(of: call, for: place)
                history.canBeSentAgain = body?.upload?.isReplayable ?? true
                let head = try await builder.head(
                    call, to: place, usual, contentType: body?.contentType, retry: retries, policy: policy,
                    clock: history.clock)
                var exchange = Exchange(builder, head, body: body, clock: history.clock)
                exchange.attempts = history.requests
                exchange.fallback = history.fallback
                exchange.recorder = history.recorder
                defer { history.requests = exchange.attempts }
                let response = try await response(to: &exchange)
                return try await read(exchange, response)
            } catch {
                let error = (error as? APIError)?.explained(by: history.violations) ?? error
                history.record(error, target, retry: retries)
                let elapsed = history.clock.now() - start
                guard !Task.isCancelled, history.canBeSentAgain,
                    let delay = policy.delay(
                        after: error, retries: retries, elapsed: elapsed, random: builder.configuration.random()),
                    !history.isOver(builder.configuration.timeouts.total, in: delay)
                else { throw error }
                retries += 1
                builder.configuration.logger?.debug(
                    "sending the request again",
                    metadata: ["retry": "\(retries)", "delay": "\(delay)", "cause": "\(Failure(error))"])
                try await history.clock.sleep(delay)
            }
        }
    }
}

/// What has happened to a call so far.
private struct History {
    let clock: CallClock
    /// What the request breaks of the description.
    let violations: [Violation]
    /// Who wants to know of the response.
    let recorder = CallRecorder.current
    var fallback = 0
    /// How many requests were sent.
    var requests = 0
    var canBeSentAgain = true
    var attempts: [FallbacksFailed.Attempt] = []

    mutating func record(_ error: any Error, _ target: Target?, retry: Int) {
        attempts.append(
            FallbacksFailed.Attempt(
                server: target?.server.origin, fallback: fallback, retry: retry,
                bodyFields: target?.bodyFields ?? [:], error: error))
    }

    /// Whether the whole call's time is, or will be, at its end.
    func isOver(_ total: Duration?, in delay: Duration = .zero) -> Bool {
        total.map { clock.now() + delay >= $0 } ?? false
    }
}
