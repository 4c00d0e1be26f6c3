// Lines `CASE OPERATION COUNT` come in from standard input; for each, the operation is done so often, and a line
// `NANOSECONDS ALLOCATIONS CHECK` goes out, in time on the processor. `-` says that this program has no such operation.

#if canImport(Glibc)
    import Glibc
#elseif canImport(Darwin)
    import Darwin
#endif

/// What doing an operation several times took.
public struct Measured {
    public var nanoseconds: Int
    /// -1 where nothing counts them.
    public var allocations: Int

    /// Does the operation so often, after two that are not counted: they ask the system for the memory of a result and of
    /// the one that replaces it.
    @inlinable @inline(__always)
    public init<Failure: Error>(_ count: Int, _ operation: () throws(Failure) -> Void) throws(Failure) {
        for _ in 0..<2 { try operation() }
        let before = Allocations.count
        let start = ProcessorTime.nanoseconds
        for _ in 0..<count { try operation() }
        nanoseconds = ProcessorTime.nanoseconds - start
        let after = Allocations.count
        allocations = before < 0 ? -1 : after - before
    }
}

/// An operation, to be done so often; it gives what that took, and a number by which it is seen that all do the same.
public typealias Work = (_ count: Int) throws -> (Measured, check: Int)

public enum Rounds {
    /// Answers until the input ends. Each operation is made once, when it is first asked for.
    public static func response(_ operation: (_ name: String) throws -> Work?) throws {
        var known: [String: Work?] = [:]
        while let line = readLine() {
            let words = line.split(separator: " ")
            guard words.count == 3, let count = Int(words[2]) else { continue }
            let name = "\(words[0]) \(words[1])"
            let made = try known[name] ?? operation(name)
            known[name] = made
            if let made {
                let (measured, check) = try made(count)
                print(measured.nanoseconds, measured.allocations, check)
            } else {
                print("-")
            }
            fflush(nil)
        }
    }
}

/// The time that this process has had on processors: others on the machine do not lengthen it by their turns.
@usableFromInline
enum ProcessorTime {
    @usableFromInline
    static var nanoseconds: Int {
        var time = timespec()
        clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
        return time.tv_sec * 1_000_000_000 + time.tv_nsec
    }
}

/// What a library that was loaded before all others has counted.
@usableFromInline
enum Allocations {
    private static let counter: (@convention(c) () -> Int)? = dlsym(nil, "benchmark_allocations").map {
        unsafeBitCast($0, to: (@convention(c) () -> Int).self)
    }

    @usableFromInline
    static var count: Int { counter?() ?? -1 }
}
