// What a process has had of processors and memory.

#if canImport(Glibc)
    import Glibc
#elseif canImport(Darwin)
    import Darwin
#endif

enum Usage {
    /// Nanoseconds on processors, of all threads, in the program and in the system on its behalf.
    static var nanoseconds: Int {
        var time = timespec()
        clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
        return time.tv_sec * 1_000_000_000 + time.tv_nsec
    }

    /// The memory that is in use now, in bytes; 0 where the system does not tell.
    static var residentBytes: Int {
        guard let file = fopen("/proc/self/statm", "r") else { return 0 }
        defer { fclose(file) }
        var line = [CChar](repeating: 0, count: 128)
        guard fgets(&line, 128, file) != nil else { return 0 }
        let words = line.split(separator: 0x20)
        guard words.count > 1 else { return 0 }
        let pages = words[1].reduce(0) { $0 * 10 + Int($1 - 0x30) }
        return pages * 4096
    }
}

extension Array where Element == Int {
    var median: Int { isEmpty ? 0 : sorted()[count / 2] }
}
