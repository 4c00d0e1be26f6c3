// How long a fuzz test runs: FUZZ_SECONDS, and then from a seed of its own; by itself two seconds, always from the same.
// A failure names its seed: FUZZ_SEED repeats it.

import Foundation

enum FuzzTime {
    private static let environment = ProcessInfo.processInfo.environment
    static let seconds = environment["FUZZ_SECONDS"].flatMap(Double.init) ?? 2
    static let seed =
        environment["FUZZ_SEED"].flatMap(UInt64.init)
        ?? (environment["FUZZ_SECONDS"] == nil ? 6 : UInt64(Date().timeIntervalSince1970))

    static var end: ContinuousClock.Instant { .now + .seconds(seconds) }
}
