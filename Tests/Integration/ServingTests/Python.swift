// Whether a Python package is there for tests that run beside it.

#if Hummingbird
    import Foundation

    enum Python {
        /// Whether a module can be imported. The condition of a test cannot wait, so this does not go by `Subprocess`.
        static func has(_ module: String) -> Bool {
            let process = Process()
            process.executableURL = URL(filePath: "/usr/bin/env")
            process.arguments = [
                "python3", "-c",
                "import importlib.util, sys; sys.exit(importlib.util.find_spec('\(module)') is None)",
            ]
            process.standardError = FileHandle.nullDevice
            guard (try? process.run()) != nil else { return false }
            process.waitUntilExit()
            return process.terminationStatus == 0
        }
    }
#endif
