// Something that has happened, or not yet: told by one task, asked by others.

import Synchronization

/// A mark that is set once.
final class Flag: Sendable {
    private let state = Atomic(false)

    var isSet: Bool { state.load(ordering: .acquiring) }

    func set() { state.store(true, ordering: .releasing) }
}
