// Calls back when a time has passed, for any number of waits with one timer: a timer for each request costs more than the rest of a
// small one.

import Synchronization

/// The waits of a process that end with the clock.
final class Deadlines: Sendable {
    static let shared = Deadlines()

    /// A wait that can be given up.
    struct Wait: Sendable {
        fileprivate let id: Int

        /// From now on nobody is called back.
        func end() { _ = Deadlines.shared.state.withLock { $0.waits.removeValue(forKey: id) } }
    }

    private struct Entry {
        let time: ContinuousClock.Instant
        let action: @Sendable () -> Void
    }

    private struct State {
        var next = 0
        var waits: [Int: Entry] = [:]
        /// When the timer wakes; nil: there is none.
        var wake: ContinuousClock.Instant?
        var timer: Task<Void, Never>?
    }

    private let state = Mutex(State())
    /// Waits that end within this time of each other end together.
    private static let step = Duration.milliseconds(5)

    private init() {}

    /// Calls back once, after the duration, from a task of its own.
    func add(after duration: Duration, _ action: @escaping @Sendable () -> Void) -> Wait {
        let time = ContinuousClock.now + duration
        return state.withLock { state in
            state.next += 1
            state.waits[state.next] = Entry(time: time, action: action)
            if state.wake.map({ time < $0 }) ?? true {
                state.timer?.cancel()
                schedule(at: time, &state)
            }
            return Wait(id: state.next)
        }
    }

    private func schedule(at time: ContinuousClock.Instant, _ state: inout State) {
        state.wake = time
        state.timer = Task { [self] in
            guard (try? await Task.sleep(until: time + Self.step, clock: .continuous)) != nil else { return }
            for action in due() { action() }
        }
    }

    /// Takes out the waits that are over, and sets the timer for the others.
    private func due() -> [@Sendable () -> Void] {
        let now = ContinuousClock.now
        return state.withLock { state in
            let over = state.waits.filter { $0.value.time <= now }
            for id in over.keys { state.waits[id] = nil }
            state.wake = nil
            state.timer = nil
            if let next = state.waits.values.map(\.time).min() { schedule(at: next, &state) }
            return over.sorted { $0.key < $1.key }.map(\.value.action)
        }
    }
}
