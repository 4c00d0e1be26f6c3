// A token that is got once and kept until the server refuses it; all calls that need another one wait for the same renewal.

/// Keeps one token for all calls of a client.
///
///     credentials: ["login": .token(CachedToken { try await newToken() })]
///
/// It is got at the first request. Where the server refuses it with status 401, another one is got, once, however many
/// requests were refused at that time, and each of them is sent once more with the new one.
public actor CachedToken: TokenProvider {
    private let fetch: @Sendable () async throws -> String
    private var token: String?
    private var pending: Task<String, any Error>?

    /// - Parameter fetch: gets a token from where there are some. What it throws is thrown by all calls that wait for it, and
    ///   the next call asks again.
    public init(_ fetch: @escaping @Sendable () async throws -> String) {
        self.fetch = fetch
    }

    /// - Throws: what `fetch` throws.
    public func token(rejected: String?) async throws -> String {
        // One that was refused a while ago may have been replaced by now.
        if let token, token != rejected { return token }
        let task = pending ?? Task { [fetch] in try await fetch().trimmed }
        pending = task
        token = nil
        let result = await task.result
        if pending == task {
            pending = nil
            token = try? result.get()
        }
        return try result.get()
    }
}
