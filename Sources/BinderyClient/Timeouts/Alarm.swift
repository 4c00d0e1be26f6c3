// Something to be done at a moment on a clock, unless that is called off before. All calls share one sleeping task, since
// nearly every alarm is called off: a task that sleeps beside each call would cost more than the call.

import Synchronization

/// An alarm that was set; once it is gone, it is called off.
package final class Alarm: Sendable {
    private enum Kind: Sendable {
        case task(Task<Void, any Error>)
        /// A place in `Alarms.shared`, and the number of the alarm that was put there.
        case place(Int, number: UInt64)
    }

    private let kind: Kind

    /// An alarm that a task of its own waits for.
    init(_ task: Task<Void, any Error>) { kind = .task(task) }

    fileprivate init(place: Int, number: UInt64) { kind = .place(place, number: number) }

    package func cancel() {
        switch kind {
        case .task(let task): task.cancel()
        case .place(let place, let number): Alarms.shared.callOff(place, number)
        }
    }

    deinit { cancel() }
}

/// The alarms of the system's clock.
package final class Alarms: Sendable {
    package static let shared = Alarms()

    private struct Entry {
        let number: UInt64
        let time: ContinuousClock.Instant
        let work: @Sendable () -> Void
    }

    private struct State {
        /// The alarms, each in a place that it keeps; those that were called off leave theirs to the next.
        var entries: [Entry?] = []
        var free: [Int] = []
        var nextNumber: UInt64 = 0
        /// Until when the task that looks next sleeps; nil: there is none.
        var sleepsUntil: ContinuousClock.Instant?
        /// Counts the tasks that were begun: one that is not the last has nothing to do any more.
        var generation = 0

        mutating func put(_ time: ContinuousClock.Instant, _ work: @escaping @Sendable () -> Void) -> Alarm {
            nextNumber += 1
            let entry = Entry(number: nextNumber, time: time, work: work)
            guard let place = free.popLast() else {
                entries.append(entry)
                return Alarm(place: entries.count - 1, number: nextNumber)
            }
            entries[place] = entry
            return Alarm(place: place, number: nextNumber)
        }

        mutating func take(_ place: Int) -> Entry? {
            defer { entries[place] = nil }
            free.append(place)
            return entries[place]
        }
    }

    private let state = Mutex(State())

    /// Has something done at a moment, on no task in particular.
    package func set(at time: ContinuousClock.Instant, _ work: @escaping @Sendable () -> Void) -> Alarm {
        let (alarm, generation) = state.withLock { state -> (Alarm, Int?) in
            let alarm = state.put(time, work)
            if let sleepsUntil = state.sleepsUntil, sleepsUntil <= time { return (alarm, nil) }
            state.sleepsUntil = time
            state.generation += 1
            return (alarm, state.generation)
        }
        if let generation { sleep(until: time, generation) }
        return alarm
    }

    fileprivate func callOff(_ place: Int, _ number: UInt64) {
        // What the alarm holds is let go of outside of the lock.
        _ = state.withLock { state in state.entries[place]?.number == number ? state.take(place) : nil }
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
        let (due, next) = state.withLock { state -> ([Entry], ContinuousClock.Instant?) in
            guard state.generation == generation else { return ([], nil) }
            let now = ContinuousClock.now
            let places = state.entries.indices.filter { state.entries[$0].map { $0.time <= now } ?? false }
            let due = places.compactMap { state.take($0) }
            state.sleepsUntil = state.entries.lazy.compactMap { $0?.time }.min()
            return (due, state.sleepsUntil)
        }
        for entry in due { entry.work() }
        return next
    }
}
