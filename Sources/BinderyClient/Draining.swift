// The rest of a response that nobody needs any more: read to its end where it is short, so that the connection can take the
// next request.

extension TransportBodyReader {
    /// Reads the rest of the body, and gives the request up where that is longer than 64 KiB or takes longer than two
    /// seconds: then a new connection costs less. It returns when the body has ended, or after 50 milliseconds; what is left
    /// then is read in the background.
    func drain() async {
        var left = 64 << 10
        while left > 0, let ready = try? nextIfReady() {
            guard let piece = ready.bytes else { return }
            left -= piece.count
        }
        let (moment, end) = AsyncStream<Never>.makeStream()
        let clock = Task { [self] in
            try await Task.sleep(for: .milliseconds(50))
            end.finish()
            try await Task.sleep(for: .seconds(2))
            cancel()
        }
        Task { [self, left] in
            var left = left
            while left > 0, let piece = try? await next(isolation: nil) { left -= piece.count }
            cancel()
            clock.cancel()
            end.finish()
        }
        for await _ in moment {}
    }
}
