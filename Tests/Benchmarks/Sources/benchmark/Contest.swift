// Workers do the same work in turn, round after round, so that what else the machine does strikes all of them; out come
// the time of each, and how many times as long it takes as the first one's.

struct Contest {
    /// By work, then by the worker's name: nanoseconds of one operation, a figure for each round.
    private(set) var times: [Work: [String: [Double]]] = [:]
    private let first: String

    /// How many rounds a process lives. Where its memory happens to lie can make it a fifth slower, in all that it does:
    /// so each is started anew a few times.
    private static let roundsOfLife = 3

    /// - Parameters:
    ///   - start: starts the workers; the first is what the others are compared with.
    ///   - lives: how often.
    ///   - milliseconds: how long a worker is at a work in a round; at least ten times, since the first ones ask the system
    ///     for memory that the later ones find.
    init(works: [Work], lives: Int = 7, milliseconds: Double = 20, start: () throws -> [Worker]) throws {
        var counts: [Work: [String: Int]] = [:]
        var first = ""
        for _ in 0..<lives {
            let workers = try start()
            defer { for worker in workers { worker.stop() } }
            first = workers.first?.name ?? ""
            if counts.isEmpty { counts = try Self.counts(workers, works, milliseconds) }
            for _ in 0..<Self.roundsOfLife {
                for work in works {
                    for worker in workers {
                        guard let count = counts[work]?[worker.name] else { continue }
                        guard let response = try worker.ask(work, count: count) else { continue }
                        times[work, default: [:]][worker.name, default: []].append(response.nanoseconds)
                    }
                }
            }
        }
        self.first = first
    }

    /// How often each is to do its work in a round; throws where not all do the same.
    private static func counts(
        _ workers: [Worker], _ works: [Work], _ milliseconds: Double
    ) throws -> [Work: [String: Int]] {
        var counts: [Work: [String: Int]] = [:]
        for work in works {
            var checks: [String: Int] = [:]
            for worker in workers {
                guard let once = try worker.ask(work, count: 1) else { continue }
                checks[worker.name] = once.check
                let few = max(1, Int(1e6 / once.nanoseconds))
                let times = milliseconds * 1e6 / (try worker.ask(work, count: few)?.nanoseconds ?? once.nanoseconds)
                counts[work, default: [:]][worker.name] = max(1, min(10, Int(10 * times)), Int(times))
            }
            guard Set(checks.values).count < 2 else {
                throw Failure(description: "\(work): not all do the same: \(checks)")
            }
        }
        return counts
    }

    /// The median; nil where the worker is not there or has no such operation.
    func nanoseconds(_ work: Work, _ name: String) -> Double? { times[work]?[name]?.median }

    /// How many times as long as the first worker: the median over the rounds.
    func ratio(_ work: Work, _ name: String) -> Double? {
        guard let peer = times[work]?[name], let own = times[work]?[first] else { return nil }
        return zip(peer, own).map { $0 / $1 }.median
    }
}
