// A middleware that sends a request a second time when its response is late, and takes whichever comes first.

/// Sends a second request when the head of the first one's response is late, and returns the response that comes first;
/// the other request is cancelled. It shortens the rare long waits at the price of a few more requests.
///
/// Only a request whose body can be sent again is. It may be carried out twice by the server: put it on calls for which
/// that does no harm. The second request passes through the middlewares that stand after this one, as a second request of the
/// same attempt. A status of 408, 429 or 500 and above does not win while the other request is still on its way.
public struct HedgingMiddleware: ClientMiddleware {
    /// How long the head may take before the second request is sent.
    public var delay: Duration
    private let clock: any Clock<Duration>

    /// - Parameters:
    ///   - delay: how long the head may take; near the 95th percentile of what it usually takes, one request in twenty is
    ///     sent twice.
    ///   - clock: the system's, which goes on in sleep, where not set.
    public init(after delay: Duration, clock: any Clock<Duration> = ContinuousClock()) {
        self.delay = delay
        self.clock = clock
    }

    private enum Event: Sendable {
        case late
        case response(Result<TransportResponse, any Error>)
    }

    public func intercept(
        _ request: ClientRequest, next: @escaping @Sendable (ClientRequest) async throws -> TransportResponse
    ) async throws -> TransportResponse {
        guard request.body.isReplayable else { return try await next(request) }
        return try await withThrowingTaskGroup(of: Event.self) { group in
            let send: @Sendable () async -> Event = {
                do { return .response(.success(try await next(request))) } catch { return .response(.failure(error)) }
            }
            group.addTask(operation: send)
            group.addTask { [clock, delay] in
                try? await clock.sleep(for: delay)
                return .late
            }
            var pending = 1
            var isHedged = false
            var last: Result<TransportResponse, any Error>?
            while let event = try await group.next() {
                switch event {
                case .late:
                    guard !isHedged, !Task.isCancelled else { continue }
                    isHedged = true
                    pending += 1
                    group.addTask(operation: send)
                case .response(let result):
                    pending -= 1
                    last = Self.better(last, result)
                    if pending == 0 || Self.wins(result) {
                        group.cancelAll()
                        guard let last else { continue }
                        return try last.get()
                    }
                }
            }
            throw CancellationError()
        }
    }

    private static func wins(_ result: Result<TransportResponse, any Error>) -> Bool {
        guard case .success(let response) = result else { return false }
        let status = response.head.status.code
        return status < 500 && status != 408 && status != 429
    }

    /// Of two, the one that is worth more: a response that wins, any response, the first error.
    private static func better(
        _ first: Result<TransportResponse, any Error>?, _ second: Result<TransportResponse, any Error>
    ) -> Result<TransportResponse, any Error> {
        guard let first, !wins(second) else { return second }
        if case .failure = first, case .success = second { return second }
        return first
    }
}
