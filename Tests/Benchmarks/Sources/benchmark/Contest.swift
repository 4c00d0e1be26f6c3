// Workers do the same work in turn, round after round, so that what else the machine does strikes all of them; out come
// the time of each, and how many times as long it takes as the first one's.

struct Contest {
    /// By work, then by the worker's name: nanoseconds of one operation, a figure for each round.
    private(set) var times: [Work: [String: [Double]]] = [:]
    private let first: String

    /// - Parameters:
    ///   - workers: the first is what the others are compared with.
    ///   - milliseconds: how long a worker is at it in a round.
    init(_ workers: [Worker], works: [Work], rounds: Int, milliseconds: Double = 20) throws {
        first = workers.first?.name ?? ""
        var counts: [Work: [Int]] = [:]
        for work in works {
            var checks: [(name: String, check: Int)] = []
            counts[work] = try workers.map { worker in
                guard let once = try worker.ask(work, count: 1) else { return 0 }
                checks.append((worker.name, once.check))
                let few = max(1, Int(1e6 / once.nanoseconds))
                let time = try worker.ask(work, count: few)?.nanoseconds ?? once.nanoseconds
                return max(1, Int(milliseconds * 1e6 / time))
            }
            guard Set(checks.map(\.check)).count < 2 else {
                throw Failure(description: "\(work): not all do the same: \(checks)")
            }
        }
        for _ in 0..<rounds {
            for work in works {
                for (worker, count) in zip(workers, counts[work] ?? []) where count > 0 {
                    guard let answer = try worker.ask(work, count: count) else { continue }
                    times[work, default: [:]][worker.name, default: []].append(answer.nanoseconds)
                }
            }
        }
    }

    /// The median; nil where the worker is not there or has no such operation.
    func nanoseconds(_ work: Work, _ name: String) -> Double? { times[work]?[name]?.median }

    /// How many times as long as the first worker: the median over the rounds.
    func ratio(_ work: Work, _ name: String) -> Double? {
        guard let peer = times[work]?[name], let own = times[work]?[first] else { return nil }
        return zip(peer, own).map { $0 / $1 }.median
    }
}
