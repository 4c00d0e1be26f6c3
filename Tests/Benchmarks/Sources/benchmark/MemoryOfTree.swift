// Watches how much memory this process's descendants hold together, where the system says so in /proc.

import Foundation
import Synchronization

final class MemoryOfTree: Sendable {
    private struct State {
        var peak = 0.0
        var isOver = false
    }

    private let state = Mutex(State())

    /// Begins to watch, a few times a second.
    init() {
        let watched = ProcessInfo.processInfo.processIdentifier
        Thread.detachNewThread { [self] in
            while !state.withLock({ $0.isOver }) {
                let now = Self.held(by: watched)
                state.withLock { $0.peak = max($0.peak, now) }
                Thread.sleep(forTimeInterval: 0.25)
            }
        }
    }

    /// The peak so far, in MiB; 0 where nothing can be known.
    func stop() -> Double {
        state.withLock {
            $0.isOver = true
            return $0.peak
        }
    }

    private static func held(by ancestor: Int32) -> Double {
        let names = (try? FileManager.default.contentsOfDirectory(atPath: "/proc")) ?? []
        var children: [Int32: [Int32]] = [:]
        for process in names.compactMap(Int32.init) {
            guard let stat = try? String(contentsOfFile: "/proc/\(process)/stat", encoding: .utf8),
                let parent = stat.split(separator: ")").last?.split(separator: " ").dropFirst().first.flatMap({
                    Int32($0)
                })
            else { continue }
            children[parent, default: []].append(process)
        }
        var pages = 0.0
        var pending = children[ancestor] ?? []
        while let process = pending.popLast() {
            pending += children[process] ?? []
            guard let statm = try? String(contentsOfFile: "/proc/\(process)/statm", encoding: .utf8) else { continue }
            pages += statm.split(separator: " ").dropFirst().first.flatMap { Double($0) } ?? 0
        }
        return pages * 4_096 / 1_048_576
    }
}
