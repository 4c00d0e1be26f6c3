// Programs in Python that tests run beside ours.

#if Hummingbird
    import Foundation

    enum Python {
        /// Whether a module can be imported.
        static func has(_ module: String) -> Bool {
            let code = "import importlib.util, sys; sys.exit(importlib.util.find_spec('\(module)') is None)"
            return (try? run(["-c", code]).status) == 0
        }

        /// Runs `python3` to its end.
        /// - Returns: its status, and what it wrote to standard output.
        static func run(_ arguments: [String]) throws -> (status: Int32, output: String) {
            let process = Process()
            process.executableURL = URL(filePath: "/usr/bin/env")
            process.arguments = ["python3"] + arguments
            let stdout = Pipe()
            process.standardOutput = stdout
            process.standardError = FileHandle.nullDevice
            try process.run()
            let output = try stdout.fileHandleForReading.readToEnd() ?? Data()
            process.waitUntilExit()
            return (process.terminationStatus, String(decoding: output, as: UTF8.self))
        }
    }
#endif
