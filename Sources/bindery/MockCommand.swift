// `bindery mock`: hands its arguments to the program bindery-mock, which is not a part of this one: what it needs to serve
// (Hummingbird, SwiftNIO) nobody should have to compile who only generates.

import ArgumentParser
import BinderyGenerator

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#elseif canImport(Darwin)
    import Darwin
#endif

struct MockCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "mock",
        abstract: "Serves a description, with examples or made values, by the program bindery-mock.",
        discussion: "`bindery mock --help` shows the options of bindery-mock where that is installed.")

    @Argument(parsing: .captureForPassthrough, help: "The options of bindery-mock.")
    var arguments: [String] = []

    func run() throws {
        for program in MockProgram.candidates() where access(program, X_OK) == 0 {
            let words = [program] + arguments
            var pointers = words.map { strdup($0) } + [nil]
            // It returns only where the program cannot be started.
            execv(program, &pointers)
            Console.complain("error: \(program) cannot be started: \(String(cString: strerror(errno)))")
            throw ExitCode(2)
        }
        Console.complain(
            """
            error: `bindery mock` needs the program bindery-mock, which is neither beside bindery nor in PATH
              from a clone of Bindery:  make install-mock   or   swift run --traits Hummingbird bindery-mock --spec api.yaml
            """)
        throw ExitCode(2)
    }
}

/// Where the program may be: beside this one, else where programs are looked for.
enum MockProgram {
    static func candidates() -> [String] {
        let own = CommandLine.arguments.first ?? ""
        let beside = own.contains("/") ? [Path.folder(of: own) + "/bindery-mock"] : []
        let path = getenv("PATH").map { String(cString: $0) } ?? ""
        return beside + path.split(separator: ":").map { "\($0)/bindery-mock" }
    }
}
