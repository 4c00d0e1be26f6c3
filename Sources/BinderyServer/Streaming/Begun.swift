// Whether the first item of a stream has been handed over.

import Synchronization

/// A mark that is set once.
final class Begun: Sendable {
    private let state = Mutex(false)

    var isMarked: Bool { state.withLock { $0 } }

    func mark() { state.withLock { $0 = true } }
}
