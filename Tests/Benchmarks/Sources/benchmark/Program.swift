// A command runs as a process of its own; its time, its memory and what it said come out.

import Foundation

#if canImport(Glibc)
    import Glibc
#elseif canImport(Darwin)
    import Darwin
#endif

/// What a finished process has taken.
struct Run {
    let seconds: Double
    /// The time on processors, which other programs on the machine do not lengthen much.
    let processorSeconds: Double
    /// The most that the process held at once.
    let peakMiB: Double
    /// What it wrote, to standard output and standard error.
    let output: String
}

struct Failure: Error, CustomStringConvertible {
    let description: String
}

/// Says it at once, also where the output is a file.
func say(_ text: String) {
    FileHandle.standardOutput.write(Data("\(text)\n".utf8))
}

struct Program {
    let path: String
    var arguments: [String] = []
    var folder: String?

    /// Runs to the end; throws where the exit code is not 0.
    func run() throws -> Run {
        let log = FileManager.default.temporaryDirectory.appending(path: "bindery-benchmark-\(getpid()).log").path
        // The shell only directs the output and makes way for the program, so that what is counted is the program's.
        let enter = folder.map { "cd '\($0)' && " } ?? ""
        let words = ["/bin/sh", "-c", "\(enter)exec \"$0\" \"$@\" >'\(log)' 2>&1", path] + arguments
        var pointers: [UnsafeMutablePointer<CChar>?] = words.map { strdup($0) }
        pointers.append(nil)
        defer { for pointer in pointers { free(pointer) } }
        let start = ContinuousClock.now
        var process = pid_t()
        guard posix_spawn(&process, "/bin/sh", nil, nil, pointers, environ) == 0 else {
            throw Failure(description: "\(path) cannot be started")
        }
        var status: Int32 = 0
        var usage = rusage()
        while wait4(process, &status, 0, &usage) < 0, errno == EINTR {}
        let took = ContinuousClock.now - start
        let output = (try? String(contentsOfFile: log, encoding: .utf8)) ?? ""
        guard status == 0 else {
            throw Failure(description: "\(words.dropFirst(3).joined(separator: " ")) failed:\n\(output.suffix(4_000))")
        }
        #if canImport(Darwin)
            let unit = 1_048_576.0
        #else
            let unit = 1_024.0
        #endif
        return Run(
            seconds: Double(took.components.seconds) + Double(took.components.attoseconds) / 1e18,
            processorSeconds: Self.seconds(usage.ru_utime) + Self.seconds(usage.ru_stime),
            peakMiB: Double(usage.ru_maxrss) / unit, output: output)
    }

    private static func seconds(_ time: timeval) -> Double { Double(time.tv_sec) + Double(time.tv_usec) / 1e6 }
}
