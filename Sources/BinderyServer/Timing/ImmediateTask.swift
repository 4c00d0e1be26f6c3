// A task that begins on the spot, and so often ends there too: without a way over the pool of threads.

extension Task where Failure == Never, Success: Sendable {
    /// Begins at once on the caller's thread and goes on elsewhere after its first wait. Systems of Apple's older than version 26
    /// begin it on the pool.
    package static func immediately(_ operation: @escaping @Sendable () async -> Success) -> Task {
        if #available(macOS 26, iOS 26, tvOS 26, watchOS 26, visionOS 26, *) {
            return Task.immediate { await operation() }
        }
        return Task { await operation() }
    }
}

extension Task where Failure == any Error, Success: Sendable {
    /// Begins at once on the caller's thread and goes on elsewhere after its first wait. Systems of Apple's older than version 26
    /// begin it on the pool.
    package static func immediately(_ operation: @escaping @Sendable () async throws -> Success) -> Task {
        if #available(macOS 26, iOS 26, tvOS 26, watchOS 26, visionOS 26, *) {
            return Task.immediate { try await operation() }
        }
        return Task { try await operation() }
    }
}
