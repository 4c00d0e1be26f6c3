// Something to be done at a moment on a clock, unless that is called off before. All calls share one sleeping task, since
// nearly every alarm is called off: a task that sleeps beside each call would cost more than the call.

import Synchronization

/// An alarm that was set; once it is gone, it is called off.
final class Alarm: Sendable {
    private let callOff: @Sendable () -> Void

    init(callOff: @escaping @Sendable () -> Void) { self.callOff = callOff }

    func cancel() { callOff() }

    deinit { callOff() }
}

/// The alarms of the system's clock.
final class Alarms: Sendable {
    static let shared = Alarms()

    private struct State {
        var alarms: [UInt64: (time: ContinuousClock.Instant, work: @Sendable () -> Void)] = [:]
        var nextID: UInt64 = 0
        /// Until when the task that looks next sleeps; nil: there is none.
        var sleepsUntil: ContinuousClock.Instant?
        /// Counts the tasks that were begun: one that is not the last has nothing to do any more.
        var generation = 0
    }

    private let state = Mutex(State())

    /// Has something done at a moment, on no task in particular.
    func set(at time: ContinuousClock.Instant, _ work: @escaping @Sendable () -> Void) -> Alarm {
        let (id, generation) = state.withLock { state -> (UInt64, Int?) in
            let id = state.nextID
            state.nextID += 1
            state.alarms[id] = (time, work)
            if let sleepsUntil = state.sleepsUntil, sleepsUntil <= time { return (id, nil) }
            state.sleepsUntil = time
            state.generation += 1
            return (id, state.generation)
        }
        if let generation { sleep(until: time, generation) }
        return Alarm { [weak self] in
            _ = self?.state.withLock { $0.alarms.removeValue(forKey: id) }
        }
    }

    private func sleep(until time: ContinuousClock.Instant, _ generation: Int) {
        Task.detached { [self] in
            var time = time
            while true {
                try? await Task.sleep(until: time, clock: .continuous)
                guard let next = ring(generation) else { return }
                time = next
            }
        }
    }

    /// Does what is due.
    /// - Returns: when to look again; nil: there is nothing to wait for, or another task waits.
    private func ring(_ generation: Int) -> ContinuousClock.Instant? {
        let (due, next) = state.withLock { state -> ([@Sendable () -> Void], ContinuousClock.Instant?) in
            guard state.generation == generation else { return ([], nil) }
            let now = ContinuousClock.now
            let due = state.alarms.filter { $0.value.time <= now }
            for id in due.keys { state.alarms[id] = nil }
            state.sleepsUntil = state.alarms.values.map(\.time).min()
            return (due.values.map(\.work), state.sleepsUntil)
        }
        for work in due { work() }
        return next
    }
}
