// A failed request goes in; the wait before the next one comes out, or nil where none is to be sent.

extension RetryPolicy {
    /// - Parameters:
    ///   - error: what the last request failed with.
    ///   - retries: how many retries were made before.
    ///   - elapsed: the time since the first request.
    ///   - random: a number from 0 up to 1.
    func delay(after error: any Error, retries: Int, elapsed: Duration, random: Double) -> Duration? {
        guard retries < count, covers(error) else { return nil }
        var delay = wait(before: retries, random: random)
        if let asked = (error as? APIError)?.retryAfter, asked > .zero {
            guard asked <= maximumServerDelay else { return nil }
            delay = asked
        }
        if let totalTime, elapsed + delay > totalTime { return nil }
        return delay
    }

    private func covers(_ error: any Error) -> Bool {
        if let word = (error as? APIError)?.headers[.shouldRetry]?.lowercased() {
            if word == "true" { return true }
            if word == "false" { return false }
        }
        return switch Failure(error) {
        case .status(let status): statuses.contains(status)
        case .connection: connectionErrors
        case .timeout: timeouts
        case .other: false
        }
    }

    /// The wait before retry number `retries` + 1, where the server asks for none.
    func wait(before retries: Int, random: Double) -> Duration {
        var delay = firstDelay.inSeconds
        let most = maximumDelay.inSeconds
        // Not by a power: of a large count that is infinite, and infinity times zero is no number.
        for _ in 0..<retries {
            if delay >= most || delay <= 0 || factor == 1 { break }
            delay *= factor
        }
        delay = min(delay, most)
        switch jitter {
        case .none: break
        case .shorter(let part): delay *= 1 - part * random
        case .scaled(let range): delay *= range.lowerBound + (range.upperBound - range.lowerBound) * random
        case .longer(let time): delay += time.inSeconds * random
        }
        return .seconds(delay.isFinite ? max(0, min(delay, 1e9)) : most)
    }
}

/// What kind of failure an error is, for the policies that ask.
enum Failure {
    case status(Int)
    case connection
    case timeout
    case other

    init(_ error: any Error) {
        switch error {
        case let error as APIError: self = .status(error.effectiveStatus)
        case ClientError.connectionFailed, ClientError.interrupted, ClientError.malformedResponse: self = .connection
        case ClientError.timedOut(_, _, let limit): self = limit == .total ? .other : .timeout
        case ClientError.streamWithoutEvents(let stream): self = stream.excerpt.isEmpty ? .connection : .other
        default: self = .other
        }
    }
}

extension Duration {
    /// As a number of seconds.
    var inSeconds: Double {
        Double(components.seconds) + Double(components.attoseconds) * 1e-18
    }
}
